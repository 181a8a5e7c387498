import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIRST_JALALI_YEAR, fromJalali, jalaliYearDays, LAST_JALALI_YEAR, toJalali } from '../../../src/kernel/calendar/jalali.js';
import { cloneDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const DAY = 'day::date::text as iso, kernel.jalali(day::date) as jalali, kernel.jalali_year(day::date) as year';

it('gives the day and year that TypeScript gives, on every day from 1300-01-01 to 1500-12-29', async () => {
  const { rows } = await client.query(`select ${DAY} from generate_series($1::timestamp, $2, '1 day') day`, [
    fromJalali('1300-01-01'),
    fromJalali('1500-12-29'),
  ]);
  expect(rows.at(-1).jalali).toBe('1500-12-29');
  const differing = rows.filter(({ iso, jalali, year }) => {
    const expected = toJalali(iso);
    return jalali !== expected || year !== Number(expected.slice(0, 4));
  });
  expect(differing).toEqual([]);
});

it('knows the first and last day of its years, and gives null outside them and to null', async () => {
  const { from } = jalaliYearDays(FIRST_JALALI_YEAR);
  const { to } = jalaliYearDays(LAST_JALALI_YEAR);
  const { rows } = await client.query({
    text: `select kernel.jalali(day), kernel.jalali_year(day)
      from unnest(array[$1::date - 1, $1::date, $2::date - 1, $2::date, null, 'infinity', '-infinity']::date[]) day`,
    values: [from, to],
    rowMode: 'array',
  });
  expect(rows).toEqual([
    [null, null],
    ['1210-01-01', 1210],
    ['1634-12-29', 1634],
    [null, null],
    [null, null],
    [null, null],
    [null, null],
  ]);
});

it('may stand in a generated column', async () => {
  await client.query('create table fair (opens_on date, jalali_year int generated always as (kernel.jalali_year(opens_on)) stored)');
  const { rows } = await client.query("insert into fair (opens_on) values ('2025-03-20') returning jalali_year");
  expect(rows).toEqual([{ jalali_year: 1403 }]);
});
