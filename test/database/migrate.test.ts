import type { MikroORM } from '@mikro-orm/postgresql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, readMigrations } from '../../src/database/migrate.js';
import { createOrm } from '../../src/database/orm.js';
import { StartRefused } from '../../src/kernel/start-refused.js';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let orm: MikroORM;
let second: MikroORM;
beforeEach(async () => {
  database = await emptyDatabase();
  [orm, second] = await Promise.all([createOrm(database.url, noTables), createOrm(database.url, noTables)]);
});
afterEach(async () => {
  await Promise.all([orm.close(), second.close()]);
  await database.drop();
});

const noTables = { entities: [], settle: () => {} };
const everyName = async () => (await readMigrations()).map(({ name }) => name);
const recorded = () => orm.em.getConnection().execute('select name from public.girih_migration order by id');

it('applies every file once, in the order of their numbers', async () => {
  const names = await everyName();

  expect(names).toEqual(names.toSorted());
  expect(names[0]).toBe('0001-kernel');
  expect(await migrate(orm)).toEqual(names);
  expect(await migrate(orm)).toEqual([]);
  expect(await recorded()).toEqual(names.map(name => ({ name })));
});

it('lets two hubs that start at once take turns', async () => {
  const applied = await Promise.all([migrate(orm), migrate(second)]);

  expect(applied.flat()).toEqual(await everyName());
  expect(applied).toContainEqual([]);
});

it('refuses a database that a newer hub has changed, and names the change', async () => {
  await migrate(orm);
  await orm.em.getConnection().execute(`insert into public.girih_migration (name) values ('9001-tomorrow')`);

  await expect(migrate(second)).rejects.toEqual(
    new StartRefused(
      'The database was changed by a newer hub (9001-tomorrow): start that version of the hub, or give this one a database of its own.',
    ),
  );
});

it('clones come migrated, several at a time', async () => {
  const clones = await Promise.all(Array.from({ length: 6 }, cloneDatabase));
  const pending = await Promise.all(
    clones.map(async clone => {
      const cloned = await createOrm(clone.url, noTables);
      const names = await migrate(cloned);
      await cloned.close();
      await clone.drop();
      return names;
    }),
  );

  expect(pending.flat()).toEqual([]);
});
