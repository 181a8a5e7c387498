import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/schema.js';
import { type TypeDeclaration, allTypes, declarationOf } from '../../src/kernel/declare/declarations.js';
import { MODULES } from '../../src/modules.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';

let database: TestDatabase;
let indexes: Map<string, string[]>;

beforeAll(async () => {
  buildGraph(MODULES);
  database = await cloneDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ table: string; definition: string }>(
    `select schemaname || '.' || tablename as table, indexdef as definition from pg_indexes where indexdef !~ ' WHERE '`,
  );
  await client.end();
  indexes = Map.groupBy(rows, row => row.table) as never;
  indexes = new Map([...indexes].map(([table, list]) => [table, (list as unknown as { definition: string }[]).map(one => one.definition)]));
});
afterAll(() => database.drop());

const leads = (type: TypeDeclaration, column: string, collation: string | null): boolean =>
  (indexes.get(`${type.module}.${type.prefix}`) ?? []).some(definition => {
    const first = definition.slice(definition.indexOf('(') + 1).split(/[,)]/)[0]!;
    return first.replaceAll('"', '') === (collation ? `${column} COLLATE ${collation}` : column);
  });

it('offers no filter or order that the database has no index for', () => {
  const bare = allTypes().flatMap(type =>
    [...type.columns.values()].flatMap(column => [
      ...(column.filter && !leads(type, column.column, null) && !leads(type, column.column, column.collation) ? [`${type.name}.${column.field} filter`] : []),
      ...(column.order && !leads(type, column.column, column.collation) ? [`${type.name}.${column.field} order`] : []),
    ]),
  );
  expect(bare).toEqual([]);
});

it('follows every list link by an index', () => {
  const bare = allTypes().flatMap(type =>
    [...type.links.values()].filter(link => {
      if (link.kind === 'one') return false;
      const [holder, field] = link.kind === 'through' ? [declarationOf(link.via()), link.from] : [declarationOf(link.target()), link.by];
      return !leads(holder, holder.columns.get(field)!.column, null);
    }).map(link => `${type.name}.${link.field}`),
  );
  expect(bare).toEqual([]);
});
