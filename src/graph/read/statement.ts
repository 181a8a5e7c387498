import { badInput } from '../../kernel/bad-input.js';
import { MAX_COMPARISONS } from '../../kernel/paging.js';
import type { ColumnDeclaration, ColumnKind, TypeDeclaration } from '../../kernel/declare/declarations.js';

/** The values of one statement. Text that a client sent reaches SQL only through here. */
export class Parameters {
  readonly values: unknown[] = [];
  private comparisons = 0;

  /** A filter of a client may be long, but not so long that planning it is work. */
  countComparison(): void {
    if (++this.comparisons > MAX_COMPARISONS) throw badInput(`\`where\` makes more than ${MAX_COMPARISONS} comparisons; up to ${MAX_COMPARISONS} are accepted.`);
  }

  /** Keeps the value and gives its place in the text. */
  bind(value: unknown, type: string): string {
    if (hasNul(value)) throw badInput('A text of the request holds the character U+0000, which no text of the hub can hold; leave it out.');
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

const hasNul = (value: unknown): boolean => (Array.isArray(value) ? value.some(hasNul) : typeof value === 'string' && value.includes('\0'));

const SQL_TYPES: Record<ColumnKind, string> = {
  id: 'text',
  text: 'text',
  texts: 'text[]',
  whole: 'int4',
  real: 'numeric',
  exact: 'numeric',
  flag: 'bool',
  day: 'date',
  instant: 'timestamptz',
  choice: 'text',
  currency: 'text',
  url: 'text',
};

export const sqlType = (column: ColumnDeclaration): string => SQL_TYPES[column.kind];

/** A column as its own value, for comparing and sorting. */
export const columnOf = (type: TypeDeclaration, field: string, alias: string): string => {
  const column = type.columns.get(field);
  if (!column) throw new Error(`${type.name} has no column ${field}.`);
  return `${alias}.${column.column}`;
};

/** A field of the row in the form in which the graph gives it out. */
export function outputOf(type: TypeDeclaration, field: string, alias: string): string {
  const computed = type.computed.get(field);
  if (computed) return computed.sql(name => columnOf(type, name, alias));
  const sql = columnOf(type, field, alias);
  switch (type.columns.get(field)!.kind) {
    case 'instant':
      return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case 'real':
      return `${sql}::float8`;
    case 'exact':
      return `${sql}::text`;
    default:
      return sql;
  }
}
