import type { HasDeclaration, ManyDeclaration, ThroughDeclaration } from '../../kernel/declare/declarations.js';
import type { Connection, PageArguments, Row } from '../../kernel/context.js';
import type { RunStatement } from './batched-reader.js';
import { conditionsOf, linkedRows } from './conditions.js';
import { cursorColumns, cursorOf, keysetOf, orderBySql } from './keyset.js';
import { type Page, cursorConditions, pageOf } from './page.js';
import type { Cells, RecordPlan } from './record-plan.js';
import type { ConnectionSelection } from './selection.js';
import { Parameters } from './statement.js';

/** In a subquery, so that PostgreSQL takes lists of any length for alike: else it plans at every execution anew, in hope of a better plan for a short one. */
const keysOf = (keys: readonly string[], parameters: Parameters): string => `(select ${parameters.bind(keys, 'text[]')})`;

export async function readByIds(run: RunStatement, plan: RecordPlan, ids: readonly string[]): Promise<(Row | null)[]> {
  const parameters = new Parameters();
  const keys = keysOf(ids, parameters);
  const rows = await run.cells(`select ${plan.list} from ${plan.type.table} t${plan.joins(parameters)} where t.id = any(${keys}::text[])`, parameters.values);
  const byId = new Map(rows.map(cells => [cells[0], plan.read(cells)]));
  return ids.map(id => byId.get(id) ?? null);
}

export async function readByKey(run: RunStatement, plan: RecordPlan, key: Readonly<Record<string, unknown>>): Promise<Row | null> {
  const parameters = new Parameters();
  const conditions = conditionsOf(plan.type, Object.fromEntries(Object.entries(key).map(([field, value]) => [field, { eq: value }])), 't', parameters);
  const [cells] = await run.cells(`select ${plan.list} from ${plan.type.table} t${plan.joins(parameters)} where ${conditions.join(' and ')}`, parameters.values);
  return cells ? plan.read(cells) : null;
}

/** For each parent the first record that names it. */
export async function readFirsts(run: RunStatement, link: HasDeclaration, plan: RecordPlan, parents: readonly string[]): Promise<(Row | null)[]> {
  const parameters = new Parameters();
  const keys = keysOf(parents, parameters);
  const order = orderBySql(keysetOf(plan.type, null, link.order), 't', false);
  const rows = await run.cells(
    `select p.key, ${plan.list} from unnest(${keys}) p(key) cross join lateral (` +
      `select t.* from ${linkedRows(link, plan.type, 't', 'p.key', parameters)} order by ${order} limit 1) t${plan.joins(parameters)}`,
    parameters.values,
  );
  const byParent = new Map(rows.map(cells => [cells[0], plan.read(cells, 1)]));
  return parents.map(parent => byParent.get(parent) ?? null);
}

/** For each parent its page of the linked records, in one statement. */
export async function readConnections(
  run: RunStatement,
  link: ManyDeclaration | ThroughDeclaration,
  selection: ConnectionSelection,
  args: PageArguments,
  parents: readonly string[],
): Promise<Connection[]> {
  const parameters = new Parameters();
  const target = selection.plan.type;
  const keys = keysOf(parents, parameters);
  const from = linkedRows(link, target, 't', 'p.key', parameters);
  const page = pageOf(target, args, link.kind === 'many' ? link.order : []);
  const rows = await readPage(run, selection, args, page, from, `unnest(${keys}) with ordinality p(key, place)`, parameters);
  const byParent: Cells[][] = [];
  for (const cells of rows) (byParent[(cells[0] as number) - 1] ??= []).push(cells);
  return parents.map((_, at) => connectionOf(page, selection, byParent[at]));
}

/** A page of all records of a type. */
export async function readRootConnection(run: RunStatement, selection: ConnectionSelection, args: PageArguments): Promise<Connection> {
  const { type } = selection.plan;
  const page = pageOf(type, args, []);
  const rows = await readPage(run, selection, args, page, `${type.table} t where true`, '(select 1 as place) p', new Parameters());
  return connectionOf(page, selection, rows);
}

/** Rows of all parents, each with its parent's place, its total if asked for, the record and its cursor; a parent without rows may still have a row for its total. */
async function readPage(
  run: RunStatement,
  { plan, rows, totalCount, cursors }: ConnectionSelection,
  args: PageArguments,
  page: Page,
  from: string,
  parents: string,
  parameters: Parameters,
): Promise<Cells[]> {
  const matching = [from, ...conditionsOf(plan.type, args.where, 't', parameters)].join(' and ');
  const columns = ['p.place::int4'];
  let sources = parents;
  if (totalCount) {
    columns.push('c.total');
    sources += ` cross join lateral (select count(*)::int as total from ${matching}) c`;
  }
  if (rows && page.size > 0) {
    const list = cursors ? `${plan.list}, ${cursorColumns(page.keyset, 't')}` : plan.list;
    const within = [matching, ...cursorConditions(page, 't', parameters)].join(' and ');
    const order = ` order by ${orderBySql(page.keyset, 't', page.backwards)}`;
    // the page size is validated and written as a literal: as a parameter it makes PostgreSQL plan at every execution
    const limited = `from ${within}${order} limit ${page.size + 1}`;
    columns.push('r.*');
    // links are joined to the page, never to all that it is taken from
    const paged = plan.hasLinked ? `select ${list} from (select t.* ${limited}) t${plan.joins(parameters)}${order}` : `select ${list} ${limited}`;
    sources += ` left join lateral (${paged}) r on true`;
  } else if (!totalCount) {
    return [];
  }
  return run.cells(`select ${columns.join(', ')} from ${sources}`, parameters.values);
}

/** A page as the graph gives it. A class, because the getters of an object literal would be made anew for every page. */
class ReadConnection implements Connection {
  readonly nodes: Row[];

  constructor(
    private readonly page: Page,
    private readonly selection: ConnectionSelection,
    private readonly found: readonly Cells[],
    private readonly isCut: boolean,
    start: number,
    readonly totalCount: number,
  ) {
    const { plan } = selection;
    this.nodes = found.map(cells => plan.read(cells, start)!);
  }

  get edges(): Connection['edges'] {
    return this.nodes.map((node, at) => ({ node, cursor: this.cursor(at) ?? '' }));
  }

  get pageInfo(): Connection['pageInfo'] {
    const { backwards, before, after } = this.page;
    return {
      hasNextPage: backwards ? before !== null : this.isCut,
      hasPreviousPage: backwards ? this.isCut : after !== null,
      startCursor: this.cursor(0),
      endCursor: this.cursor(this.nodes.length - 1),
    };
  }

  private cursor(at: number): string | null {
    const cells = this.found[at];
    return cells && this.selection.cursors ? cursorOf(this.page.keyset, cells) : null;
  }
}

const NONE: readonly Cells[] = [];

function connectionOf(page: Page, selection: ConnectionSelection, rows: readonly Cells[] = NONE): Connection {
  const start = selection.totalCount ? 2 : 1;
  const totalCount = selection.totalCount ? (rows[0]![1] as number) : 0;
  // a parent without records may have one row nevertheless, which holds its total and no id
  let found = typeof rows[0]?.[start] === 'string' ? rows : NONE;
  const isCut = found.length > page.size;
  if (isCut) found = found.slice(0, page.size);
  if (page.backwards) found = found.toReversed();
  return new ReadConnection(page, selection, found, isCut, start, totalCount);
}
