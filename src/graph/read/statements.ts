import type { HasDeclaration, ManyDeclaration, ThroughDeclaration, TypeDeclaration } from '../../kernel/declare/declarations.js';
import type { Connection, PageArguments, Row } from '../../kernel/context.js';
import type { RunStatement } from './batched-reader.js';
import { conditionsOf, linkedRows } from './conditions.js';
import { cursorColumns, cursorOf, keysetOf, orderBySql } from './keyset.js';
import { type Page, cursorConditions, pageOf } from './page.js';
import { type ConnectionSelection, type Fields, selectList } from './selection.js';
import { Parameters } from './statement.js';

/** In a subquery, so that PostgreSQL takes lists of all lengths for alike: else it plans anew at every execution, in hope of a better plan for a short one. */
const keysOf = (keys: readonly string[], parameters: Parameters): string => `(select ${parameters.bind(keys, 'text[]')})`;

export async function readByIds(run: RunStatement, type: TypeDeclaration, fields: Fields, ids: readonly string[]): Promise<(Row | null)[]> {
  const parameters = new Parameters();
  const keys = keysOf(ids, parameters);
  const rows = await run(`select ${selectList(type, fields, 't')} from ${type.table} t where t.id = any(${keys}::text[])`, parameters.values);
  const byId = new Map(rows.map(row => [row['id'], row]));
  return ids.map(id => byId.get(id) ?? null);
}

export async function readByKey(run: RunStatement, type: TypeDeclaration, fields: Fields, key: Readonly<Record<string, unknown>>): Promise<Row | null> {
  const parameters = new Parameters();
  const conditions = conditionsOf(type, Object.fromEntries(Object.entries(key).map(([field, value]) => [field, { eq: value }])), 't', parameters);
  const [row] = await run(`select ${selectList(type, fields, 't')} from ${type.table} t where ${conditions.join(' and ')}`, parameters.values);
  return row ?? null;
}

/** For each parent the first record that names it. */
export async function readFirsts(run: RunStatement, link: HasDeclaration, target: TypeDeclaration, fields: Fields, parents: readonly string[]): Promise<(Row | null)[]> {
  const parameters = new Parameters();
  const keys = keysOf(parents, parameters);
  const order = orderBySql(keysetOf(target, null, link.order), 't', false);
  const rows = await run(
    `select p.key as "__key", r.* from unnest(${keys}) p(key) cross join lateral (` +
      `select ${selectList(target, fields, 't')} from ${linkedRows(link, target, 't', 'p.key', parameters)} order by ${order} limit 1) r`,
    parameters.values,
  );
  const byParent = new Map(rows.map(row => [row['__key'], row]));
  return parents.map(parent => byParent.get(parent) ?? null);
}

/** For each parent its page of the linked records, in one statement. */
export async function readConnections(
  run: RunStatement,
  link: ManyDeclaration | ThroughDeclaration,
  target: TypeDeclaration,
  selection: ConnectionSelection,
  args: PageArguments,
  parents: readonly string[],
): Promise<Connection[]> {
  const parameters = new Parameters();
  const keys = keysOf(parents, parameters);
  const from = linkedRows(link, target, 't', 'p.key', parameters);
  const page = pageOf(target, args, link.kind === 'many' ? link.order : []);
  const rows = await readPage(run, target, selection, args, page, from, `unnest(${keys}) p(key)`, parameters);
  const byParent = Map.groupBy(rows, row => row['__key'] as string);
  return parents.map(parent => connectionOf(page, selection, byParent.get(parent) ?? []));
}

/** A page of all records of a type. */
export async function readRootConnection(run: RunStatement, type: TypeDeclaration, selection: ConnectionSelection, args: PageArguments): Promise<Connection> {
  const page = pageOf(type, args, []);
  const rows = await readPage(run, type, selection, args, page, `${type.table} t where true`, "(select '' as key) p", new Parameters());
  return connectionOf(page, selection, rows);
}

/** Rows of all parents, each with its parent's `__key` and `__total`; a parent without rows may still have a row for its total. */
async function readPage(
  run: RunStatement,
  type: TypeDeclaration,
  selection: ConnectionSelection,
  args: PageArguments,
  page: Page,
  from: string,
  parents: string,
  parameters: Parameters,
): Promise<Row[]> {
  const matching = [from, ...conditionsOf(type, args.where, 't', parameters)].join(' and ');
  const columns = ['p.key as "__key"'];
  let sources = parents;
  if (selection.totalCount) {
    columns.push('c.total as "__total"');
    sources += ` cross join lateral (select count(*)::int as total from ${matching}) c`;
  }
  if (selection.rows && page.size > 0) {
    const list = selectList(type, selection.fields, 't') + (selection.cursors ? `, ${cursorColumns(page.keyset, 't')}` : '');
    const within = [matching, ...cursorConditions(page, 't', parameters)].join(' and ');
    columns.push('r.*');
    // the page size is validated and written as a literal: as a parameter it makes PostgreSQL plan at every execution
    sources += ` left join lateral (select ${list} from ${within} order by ${orderBySql(page.keyset, 't', page.backwards)} limit ${page.size + 1}) r on true`;
  } else if (!selection.totalCount) {
    return [];
  }
  return run(`select ${columns.join(', ')} from ${sources}`, parameters.values);
}

function connectionOf(page: Page, selection: ConnectionSelection, rows: Row[]): Connection {
  const totalCount = selection.totalCount ? (rows[0]!['__total'] as number) : 0;
  const found = rows.filter(row => row['id'] !== undefined && row['id'] !== null);
  const isCut = found.length > page.size;
  if (isCut) found.length = page.size;
  if (page.backwards) found.reverse();
  return new ReadConnection(found, totalCount, page, isCut, selection.cursors);
}

/** A page as the graph gives it. A class, because the getters of an object literal would be made anew for every page. */
class ReadConnection implements Connection {
  constructor(
    readonly nodes: Row[],
    readonly totalCount: number,
    private readonly page: Page,
    private readonly isCut: boolean,
    private readonly hasCursors: boolean,
  ) {}

  get edges(): Connection['edges'] {
    return this.nodes.map(node => ({ node, cursor: this.cursor(node) ?? '' }));
  }

  get pageInfo(): Connection['pageInfo'] {
    const { backwards, before, after } = this.page;
    return {
      hasNextPage: backwards ? before !== null : this.isCut,
      hasPreviousPage: backwards ? this.isCut : after !== null,
      startCursor: this.cursor(this.nodes[0]),
      endCursor: this.cursor(this.nodes.at(-1)),
    };
  }

  private cursor(row: Row | undefined): string | null {
    return row && this.hasCursors ? cursorOf(this.page.keyset, row) : null;
  }
}
