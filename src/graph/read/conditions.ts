import { badInput } from '../../kernel/bad-input.js';
import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR, jalaliYearDays } from '../../kernel/calendar/jalali.js';
import { type ColumnDeclaration, type FixedConditions, type LinkDeclaration, type TypeDeclaration, declarationOf } from '../../kernel/declare/declarations.js';
import { searchPatterns } from '../../kernel/language/search-key.js';
import { MAX_FOLLOWED, MAX_LISTED } from '../../kernel/paging.js';
import { type Parameters, columnOf, sqlType } from './statement.js';

export type Where = Readonly<Record<string, unknown>>;

const COMPARISONS: Record<string, string> = { eq: '=', gte: '>=', gt: '>', lte: '<=', lt: '<' };

/** The SQL conditions of a client's `where` upon the rows called `alias`; all of them have to hold. */
export function conditionsOf(type: TypeDeclaration, where: Where | null | undefined, alias: string, parameters: Parameters): string[] {
  const conditions: string[] = [];
  for (const [field, wanted] of Object.entries(where ?? {})) {
    if (wanted === undefined) continue;
    parameters.countComparison();
    if (wanted === null) throw badInput(`\`where.${field}\` of ${type.name} is null; leave it out, or ask for \`isNull: true\`.`);
    conditions.push(condition(type, field, wanted, alias, parameters));
  }
  return conditions;
}

function condition(type: TypeDeclaration, field: string, wanted: unknown, alias: string, parameters: Parameters): string {
  const all = (where: Where): string => conjunction(conditionsOf(type, where, alias, parameters));
  if (field === 'and') return conjunction(listed(field, wanted as Where[]).map(all));
  if (field === 'or') return disjunction(listed(field, wanted as Where[]).map(all));
  if (field === 'not') return `not coalesce(${all(wanted as Where)}, false)`;
  if (field === 'search') return searchCondition(wanted as string, alias, parameters);
  const link = type.links.get(field);
  if (link) return linkCondition(type, link, wanted as Where, alias, parameters);
  return comparison(type.columns.get(field)!, `${alias}.${type.columns.get(field)!.column}`, wanted as Where, parameters);
}

const conjunction = (conditions: string[]): string => (conditions.length ? `(${conditions.join(' and ')})` : 'true');
const disjunction = (conditions: string[]): string => (conditions.length ? `(${conditions.join(' or ')})` : 'false');

function listed<T>(what: string, values: T[]): T[] {
  if (values.length > MAX_LISTED) throw badInput(`\`${what}\` names ${values.length} values; up to ${MAX_LISTED} are accepted.`);
  return values;
}

function comparison(column: ColumnDeclaration, sql: string, wanted: Where, parameters: Parameters): string {
  const type = sqlType(column);
  return conjunction(
    Object.entries(wanted).map(([operator, value]) => {
      if (operator === 'isNull') return `${sql} is ${value ? '' : 'not '}null`;
      if (value === null) throw badInput(`\`${column.field}.${operator}\` is null; ask for \`isNull: true\` instead.`);
      if (operator === 'in') return `${sql} = any(${parameters.bind(listed(`${column.field}.in`, value as unknown[]), `${type}[]`)})`;
      if (operator === 'jalaliYear') {
        const { from, to } = daysOfYear(column.field, value as number);
        return `(${sql} >= ${parameters.bind(from, 'date')} and ${sql} < ${parameters.bind(to, 'date')})`;
      }
      return `${sql} ${COMPARISONS[operator]} ${parameters.bind(value, type)}`;
    }),
  );
}

function daysOfYear(field: string, year: number): { from: string; to: string } {
  if (year < FIRST_JALALI_YEAR || year > LAST_JALALI_YEAR) {
    throw badInput(`\`${field}.jalaliYear: ${year}\` is outside the Solar Hijri years ${FIRST_JALALI_YEAR} to ${LAST_JALALI_YEAR}.`);
  }
  return jalaliYearDays(year);
}

/** Either every word stands somewhere in the key, or the whole query does once spaces are dropped from both. */
function searchCondition(query: string, alias: string, parameters: Parameters): string {
  const { tokens, compact } = searchPatterns(query);
  if (!tokens.length) return 'true';
  const like = (pattern: string): string => `${alias}.search_key like ${parameters.bind(pattern, 'text')}`;
  return disjunction([conjunction(tokens.map(like)), like(compact)]);
}

/** Conditions that the declaration of a link fixes for all its records. */
export function fixedConditions(type: TypeDeclaration, fixed: FixedConditions, alias: string, parameters: Parameters): string[] {
  return Object.entries(fixed).map(([field, value]) => {
    const sql = columnOf(type, field, alias);
    const column = type.columns.get(field)!;
    return Array.isArray(value) ? `${sql} = any(${parameters.bind(value, `${sqlType(column)}[]`)})` : `${sql} = ${parameters.bind(value, sqlType(column))}`;
  });
}

function linkCondition(type: TypeDeclaration, link: LinkDeclaration, wanted: Where, alias: string, parameters: Parameters): string {
  const target = declarationOf(link.target());
  if (link.kind === 'one') {
    const key = `${alias}.${link.column}`;
    const { id, ...rest } = wanted as { id?: Where };
    const conditions = id ? [comparison(type.columns.get(link.field)!, key, id, parameters)] : [];
    if (Object.keys(rest).length) {
      const inner = nested(alias);
      conditions.push(exists(`${target.table} ${inner} where ${inner}.id = ${key}`, conditionsOf(target, rest, inner, parameters)));
    }
    return conjunction(conditions);
  }
  return conjunction(
    Object.entries(wanted).map(([quantifier, where]) => {
      const inner = nested(alias);
      const rows = linkedRows(link, target, inner, `${alias}.id`, parameters);
      const matching = conditionsOf(target, where as Where, inner, parameters);
      if (quantifier === 'some') return exists(rows, matching);
      if (quantifier === 'none') return `not ${exists(rows, matching)}`;
      return `not ${exists(rows, [`not coalesce(${conjunction(matching)}, false)`])}`;
    }),
  );
}

/** Aliases grow with the depth of a filter: `t`, `tf`, `tff`. */
function nested(alias: string): string {
  if (alias.length > MAX_FOLLOWED) throw badInput(`\`where\` follows more than ${MAX_FOLLOWED} links from one record to the next; up to ${MAX_FOLLOWED} are accepted.`);
  return `${alias}f`;
}

const exists = (rows: string, conditions: string[]): string => `exists (select 1 from ${[rows, ...conditions].join(' and ')})`;

/** `from` and the joining conditions for the rows of a to-many link, called `alias`, of the record whose id is `key`. */
export function linkedRows(link: LinkDeclaration, target: TypeDeclaration, alias: string, key: string, parameters: Parameters): string {
  if (link.kind === 'through') {
    const via = declarationOf(link.via());
    return `${via.table} ${alias}v join ${target.table} ${alias} on ${alias}.id = ${columnOf(via, link.to, `${alias}v`)} where ${columnOf(via, link.from, `${alias}v`)} = ${key}`;
  }
  if (link.kind === 'one') return `${target.table} ${alias} where ${alias}.id = ${key}`;
  return [`${target.table} ${alias} where ${columnOf(target, link.by, alias)} = ${key}`, ...fixedConditions(target, link.where, alias, parameters)].join(' and ');
}
