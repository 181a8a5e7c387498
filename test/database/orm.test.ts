import { Collection, type MikroORM } from '@mikro-orm/postgresql';
import { Entity, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Tables, createOrm } from '../../src/database/orm.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';

@Entity()
class CraftGroup {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  nameFa!: string;
}

@Entity()
class Craft {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @ManyToOne({ entity: () => CraftGroup })
  group!: CraftGroup;

  @ManyToMany({ entity: () => CraftGroup, pivotTable: 'craft_relative' })
  relatives = new Collection<CraftGroup>(this);
}

@Entity()
class Trainee {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'date' })
  bornOn!: string;
}

const tables: Tables = {
  entities: [CraftGroup, Craft, Trainee],
  settle(meta) {
    meta.schema ??= meta.class === Trainee ? 'training' : 'heritage';
  },
};

let database: TestDatabase;
let orm: MikroORM;
beforeEach(async () => {
  database = await emptyDatabase();
  orm = await createOrm(database.url, tables);
});
afterEach(async () => {
  await orm.close();
  await database.drop();
});

it('puts each table into the schema of its module, without the entity repeating it', async () => {
  await orm.schema.create();

  const made = await orm.em.getConnection().execute(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('heritage', 'training') order by 1`,
  );
  expect(made).toEqual(
    ['heritage.craft', 'heritage.craft_group', 'heritage.craft_relative', 'training.trainee'].map(name => ({ name })),
  );
});

it('writes and reads across schemas', async () => {
  await orm.schema.create();
  const em = orm.em.fork();
  const group = em.create(CraftGroup, { id: 'g1', nameFa: 'سفال' });
  em.create(Craft, { id: 'c1', group, relatives: [group] });
  em.create(Trainee, { id: 't1', bornOn: '2001-03-21' });
  await em.flush();

  const found = orm.em.fork();
  expect((await found.findOneOrFail(Craft, 'c1', { populate: ['group', 'relatives'] })).relatives.getItems()).toMatchObject([
    { id: 'g1', nameFa: 'سفال' },
  ]);
  expect(await found.findOneOrFail(Trainee, 't1')).toMatchObject({ bornOn: '2001-03-21' });
});

it('declines the shared entity manager, whose cache would mix requests', async () => {
  await expect(orm.em.findOne(Trainee, 't1')).rejects.toThrow('global');
});
