import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPool } from '../../src/database/pool.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await cloneDatabase();
  pool = createPool(database.url, { max: 2, statementTimeoutMs: 200 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

it('keeps days, instants and large numbers as the server writes them, in lists too', async () => {
  const { rows } = await pool.query(
    `select date '2025-04-22' as day, timestamptz '2025-04-22 10:00:00.123456+03:30' as instant,
            9007199254740993::int8 as rials, 12.50::numeric as points,
            array[date '2025-04-22', null] as days, array[0.10::numeric] as marks, array[9007199254740993::int8] as sums,
            7::int4 as rank, true as won`,
  );

  expect(rows).toEqual([
    {
      day: '2025-04-22',
      instant: '2025-04-22 06:30:00.123456+00',
      rials: '9007199254740993',
      points: '12.50',
      days: ['2025-04-22', null],
      marks: ['0.10'],
      sums: ['9007199254740993'],
      rank: 7,
      won: true,
    },
  ]);
});

it('ends a statement that runs too long, and goes on', async () => {
  await expect(pool.query('select pg_sleep(5)')).rejects.toThrow('statement timeout');
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

it('outlives connections that the server drops', async () => {
  const admin = createPool(database.url, { max: 1 });
  await pool.query('select 1');
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
  await admin.end();

  await expect.poll(() => pool.query('select 1 as one').then(({ rows }) => rows, () => [])).toEqual([{ one: 1 }]);
});

it('says who it is in the list of sessions', async () => {
  expect((await pool.query(`select current_setting('application_name') as name`)).rows).toEqual([{ name: 'girih' }]);
});
