import type { Node } from '../node.js';

/** A class that is both table row and graph type. */
export type RecordClass<T extends object = object> = abstract new (...args: never[]) => T;

/** What a column holds: decides its SQL type, its filter and how it is read. */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'texts'
  | 'whole'
  | 'real'
  | 'exact'
  | 'flag'
  | 'day'
  | 'instant'
  | 'choice'
  | 'currency'
  | 'url';

/** Why a value about a person is not served openly (dossier 7.1). */
export type Policy = 'SECRET' | 'RESTRICTED' | 'STATISTICS_ONLY' | 'CONSENT';

export interface ColumnDeclaration {
  field: string;
  column: string;
  kind: ColumnKind;
  nullable: boolean;
  /** May be used in `where`; the database has an index for it. */
  filter: boolean;
  /** May be used in `orderBy`; the database has an index for it. */
  order: boolean;
  /** ICU collation that both order and cursors follow; null for plain code-point order. */
  collation: string | null;
  enum: object | null;
  policy: Policy | null;
  description: string;
}

/** A value worked out from the row's own columns, by one SQL expression that both readers use. */
export interface ComputedDeclaration {
  field: string;
  policy: Policy | null;
  /** Gets the SQL for a column of the row, gives the SQL of the value. */
  sql: (column: (field: string) => string) => string;
}

/** A field that picks one of two columns by its `in:` argument. */
export interface BilingualDeclaration {
  field: string;
  fa: string;
  en: string;
  policy: Policy | null;
}

export interface OrderTerm {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** Equalities that every record of a link satisfies, whatever the client asks. */
export type FixedConditions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

interface LinkBase {
  field: string;
  target: () => RecordClass;
  description: string;
  /** The module that declares the link; it differs from the type's own for a contribution. */
  module?: string;
  policy: Policy | null;
}

/** This row stores the other's id. */
export interface OneDeclaration extends LinkBase {
  kind: 'one';
  column: string;
  nullable: boolean;
  /** The other record is owned by another module: no foreign key, and null when it is away. */
  across: boolean;
}

/** The other row stores this one's id; at most one of them is meant. */
export interface HasDeclaration extends LinkBase {
  kind: 'has';
  by: string;
  where: FixedConditions;
  order: OrderTerm[];
}

/** The other rows store this one's id. */
export interface ManyDeclaration extends LinkBase {
  kind: 'many';
  by: string;
  where: FixedConditions;
  order: OrderTerm[];
}

/** Both are joined by the rows of a table of their own. */
export interface ThroughDeclaration extends LinkBase {
  kind: 'through';
  via: () => RecordClass;
  from: string;
  to: string;
}

export type LinkDeclaration = OneDeclaration | HasDeclaration | ManyDeclaration | ThroughDeclaration;

/** Everything a reader has to know of a type. Made by the decorators, completed by {@link declareModules}. */
export interface TypeDeclaration {
  name: string;
  target: RecordClass;
  module: string;
  /** `schema.table`, quoted where needed. */
  table: string;
  /** First part of the ids of this type. */
  prefix: string;
  description: string;
  /** Root field that lists the type; null when it is only reached through others. */
  plural: string | null;
  /** Natural keys that find one record, each a list of fields. */
  keys: readonly (readonly string[])[];
  order: OrderTerm[];
  /** Fields folded into `search_key`; empty when the type cannot be searched. */
  search: readonly string[];
  /** Not in the graph: a joining table or a log. */
  internal: boolean;
  columns: Map<string, ColumnDeclaration>;
  computed: Map<string, ComputedDeclaration>;
  bilingual: Map<string, BilingualDeclaration>;
  links: Map<string, LinkDeclaration>;
}

type Members = Pick<TypeDeclaration, 'columns' | 'computed' | 'bilingual' | 'links'>;

const members = new Map<object, Members>();
const types = new Map<RecordClass, TypeDeclaration>();
const contributions: { host: () => RecordClass; contributor: RecordClass }[] = [];

/** The declared members of one class, without those it inherits. */
export function membersOf(target: object): Members {
  const known = members.get(target);
  if (known) return known;
  const fresh: Members = { columns: new Map(), computed: new Map(), bilingual: new Map(), links: new Map() };
  members.set(target, fresh);
  return fresh;
}

/** The members of a class and of all it extends, nearest last so that it wins. */
export function inheritedMembers(target: RecordClass): Members {
  const chain: object[] = [];
  for (let at: object | null = target; at && at !== Function.prototype; at = Object.getPrototypeOf(at)) chain.unshift(at);
  const merge = <K extends keyof Members>(kind: K) =>
    new Map(chain.flatMap(at => [...((members.get(at)?.[kind] ?? new Map()) as Map<string, never>)])) as Members[K];
  return { columns: merge('columns'), computed: merge('computed'), bilingual: merge('bilingual'), links: merge('links') };
}

export function addType(declaration: TypeDeclaration): void {
  types.set(declaration.target, declaration);
}

export function addContribution(host: () => RecordClass, contributor: RecordClass): void {
  contributions.push({ host, contributor });
}

export function allTypes(): TypeDeclaration[] {
  return [...types.values()];
}

export function allContributions(): readonly { host: () => RecordClass; contributor: RecordClass }[] {
  return contributions;
}

/** The declaration of a class; throws for one that is not a `@Table`. */
export function declarationOf(target: RecordClass): TypeDeclaration {
  const found = types.get(target);
  if (!found) throw new Error(`${target.name} is not declared with @Table.`);
  return found;
}

/** A record's id, remembered with the class it belongs to. */
export type Link<T extends object> = string & { readonly __of?: T };

/** Stands in a class where the graph has a list; rows never carry it. */
export type Many<T extends object> = { readonly __manyOf?: T };

export type { Node };
