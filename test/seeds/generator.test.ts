import pg from 'pg';
import { TypeID } from 'typeid-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareCatalogs, readCatalog } from '../../src/database/catalog.js';
import { buildGraph } from '../../src/graph/schema.js';
import { startHub } from '../../src/hub.js';
import { isNationalId } from '../../src/kernel/national-id.js';
import { StartRefused } from '../../src/kernel/start-refused.js';
import { MODULES } from '../../src/modules.js';
import { finalScore, isPass } from '../../seeds/generator/exams.js';
import { generate } from '../../seeds/generator/generate.js';
import type { ExamRule } from '../../seeds/generator/ground.js';
import { Ids } from '../../seeds/generator/ids.js';
import { nationalId } from '../../seeds/generator/people.js';
import { Progress } from '../../seeds/generator/progress.js';
import { Random, Weighted, shareOut } from '../../seeds/generator/random.js';
import { scaleScores } from '../../seeds/generator/competitions.js';
import { makeSheets } from '../../seeds/generator/sheets.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';

const SILENT = { write: () => {} };
const TRAINEES = 500;

const make = (url: string, options: { trainees?: number; randomSeed?: number; bulk?: boolean } = {}) =>
  generate(url, { trainees: TRAINEES, randomSeed: 1404, output: SILENT, ...options });

async function ask<Row = Record<string, unknown>>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

const tablesOfHub = async (url: string): Promise<string[]> =>
  (await ask<{ name: string }>(url, `
    select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname !~ '^pg_' and schemaname not in ('information_schema', 'public') order by 1`)).map(({ name }) => name);

/** What is in each table, but for the instants at which the rows came in. */
async function fingerprints(url: string): Promise<unknown[]> {
  const tables = await tablesOfHub(url);
  return ask(url, tables.map(table => `
    select '${table}' as "table", count(*), md5(string_agg(line, chr(10) order by line collate "C"))
      from (select (to_jsonb(t) - array['created_at', 'updated_at'])::text as line from ${table} t) lines`).join(' union all '));
}

beforeAll(() => {
  buildGraph(MODULES);
});

describe('a made-up world', () => {
  let database: TestDatabase;
  let before: string[];
  let url: string;
  const number = async (sql: string): Promise<number> => Number(Object.values((await ask(url, sql))[0]!)[0]);

  beforeAll(async () => {
    database = await cloneDatabase();
    url = database.url;
    before = await readCatalog(url);
    await make(url, { bulk: true });
  });
  afterAll(() => database?.drop());

  it('has as many trainees as asked for, each with a person and an enrolment', async () => {
    const made = `from training.trainee t where t.code ~ '-G1404-'`;
    expect(await number(`select count(*) ${made}`)).toBe(TRAINEES);
    expect(await number(`select count(*) ${made} and not exists (select from training.enrolment where trainee_id = t.id)`)).toBe(0);
    expect(await number(`select count(*) ${made} and not exists (select from training.person where id = t.person_id)`)).toBe(0);
  });

  it('leaves every index, constraint and trigger as it was', async () => {
    expect(compareCatalogs(await readCatalog(url), before)).toEqual({ missing: [], surplus: [] });
    expect(await number('select count(*) from pg_constraint where not convalidated')).toBe(0);
    expect(await number('select count(*) from pg_index where not indisvalid')).toBe(0);
  });

  it('is the same again for the same random seed, whichever way it is loaded', async () => {
    const other = await cloneDatabase();
    try {
      await make(other.url, { bulk: false });
      expect(await fingerprints(other.url)).toEqual(await fingerprints(url));
    } finally {
      await other.drop();
    }
  });

  it('marks every row as made up, and gives none of them a source', async () => {
    const withId = await ask<{ name: string; prefix: string }>(url, `
      select format('%I.%I', table_schema, table_name) as name, table_name as prefix from information_schema.columns
        where table_schema not in ('information_schema', 'pg_catalog', 'public') and column_name = 'provenance'`);
    const [sums] = await ask<Record<string, string>>(url, `select sum(made) as made, sum(stray) as stray from (${withId.map(({ name, prefix }) => `
      select count(*) as made, count(*) filter (where provenance <> 'SYNTHETIC' or source is not null) as stray
        from ${name} where id > '${prefix}_01jsdcpr01' and id < '${prefix}_01k'`).join(' union all ')}) counted`);
    expect(Number(sums!['made'])).toBeGreaterThan(TRAINEES * 10);
    expect(sums!['stray']).toBe('0');
  });

  it('passes exactly those who have 50, 70 and, weighed 25 to 75, 70 together', async () => {
    const practical = `from qualifications.exam_attempt a join qualifications.exam_sitting s on s.id = a.sitting_id and s.kind = 'PRACTICAL' and s.code ~ '-G1404-'`;
    expect(await number(`select count(*) ${practical} where a.result = 'PASS'`)).toBeGreaterThan(100);
    expect(await number(`select count(*) ${practical} where a.result = 'FAIL'`)).toBeGreaterThan(10);
    expect(await number(`select count(*) ${practical} where a.final_score is distinct from round((25 * a.written_score + 75 * a.practical_score) / 100, 2)`)).toBe(0);
    expect(await number(`select count(*) ${practical} and a.result in ('PASS', 'FAIL')
      where (a.result = 'PASS') <> (a.written_score >= 50 and a.practical_score >= 70 and a.final_score >= 70)`)).toBe(0);
  });

  it('counts the seats of a run as they are taken, and never more than there are', async () => {
    expect(await number(`
      select count(*) from training.course_run r where r.code ~ '-G1404-' and (r.seats_taken_count > r.capacity or r.seats_taken_count <> (
        select count(*) from training.enrolment e where e.course_run_id = r.id and e.state not in ('APPLIED', 'WITHDRAWN')))`)).toBe(0);
  });

  it('lets nothing happen before the term, nor anything be known of the time after today', async () => {
    const [days] = await ask<Record<string, string>>(url, `
      select (select min(joined_on)::text from training.trainee where code ~ '-G1404-') as first_joined,
             (select max(joined_on)::text from training.trainee where code ~ '-G1404-') as last_joined,
             (select max(ended_on)::text from training.enrolment e join training.trainee t on t.id = e.trainee_id and t.code ~ '-G1404-') as last_ended,
             (select max(issued_on)::text from qualifications.certificate where serial ~ '-G1404-') as last_issued,
             (select max(asked_on)::text from training.employment_outcome o join training.trainee t on t.id = o.trainee_id and t.code ~ '-G1404-') as last_asked`);
    expect(days!['first_joined']! >= '2025-04-22').toBe(true);
    for (const day of ['last_joined', 'last_ended', 'last_issued', 'last_asked']) expect(days![day]! <= '2026-11-23').toBe(true);
    expect(await number(`select count(*) from training.enrolment e join training.trainee t on t.id = e.trainee_id and t.code ~ '-G1404-' where e.applied_on < t.joined_on`)).toBe(0);
  });

  it('has runs under a licence that covers the standard, and taught by somebody qualified on the first day', async () => {
    expect(await number(`
      select count(*) from training.course_run r join qualifications.standard_version v on v.id = r.standard_version_id
        where r.code ~ '-G1404-' and r.licence_id is not null
          and not exists (select from training.licence_scope where licence_id = r.licence_id and standard_id = v.standard_id)`)).toBe(0);
    expect(await number(`
      select count(*) from training.course_run r join qualifications.standard_version v on v.id = r.standard_version_id
        where r.code ~ '-G1404-' and not exists (
          select from training.course_run_instructor i join training.instructor_qualification q using (instructor_id)
            where i.course_run_id = r.id and q.standard_id = v.standard_id and r.starts_on >= q.valid_from_on and r.starts_on < q.valid_to_on)`)).toBe(0);
  });

  it('has people all over the country, most where most live, and some way of passing, working and showing for them', async () => {
    const provinces = await ask<{ iso_code: string; count: number }>(url, `
      select p.iso_code, count(t.id)::int as count from heritage.province p left join training.trainee t on t.province_id = p.id and t.code ~ '-G1404-' group by 1 order by 2 desc`);
    expect(provinces).toHaveLength(31);
    expect(provinces.at(-1)!.count).toBeGreaterThan(0);
    expect(provinces.slice(0, 5).map(({ iso_code }) => iso_code)).toContain('IR-23');

    const share = (part: string, whole: string) => number(`select ${part}::float / ${whole}`);
    const women = `(select count(*) filter (where p.gender = 'WOMAN') from training.trainee t join training.person p on p.id = t.person_id where t.code ~ '-G1404-')`;
    expect(await share(women, String(TRAINEES))).toSatisfy((found: number) => found > 0.5 && found < 0.8);
    const certified = `(select count(distinct trainee_id) from qualifications.certificate where serial ~ '-G1404-')`;
    expect(await share(certified, String(TRAINEES))).toSatisfy((found: number) => found > 0.4 && found < 0.8);
    expect(await number(`select count(*) from exhibitions.sale s join exhibitions.product p on p.id = s.product_id where p.code ~ '-G1404-'`)).toBeGreaterThan(20);
    expect(await number(`select count(*) from training.employment_outcome o join training.trainee t on t.id = o.trainee_id where t.code ~ '-G1404-'`)).toBeGreaterThan(200);
    expect(await number(`select count(*) from training.insurance_coverage c join training.trainee t on t.person_id = c.person_id where t.code ~ '-G1404-'`)).toBeGreaterThan(300);
    expect(await number(`select count(*) from competitions.standing s join competitions.entry e on e.id = s.entry_id where e.id > 'entry_01jsdcpr01' and e.id < 'entry_01k'`)).toBeGreaterThan(0);
  });

  it('gives every craft a standard in force', async () => {
    expect(await number(`
      select count(*) from heritage.craft c where not exists (
        select from qualifications.standard s join qualifications.standard_version v on v.standard_id = s.id and v.state = 'PUBLISHED' where s.craft_id = c.id)`)).toBe(0);
  });

  it('keeps no identity number that could be read', async () => {
    expect(await number(`
      select count(*) from training.person where provenance = 'SYNTHETIC' and id > 'person_01jsdcpr01'
        and (national_id_hash !~ '^[0-9a-f]{64}$' or national_id_cipher !~ '^synthetic:[0-9a-f]{32}$')`)).toBe(0);
    expect(await number(`select count(*) from training.person where id > 'person_01jsdcpr01' and coalesce(mobile, email, address, postcode) is not null`)).toBe(0);
  });

  it('can be walked in the graph, from a run to its trainees, its standard and their products', async () => {
    const hub = await startHub({ databaseUrl: url, dataFolder: '', port: 0, log: 'silent' });
    try {
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ trainees(first: 1) { totalCount } courseRuns(first: 3) { totalCount nodes { code standardVersion { standard { code } } enrolments(first: 2) { nodes { trainee { code } } } } } products(first: 1) { totalCount } }',
        }),
      });
      const { data, errors } = (await response.json()) as { data: Record<string, { totalCount: number }>; errors?: unknown };
      expect(errors).toBeUndefined();
      expect(data['trainees']!.totalCount).toBe(await number('select count(*) from training.trainee'));
      expect(data['products']!.totalCount).toBe(await number('select count(*) from exhibitions.product'));
    } finally {
      await hub.close();
    }
  });

  it('is refused a second time, and another random seed adds to it', async () => {
    await expect(make(url, { trainees: 40 })).rejects.toThrow(StartRefused);
    await expect(make(url, { trainees: 40 })).rejects.toThrow(/^The made-up rows of random seed 1404 are in the database already: choose another --random-seed/);

    await make(url, { trainees: 40, randomSeed: 7 });

    expect(await number(`select count(*) from training.trainee where code ~ '-G7-'`)).toBe(40);
    expect(await number(`select count(*) from training.trainee where code ~ '-G1404-'`)).toBe(TRAINEES);
  });
});

describe('a load that fails', () => {
  it.each([true, false])('leaves nothing behind, neither rows nor missing indexes (bulk: %s)', async bulk => {
    const database = await cloneDatabase();
    try {
      // the last table of all refuses its first row
      await ask(database.url, 'alter table competitions.standing add constraint standing_refused check (false) not valid');
      const before = await readCatalog(database.url);
      const rows = await fingerprints(database.url);

      await expect(make(database.url, { bulk })).rejects.toThrow('standing_refused');

      expect(await readCatalog(database.url)).toEqual(before);
      expect(await fingerprints(database.url)).toEqual(rows);
    } finally {
      await database.drop();
    }
  });

  it('is refused where there are no facts to stand on', async () => {
    const database = await cloneDatabase();
    try {
      const tables = (await tablesOfHub(database.url)).filter(table => table !== 'cooperation.audit_entry');
      await ask(database.url, `truncate ${tables.join(', ')}`);
      await expect(make(database.url)).rejects.toThrow('The database holds no provinces and crafts to make anything up on');
    } finally {
      await database.drop();
    }
  });
});

describe('made-up ids', () => {
  it('are valid TypeIDs of version 7, in order, each once', () => {
    const ids = new Ids('exam_attempt', 'seed');
    const made = Array.from({ length: 5000 }, () => ids.next());

    expect(new Set(made).size).toBe(made.length);
    expect(made.toSorted()).toEqual(made);
    for (const id of made) {
      const read = TypeID.fromString(id);
      expect(read.getType()).toBe('exam_attempt');
      expect(read.toString()).toBe(id);
      expect(read.toUUID()).toMatch(/^0196[0-9a-f]{4}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('differ by seed and by type, and are the same for the same', () => {
    const first = new Ids('person', '1').at(0);
    expect(new Ids('person', '1').at(0)).toBe(first);
    expect(new Ids('person', '2').at(0)).not.toBe(first);
    expect(new Ids('trainee', '1').at(0).slice(-16)).not.toBe(first.slice(-16));
  });

  it('still grow where the counted milliseconds carry over', () => {
    const ids = new Ids('person', '1');
    const made = [0, 2 ** 20 - 1, 2 ** 20, 2 ** 21, 5_000_000].map(count => ids.at(count));
    expect(made.toSorted()).toEqual(made);
    for (const id of made) expect(TypeID.fromString(id).toString()).toBe(id);
  });
});

describe('made-up numbers', () => {
  it('are identity numbers with the right check digit, each once', () => {
    const made = Array.from({ length: 20_000 }, (_, count) => nationalId(count));
    expect(made.filter(isNationalId)).toHaveLength(made.length);
    expect(new Set(made).size).toBe(made.length);
  });

  it.each([
    [50, 70, 65, false],
    [60, 74, 70.5, true],
    [90, 70, 75, true],
    [50, 77, 70.25, true],
    [49, 95, 83.5, false],
    [100, 69, 76.75, false],
    [56, 75, 70.25, true],
    [50.25, 76.5, 69.94, false],
  ])('weigh %d and %d to %d', (written, practical, final, passed) => {
    const rule = { writtenMinimum: 5000, practicalMinimum: 7000, finalMinimum: 7000, writtenWeight: 2500, practicalWeight: 7500 } as ExamRule;
    const found = finalScore(rule, written * 100, practical * 100);
    expect(found).toBe(Math.round(final * 100));
    expect(isPass(rule, written * 100, practical * 100, found)).toBe(passed);
  });

  it('stand on the scale as the dossier has them', () => {
    const scale = { id: '', centreValue: 700, pointsPerSpread: 30, spreadFactor: 1.4826, medallionMin: 700 };
    expect(scaleScores([82.5, 80.1, 77, 74.2, 71.9, 65, 58.3], scale)).toEqual([728, 720, 710, 700, 692, 668, 645]);
    expect(scaleScores([80, 80, 80], scale)).toEqual([700, 700, 700]);
  });

  it('fall as often as they are weighed, and share out to the whole', () => {
    const random = new Random('test');
    const drawn = Array.from({ length: 20_000 }, () => new Weighted([['a', 3], ['b', 1], ['never', 0]] as const).pick(random));
    expect(drawn.filter(one => one === 'a').length / drawn.length).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('never');
    expect(shareOut(100, [1, 1, 1]).reduce((sum, part) => sum + part)).toBe(100);
    expect(new Random('x').fork('y').next()).toBe(new Random('x').fork('y').next());
    expect(new Random('x').next()).not.toBe(new Random('y').next());
  });
});

describe('a sheet', () => {
  it('writes tabs, breaks and lists so that COPY reads them back', async () => {
    const sheet = makeSheets('x').experts;
    sheet.add({ displayNameFa: 'a\tb\nc\\d', displayNameEn: null, craft: 'ملی', fields: ['x "y"', 'z'], experienceYears: 8 });
    const { chunks, columns, table } = sheet.take();
    const text = Buffer.concat(chunks).toString();
    expect([table, ...columns]).toEqual(['cooperation.expert', 'id', 'provenance', 'display_name_fa', 'display_name_en', 'craft_id', 'fields', 'experience_years']);
    expect(text.split('\t').slice(1)).toEqual(['SYNTHETIC', 'a\\tb\\nc\\\\d', '\\N', 'ملی', '{"x \\\\"y\\\\"","z"}', '8\n']);
    expect(sheet.take().count).toBe(0);
  });
});

describe('progress', () => {
  function told(isTTY: boolean): string[] {
    let now = 0;
    const lines: string[] = [];
    const progress = new Progress({ isTTY, columns: 100, write: text => lines.push(text) }, () => now);
    for (let second = 1; second <= 12; second++) {
      now = second * 1000;
      progress.reached(second / 20);
      progress.loaded('training.person', 5000);
    }
    progress.end();
    return lines;
  }

  it('redraws one line on a terminal: table, rows, rows a second, share and time left', () => {
    const lines = told(true);
    expect(lines).toHaveLength(13);
    expect(lines[9]).toBe('\r\x1B[2K████████████░░░░░░░░░░░░ ·  50 % · 50,000 rows · 5,000 rows/s · 10 s left · training.person 50,000');
    expect(lines.at(-1)).toBe('\r\x1B[2K');
  });

  it('writes a plain line now and then elsewhere', () => {
    expect(told(false)).toEqual([
      '25 % · 25,000 rows · 5,000 rows/s · 15 s left · training.person 25,000\n',
      '50 % · 50,000 rows · 5,000 rows/s · 10 s left · training.person 50,000\n',
    ]);
  });
});
