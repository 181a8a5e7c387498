import { badInput } from '../../kernel/bad-input.js';
import type { ColumnDeclaration, OrderTerm, TypeDeclaration } from '../../kernel/declare/declarations.js';
import { type Parameters, sqlType } from './statement.js';

/** One key of a total order: the last is always `id`, so that no two records tie. */
interface KeyPart {
  column: ColumnDeclaration;
  descending: boolean;
}

export type Keyset = readonly KeyPart[];

/** The total order for a list: what the client asked, else what the list or the type declares. */
export function keysetOf(type: TypeDeclaration, orderBy: readonly Record<string, 'ASC' | 'DESC' | null>[] | null | undefined, declared: readonly OrderTerm[]): Keyset {
  const terms = orderBy?.length ? orderBy.map((one, at) => orderTerm(type, one, at)) : declared.length ? declared : type.order;
  const parts = terms.map(term => ({ column: type.columns.get(term.field)!, descending: term.direction === 'DESC' }));
  if (parts.at(-1)?.column.field === 'id') return parts;
  return [...parts, { column: type.columns.get('id')!, descending: parts.at(-1)?.descending ?? false }];
}

function orderTerm(type: TypeDeclaration, given: Record<string, 'ASC' | 'DESC' | null>, at: number): OrderTerm {
  const set = Object.entries(given).filter((one): one is [string, 'ASC' | 'DESC'] => one[1] !== null && one[1] !== undefined);
  if (set.length !== 1) {
    throw badInput(`\`orderBy[${at}]\` of ${type.name} sets ${set.length ? set.map(([field]) => field).join(' and ') : 'no field'}; set exactly one, and put a second key in an item of its own.`);
  }
  const [field, direction] = set[0]!;
  return { field, direction };
}

const expression = ({ column }: KeyPart, alias: string): string =>
  `${alias}.${column.column}${column.collation ? ` collate "${column.collation}"` : ''}`;

/** Nulls count as largest, as PostgreSQL has it: one index serves both directions. */
export const orderBySql = (keyset: Keyset, alias: string, backwards: boolean): string =>
  keyset.map(part => `${expression(part, alias)} ${part.descending === backwards ? 'asc' : 'desc'}`).join(', ');

/** The columns that make up a row's cursor, for the end of the select list. */
export const cursorColumns = (keyset: Keyset, alias: string): string =>
  keyset.map(part => `${alias}.${part.column.column}::text`).join(', ');

/** The cursor of a row whose last cells were read with {@link cursorColumns}. */
export const cursorOf = (keyset: Keyset, cells: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([signature(keyset), ...cells.slice(-keyset.length)])).toString('base64url');

/** Ties a cursor to the order it was made for. */
const signature = (keyset: Keyset): string => keyset.map(part => `${part.descending ? '-' : ''}${part.column.field}`).join(',');

/** The condition for rows that follow (or, `backwards`, precede) the cursor. */
export function beyondCursor(keyset: Keyset, argument: string, cursor: string, alias: string, backwards: boolean, parameters: Parameters): string {
  const values = decode(keyset, argument, cursor);
  const [first] = keyset;
  const simple = keyset.every(part => !part.column.nullable && part.descending === first!.descending);
  const bound = values.map((value, at) => (value === null ? null : parameters.bind(value, sqlType(keyset[at]!.column))));
  if (simple) {
    const operator = first!.descending === backwards ? '>' : '<';
    return `(${keyset.map(part => expression(part, alias)).join(', ')}) ${operator} (${bound.join(', ')})`;
  }
  const alternatives = keyset.map((part, at) => {
    const ties = keyset.slice(0, at).map((tie, index) => same(tie, alias, bound[index]!));
    return [...ties, beyond(part, alias, bound[at]!, backwards)].join(' and ');
  });
  return `(${alternatives.map(one => `(${one})`).join(' or ')})`;
}

const same = (part: KeyPart, alias: string, value: string | null): string =>
  value === null ? `${expression(part, alias)} is null` : `${expression(part, alias)} = ${value}`;

function beyond(part: KeyPart, alias: string, value: string | null, backwards: boolean): string {
  const sql = expression(part, alias);
  const upwards = part.descending === backwards;
  if (value === null) return upwards ? 'false' : `${sql} is not null`;
  if (!upwards) return `${sql} < ${value}`;
  return part.column.nullable ? `(${sql} > ${value} or ${sql} is null)` : `${sql} > ${value}`;
}

function decode(keyset: Keyset, argument: string, cursor: string): (string | null)[] {
  const refuse = (why: string): never => {
    throw badInput(`\`${argument}: "${cursor.slice(0, 80)}"\` ${why}; give a \`cursor\`, \`startCursor\` or \`endCursor\` of a list with the same \`orderBy\`.`);
  };
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return refuse('is not a cursor of this hub');
  }
  if (!Array.isArray(parts) || parts.length !== keyset.length + 1) return refuse('is not a cursor of this list');
  const [made, ...values] = parts as unknown[];
  if (made !== signature(keyset)) return refuse(`was made for another order (${String(made)})`);
  if (!values.every(value => value === null || typeof value === 'string')) return refuse('is damaged');
  values.forEach((value, at) => {
    if (value === null && !keyset[at]!.column.nullable) refuse('is damaged');
    if (value !== null && !PLAUSIBLE[keyset[at]!.column.kind]?.test(value as string)) refuse('is damaged');
  });
  return values as (string | null)[];
}

/** What a value in a cursor has to look like, so that a tampered one is refused instead of failing in the database. */
const ANY = /^[^\0]*$/s;
const PLAUSIBLE: Partial<Record<ColumnDeclaration['kind'], RegExp>> = {
  id: ANY,
  text: ANY,
  choice: ANY,
  currency: ANY,
  url: ANY,
  whole: /^-?\d{1,9}$/,
  real: /^-?\d{1,15}(\.\d{1,10})?$/,
  exact: /^-?\d{1,25}(\.\d{1,10})?$/,
  flag: /^(true|false)$/,
  day: /^\d{4}-\d\d-\d\d$/,
  instant: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
};
