import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedReference } from '../../seeds/reference/reference.js';
import { seededId } from '../../seeds/seeded-id.js';
import { migrate } from '../../src/database/migrate.js';
import { createOrm } from '../../src/database/orm.js';
import { buildGraph } from '../../src/graph/schema.js';
import { tablesOf } from '../../src/graph/tables.js';
import { allTypes } from '../../src/kernel/declare/declarations.js';
import { normalise } from '../../src/kernel/language/normalise.js';
import { type Hub, startHub } from '../../src/hub.js';
import { MODULES } from '../../src/modules.js';
import { type TestDatabase, emptyDatabase } from '../support/database.js';

interface Facts {
  phrase: string;
  seconds: number;
  database: TestDatabase;
}

/** A database of its own that holds the facts and nothing else. */
async function seedFacts(): Promise<Facts> {
  const database = await emptyDatabase();
  const orm = await createOrm(database.url, tablesOf(MODULES));
  await migrate(orm);
  const began = performance.now();
  const phrase = await orm.em.fork().transactional(seedReference);
  const seconds = (performance.now() - began) / 1000;
  await orm.close();
  return { phrase, seconds, database };
}

let facts: Facts;
let hub: Hub;
let client: pg.Client;

beforeAll(async () => {
  buildGraph(MODULES);
  facts = await seedFacts();
  client = new pg.Client({ connectionString: facts.database.url });
  await client.connect();
  hub = await startHub({ databaseUrl: facts.database.url, dataFolder: '', port: 0, log: 'silent' });
});
afterAll(async () => {
  await client.end();
  await hub.close();
  await facts.database.drop();
});

const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await client.query<Record<string, unknown>>(sql)).rows;
const column = async (sql: string): Promise<unknown[]> => (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.map(row => row[0]);
const count = async (from: string): Promise<number> => Number((await column(`select count(*) from ${from}`))[0]);

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Records that carry a source: everything but joining tables. */
const recordTables = (): Promise<unknown[]> =>
  column(`select format('%I.%I', table_schema, table_name) from information_schema.columns where column_name = 'provenance' order by 1`);

describe('the facts', () => {
  it('are all there', async () => {
    expect(facts.phrase).toBe('31 provinces, 108 crafts, 50 designations, 36 provisions');
    expect({
      provinces: await count('heritage.province'),
      groups: await count('heritage.craft_group'),
      crafts: await count('heritage.craft'),
      places: await count('heritage.craft_place'),
      designations: await count('heritage.designation'),
      worldTitles: await count(`heritage.designation where level = 'WORLD'`),
      nationalTitles: await count(`heritage.designation where level = 'NATIONAL'`),
      currentAssessments: await count('heritage.endangerment_assessment where is_current and is_nationwide'),
      aligned: await count('qualifications.alignment where craft_id is not null'),
      provisions: await count('cooperation.provision'),
      indicators: await count('cooperation.indicator'),
    }).toEqual({
      provinces: 31,
      groups: 19,
      crafts: 108,
      places: 43,
      designations: 50,
      worldTitles: 16,
      nationalTitles: 32,
      currentAssessments: 108,
      aligned: 108,
      provisions: 36,
      indicators: 55,
    });
  });

  it('each name their source, and none is made up', async () => {
    const records = new Map<unknown, number>();
    const baseless = new Map<unknown, number>();
    for (const table of await recordTables()) {
      records.set(table, await count(String(table)));
      baseless.set(table, await count(`${table} where provenance <> 'CITED' or coalesce(trim(source), '') = ''`));
    }
    expect([...records.values()].reduce((sum, number) => sum + number)).toBeGreaterThan(700);
    expect([...baseless].filter(([, number]) => number)).toEqual([]);
  });

  it('set no targets, which the memorandum does not either', async () => {
    expect(await count('cooperation.target')).toBe(0);
  });

  it('are stored as the hub stores text, with Persian letters only', async () => {
    const texts = await rows(
      `select format('%I.%I', table_schema, table_name) as "table", quote_ident(column_name) as "column" from information_schema.columns
        where data_type = 'text' and column_name <> 'search_key' and is_generated = 'NEVER'
          and table_schema in ('heritage', 'training', 'qualifications', 'exhibitions', 'competitions', 'cooperation')`,
    );
    const stored = new Set<string>();
    for (const { table, column: name } of texts) {
      for (const text of await column(`select distinct ${name} from ${table} where ${name} is not null`)) stored.add(String(text));
    }
    expect(stored.size).toBeGreaterThan(1000);
    expect([...stored].filter(text => /[يىك]/.test(text) || text !== normalise(text))).toEqual([]);
  });

  it('are the same records in every database, seeded in under three seconds', async () => {
    const other = await seedFacts();
    expect(Math.min(facts.seconds, other.seconds)).toBeLessThan(3);

    const elsewhere = new pg.Client({ connectionString: other.database.url });
    await elsewhere.connect();
    for (const table of await recordTables()) {
      const everything = `select '${table}' as "table", to_jsonb(record) - 'created_at' - 'updated_at' as record from ${table} record order by id`;
      expect((await elsewhere.query(everything)).rows).toEqual((await client.query(everything)).rows);
    }
    await elsewhere.end();
    await other.database.drop();
  });
});

describe('a place', () => {
  it('is one place however many titles it holds', async () => {
    const { craftPlace } = await ask<{ craftPlace: unknown }>(
      `{ craftPlace(slug: "malayer") { name(in: EN) designations { nodes { slug level registeredIn nationalDesignation { slug } } } } }`,
    );
    expect(craftPlace).toEqual({
      name: 'Malayer',
      designations: {
        nodes: [
          { slug: 'malayer-nat-carving', level: 'NATIONAL', registeredIn: 2016, nationalDesignation: null },
          { slug: 'malayer-wcc', level: 'WORLD', registeredIn: 2020, nationalDesignation: { slug: 'malayer-nat-carving' } },
          { slug: 'malayer-nat-wicker', level: 'NATIONAL', registeredIn: 2022, nationalDesignation: null },
        ],
      },
    });
  });

  it('is the right one of two with the same name: Khur of Khusf, not of Isfahan, and the northern Abadeh of Fars', async () => {
    const place = `name(in: EN) latitude longitude province { isoCode } county { name(in: EN) } note`;
    const { khur, abadeh } = await ask<Record<string, Record<string, unknown>>>(`{
      khur: craftPlace(slug: "khur-khusf") { ${place} }
      abadeh: craftPlace(slug: "abadeh") { ${place} }
    }`);
    expect(khur).toEqual({
      name: 'Khur',
      latitude: 32.94,
      longitude: 58.43,
      province: { isoCode: 'IR-29' },
      county: { name: 'Khusf' },
      note: 'Not Khur in Isfahan province.',
    });
    expect(abadeh).toMatchObject({ latitude: 31.1608, longitude: 52.6506, province: { isoCode: 'IR-07' }, county: { name: 'Abadeh' } });
  });

  it('rests a world title on the national one where that is on record', async () => {
    expect(await column('select slug from heritage.designation where national_designation_id is not null order by slug')).toEqual([
      'abadeh-wcc',
      'kashan-wcc',
      'malayer-wcc',
      'qasemabad-wcc',
      'zanjan-wcc',
    ]);
  });
});

async function found(list: string, search: string): Promise<string[]> {
  const data = await ask<{ found: { nodes: { slug: string }[] } }>(`query Find($search: String) { found: ${list}(where: { search: $search }) { nodes { slug } } }`, { search });
  return data.found.nodes.map(node => node.slug);
}

describe('search', () => {
  it.each([
    ['craftPlaces', 'Lalehjin', 'lalejin'],
    ['craftPlaces', 'Esfahan', 'isfahan'],
    ['craftPlaces', 'لاله جين', 'lalejin'],
    ['crafts', 'minakari', 'minakari'],
    ['crafts', 'Mīnākārī', 'minakari'],
    ['crafts', 'ميناكاري', 'minakari'],
  ])('of %s for %s finds %s, by another spelling', async (list, search, slug) => {
    expect(await found(list, search)).toContain(slug);
  });
});

describe('the memorandum', () => {
  it('has evidence of types that the graph knows, and an indicator for all but its parties', async () => {
    const known = new Set(allTypes().filter(type => !type.internal).map(type => type.name));
    const named = await column('select distinct unnest(evidence_types) from cooperation.provision');
    expect(named.filter(type => !known.has(String(type)))).toEqual([]);
    expect(await column('select code from cooperation.provision p where not exists (select from cooperation.indicator where provision_id = p.id)')).toEqual(['L01']);
  });

  it('gives each provision in both languages, and each indicator a formula of one sentence', async () => {
    expect(await count('cooperation.provision where text_fa is null or text_en is null')).toBe(0);
    expect(await count(`cooperation.indicator where name_fa is null or formula !~ '^[A-Z][^.]+[.]$'`)).toBe(0);
  });
});

it('keys records so that others can refer to them', async () => {
  const ids = await column(`select id from qualifications.framework_item union all select id from cooperation.indicator
    union all select id from competitions.scale_profile union all select id from heritage.craft_place union all select id from heritage.county`);
  expect(ids).toEqual(
    expect.arrayContaining([
      seededId({ name: 'FrameworkItem' }, 'ISCO-08/7314'),
      seededId({ name: 'Indicator' }, 'practicalHoursShare'),
      seededId({ name: 'ScaleProfile' }, 'ws-700'),
      seededId({ name: 'CraftPlace' }, 'khur-khusf'),
      seededId({ name: 'County' }, 'IR-13/Bahar'),
    ]),
  );
});
