import { Craft, Province } from '../../heritage/index.js';
import { Person, Trainee } from '../../training/index.js';
import { IndicatorDimension, IndicatorPart, IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';
import { Indicator } from '../indicator.entity.js';
import { Memorandum } from '../memorandum.entity.js';
import { Provision } from '../provision.entity.js';
import { Target } from '../target.entity.js';
import { type CountedRows, type Frame, type IndicatorDeclaration, table } from './indicator-declaration.js';

/** Which days an indicator is asked for. */
export interface AskedWindow {
  /** ISO day that the instant asked for has in Tehran. */
  asOf: string;
  from: string | null;
  to: string | null;
}

export interface AskedIndicator {
  indicator: IndicatorDeclaration;
  window: AskedWindow;
}

export interface AskedRecords extends AskedIndicator {
  of: IndicatorPart;
}

export interface AskedPage extends AskedRecords {
  size: number;
  after: string | null;
}

export interface AskedBreakdown extends AskedIndicator {
  by: IndicatorDimension;
}

export interface Statement {
  text: string;
  values: unknown[];
}

/** One statement that measures all of them: a row each, `at` its place in the list. */
export const measureStatement = (asked: readonly AskedIndicator[]): Statement =>
  together(asked, ({ indicator }, frame) => {
    const counted = indicator.count(frame);
    const { money } = counted;
    const amounts = money ? amountsOf('(select r.currency, sum(r.amount) as amount from r group by r.currency)') : 'null::json';
    return `select ${frame.from} as from_on, ${frame.to} as to_on, ${frame.term('signed_on')} as signed_on, x.*, (${target(frame)}) as target from (
      with r as (${rowsOf(counted)})
      select ${numerator(indicator, counted)} as numerator, ${denominator(indicator, counted)} as denominator,
        ${median(indicator)} as median,
        ${amounts} as amounts, ${counted.state ? 'max(r.state)' : 'null::text'} as state from r) x`;
  });

/** One statement that counts the records of all of them: a row each with `total`. */
export const totalsStatement = (asked: readonly AskedRecords[]): Statement =>
  together(asked, ({ indicator, of }, frame) => `select count(*)::int as total from (${recordIds(indicator.count(frame), of)}) ids`);

/** One statement for a page of records of each: a row a record, in the order of their ids, and one more than the page holds. */
export const pagesStatement = (asked: readonly AskedPage[]): Statement =>
  together(asked, ({ indicator, of, size, after }, frame, bind) => {
    const beyond = after === null ? '' : `where ids.id > ${bind(after, 'text')}`;
    // the size is validated; as a parameter it would make PostgreSQL plan at every execution
    return `select ids.id from (${recordIds(indicator.count(frame), of)}) ids ${beyond} order by ids.id limit ${size + 1}`;
  });

/** One statement for the cells of all of them: a row a cell, with the text that cells sort by. */
export const cellsStatement = (asked: readonly AskedBreakdown[]): Statement =>
  together(asked, ({ indicator, by }, frame) => {
    const counted = indicator.count(frame);
    const expression = indicator.breakdowns[by]!;
    const cell = by === IndicatorDimension.MONTH ? `left(kernel.jalali(${expression}), 7)` : expression;
    const cells = counted.money
      ? moneyCells(rowsOf(counted, cell))
      : `select r.cell, ${numerator(indicator, counted)} as numerator, ${denominator(indicator, counted)} as denominator,
          ${median(indicator)} as median, null::int as earners, null::float8 as dominance, null::json as amounts from (${rowsOf(counted, cell)}) r group by r.cell`;
    return `select x.*, ${sortKey(by)} as sort_key from (${cells}) x`;
  });

type Bind = (value: unknown, type: string) => string;

interface TermFrame extends Frame {
  /** A column of what the indicator and its memorandum say. */
  term: (column: 'indicator_id' | 'memorandum_id' | 'signed_on') => string;
}

/** Puts a select for each into one statement. A client's values are bound, each once, however many selects look at it. */
function together<Asked extends AskedIndicator>(asked: readonly Asked[], select: (one: Asked, frame: TermFrame, bind: Bind) => string): Statement {
  const values: unknown[] = [];
  const places = new Map<string, string>();
  const bind: Bind = (value, type) => {
    const key = `${type} ${JSON.stringify(value)}`;
    const known = places.get(key);
    if (known) return known;
    const place = `$${values.push(value)}::${type}`;
    places.set(key, place);
    return place;
  };
  const keys = bind([...new Set(asked.map(one => one.indicator.key))], 'text[]');
  const selects = asked.map((one, at) => `select ${at} as at, one.* from (${select(one, frameOf(one, bind), bind)}) one`);
  // named here because PostgreSQL refuses a value that no part of the text looks at
  const all = `asked_for as (select ${[...places.values()].join(', ')})`;
  return { text: `with recursive ${all}, ${merged()}, ${terms(keys)} ${selects.join(' union all ')}`, values };
}

function frameOf({ indicator, window }: AskedIndicator, bind: Bind): TermFrame {
  const term: TermFrame['term'] = column => `(select term.${column} from term where term.key = ${bind(indicator.key, 'text')})`;
  const asOf = bind(window.asOf, 'date');
  const isInstant = indicator.window === IndicatorWindow.INSTANT;
  const to = window.to && !isInstant ? bind(window.to, 'date') : asOf;
  const known = window.from && !isInstant ? bind(window.from, 'date') : STARTS[indicator.window]?.(asOf);
  const from = known ?? term('signed_on');
  // PostgreSQL takes a range whose start it does not know for a narrow one, and the term is wide: it would look up row by row
  const within = (day: string): string => (known ? `${day} between ${from} and ${to}` : `(${day} <= ${to} and ${day} - ${from} >= 0)`);
  return { from, to, asOf, term, memorandum: term('memorandum_id'), within };
}

const monthsBack = (months: number) => (asOf: string): string => `(${asOf} - interval '${months} months' + interval '1 day')::date`;

/** Where the day alone says when the window begins; that of the term does when the memorandum was signed. */
const STARTS: Partial<Record<IndicatorWindow, (asOf: string) => string>> = {
  LAST_12_MONTHS: monthsBack(12),
  LAST_24_MONTHS: monthsBack(24),
  INSTANT: asOf => asOf,
};

/**
 * Records of people that gave way to another, with the last that did not give way itself; and the trainees among them, who are the
 * same person as that one's trainee. Few, so that counting people need not look at all of them.
 */
const merged = (): string =>
  `gave_way(id, into_id) as (
     select p.id, p.merged_into_id from ${table(Person)} p where p.merged_into_id is not null
     union select g.id, p.merged_into_id from gave_way g join ${table(Person)} p on p.id = g.into_id where p.merged_into_id is not null),
   merged as materialized (
     select g.id, g.into_id from gave_way g where not exists (select from gave_way further where further.id = g.into_id)),
   merged_trainee as materialized (
     select former.id, coalesce(present.id, g.into_id) as into_id from merged g
     join ${table(Trainee)} former on former.person_id = g.id left join ${table(Trainee)} present on present.person_id = g.into_id)`;

const terms = (keys: string): string =>
  `term as materialized (
     select i.id as indicator_id, i.key, m.id as memorandum_id, m.signed_on from ${table(Indicator)} i
     join ${table(Provision)} p on p.id = i.provision_id join ${table(Memorandum)} m on m.id = p.memorandum_id where i.key = any(${keys}))`;

/** The target due next; once all have passed, the last one. */
const target = ({ asOf, term }: TermFrame): string =>
  `select json_build_object('value', t.value::float8, 'dueOn', t.due_on) from ${table(Target)} t
   where t.indicator_id = ${term('indicator_id')} and t.decided_on <= ${asOf}
   order by t.due_on < ${asOf}, abs(t.due_on - ${asOf}) limit 1`;

/** The rows as `r` has them: what is counted once is grouped, and for a breakdown once in each cell. */
function rowsOf({ once, hit, weight, money, state, rows }: CountedRows, cell?: string): string {
  const columns = [
    once && `${once} as one`,
    hit && `${hit} as hit`,
    weight && `${weight.part} as part`,
    weight?.whole && `${weight.whole} as whole`,
    money && `${money.amount} as amount, ${money.currency} as currency, ${money.earner ?? 'null::text'} as earner`,
    state && `${state} as state`,
    cell && `${cell} as cell`,
  ].filter(Boolean);
  const select = `select ${columns.join(', ')} ${rows}`;
  if (!once) return select;
  const grouped = cell ? 'u.one, u.cell' : 'u.one';
  return `select ${[grouped, hit && 'bool_or(u.hit) as hit'].filter(Boolean).join(', ')} from (${select}) u group by ${grouped}`;
}

const isHit = ({ hit }: CountedRows): string => (hit ? ' filter (where r.hit)' : '');

const numerator = (indicator: IndicatorDeclaration, counted: CountedRows): string =>
  counted.weight && !indicator.isMedian ? `coalesce(sum(r.part)${isHit(counted)}, 0)::float8` : `count(*)${isHit(counted)}::float8`;

function denominator({ unit }: IndicatorDeclaration, { weight }: CountedRows): string {
  if (unit !== IndicatorUnit.SHARE) return 'null::float8';
  return weight?.whole ? 'coalesce(sum(r.whole), 0)::float8' : 'count(*)::float8';
}

const median = ({ isMedian }: IndicatorDeclaration): string => (isMedian ? 'percentile_cont(0.5) within group (order by r.part)' : 'null::float8');

function recordIds({ id, rows, once, hit }: CountedRows, of: IndicatorPart): string {
  const isPart = of === IndicatorPart.NUMERATOR && hit;
  if (!once) return `select u.id from (select ${id} as id${isPart ? `, ${hit} as hit` : ''} ${rows}) u ${isPart ? 'where u.hit' : ''}`;
  // one record stands for each thing that is counted once
  return `select min(u.id) as id from (select ${id} as id, ${once} as one${isPart ? `, ${hit} as hit` : ''} ${rows}) u ${isPart ? 'where u.hit' : ''} group by u.one`;
}

const amountsOf = (sums: string): string =>
  `(select coalesce(json_agg(json_build_object('amount', m.amount::text, 'currency', m.currency) order by m.currency), '[]') from ${sums} m)`;

/** Money by cell, with what disclosure control has to know: the fewest earners of one currency, and the largest part that one of them has. */
const moneyCells = (rows: string): string =>
  `with r as (${rows}),
   earned as (select r.cell, r.currency, r.earner, sum(r.amount) as amount, count(*) as count from r group by r.cell, r.currency, r.earner),
   sums as (
     select e.cell, e.currency, sum(e.amount) as amount, sum(e.count) as count, count(e.earner) as earners,
       max(e.amount) / nullif(sum(e.amount), 0) as dominance from earned e group by e.cell, e.currency)
   select s.cell, sum(s.count)::float8 as numerator, null::float8 as denominator, null::float8 as median, min(s.earners)::int as earners, max(s.dominance)::float8 as dominance,
     json_agg(json_build_object('amount', s.amount::text, 'currency', s.currency) order by s.currency) as amounts
   from sums s group by s.cell`;

function sortKey(by: IndicatorDimension): string {
  switch (by) {
    case IndicatorDimension.PROVINCE:
      return `(select p.iso_code from ${table(Province)} p where p.id = x.cell)`;
    case IndicatorDimension.CRAFT:
      return `(select c.slug from ${table(Craft)} c where c.id = x.cell)`;
    case IndicatorDimension.LEVEL:
      return "array_position(array['COUNTY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL'], x.cell)::text";
    default:
      return 'x.cell';
  }
}
