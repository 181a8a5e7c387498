import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type FixedConditions, type LinkDeclaration, type OrderTerm, type Policy, type RecordClass, membersOf } from './declarations.js';
import { snakeCase } from './names.js';

interface LinkOptions {
  description: string;
  policy?: Policy;
}

/** `{ heldOn: 'DESC' }`: the order of a list, first key first. */
export type Order = Readonly<Record<string, 'ASC' | 'DESC'>>;

export const orderTerms = (order: Order = {}): OrderTerm[] =>
  Object.entries(order).map(([field, direction]) => ({ field, direction }));

type Target = () => RecordClass;

const remember = (prototype: object, link: LinkDeclaration): void => {
  membersOf(prototype.constructor).links.set(link.field, link);
};

interface OneOptions extends LinkOptions {
  nullable?: boolean;
  /** Offer it in `where`. On unless switched off; costs an index. */
  filter?: boolean;
  unique?: boolean;
  /** Part of the primary key of a joining table. */
  primary?: boolean;
  /** Leave it out of the graph. */
  hidden?: boolean;
}

function one(prototype: object, field: string, target: Target, across: boolean, options: OneOptions): void {
  const column = `${snakeCase(field)}_id`;
  const nullable = options.nullable ?? false;
  const unique = options.unique ? { unique: true } : {};
  if (across) Property({ type: 'text', fieldName: column, nullable, ...unique, ...(options.primary && { primary: true }) })(prototype, field);
  else {
    ManyToOne({
      entity: target as never,
      mapToPk: true,
      fieldName: column,
      nullable,
      deleteRule: 'restrict',
      updateRule: 'restrict',
      ...unique,
      ...(options.primary && { primary: true }),
    })(prototype, field);
  }
  remember(prototype, {
    kind: 'one', field, target, column, nullable, across, description: options.description, policy: options.policy ?? null,
  });
  membersOf(prototype.constructor).columns.set(field, {
    field, column, kind: 'id', nullable, filter: (options.filter ?? true) && !options.policy, order: false, collation: null, enum: null,
    policy: options.policy ?? null, description: options.description,
  });
}

/** A record of the same module that this row names; the database keeps the foreign key. */
export const One = (target: Target, options: OneOptions) => (prototype: object, field: string): void =>
  one(prototype, field, target, false, options);

/** A record that another module owns. Only its id is stored here, and the graph answers null where it is away. */
export const Across = (target: Target, options: OneOptions) => (prototype: object, field: string): void =>
  one(prototype, field, target, true, options);

interface ReverseOptions extends LinkOptions {
  /** The field of the target that names this record. */
  by: string;
  where?: FixedConditions;
  order?: Order;
}

/** The one record that names this one, or the first of them in the given order. Null where there is none. */
export const Has = (target: Target, options: ReverseOptions) => (prototype: object, field: string): void =>
  remember(prototype, {
    kind: 'has', field, target, by: options.by, where: options.where ?? {}, order: orderTerms(options.order),
    description: options.description, policy: options.policy ?? null,
  });

/** The records that name this one, as a connection. */
export const HasMany = (target: Target, options: ReverseOptions) => (prototype: object, field: string): void =>
  remember(prototype, {
    kind: 'many', field, target, by: options.by, where: options.where ?? {}, order: orderTerms(options.order),
    description: options.description, policy: options.policy ?? null,
  });

interface ThroughOptions extends LinkOptions {
  via: Target;
  /** Field of the joining table that names this record. */
  from: string;
  /** Field of the joining table that names the target. */
  to: string;
}

/** The records joined to this one by the rows of a joining table of the same module, as a connection. */
export const HasThrough = (target: Target, options: ThroughOptions) => (prototype: object, field: string): void =>
  remember(prototype, {
    kind: 'through', field, target, via: options.via, from: options.from, to: options.to,
    description: options.description, policy: options.policy ?? null,
  });
