import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Memorandum, Provision } from '../../src/cooperation/index.js';
import { INDICATORS } from '../../src/cooperation/indicators/indicators.js';
import { declarationOf } from '../../src/kernel/declare/declarations.js';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

interface Listed {
  key: string;
  unit: string;
  window: string;
  isLowerBetter: boolean;
  breakdowns: string[];
}

async function indicators<More = object>(selection: string): Promise<(Listed & More)[]> {
  const { data, errors } = await hub.ask(`{ indicators(first: 100) { nodes { key unit window isLowerBetter breakdowns ${selection} } } }`);
  expect(errors).toBeUndefined();
  return (data!['indicators'] as { nodes: (Listed & More)[] }).nodes;
}

const sorted = (all: Listed[]) => all.map(one => ({ ...one, breakdowns: one.breakdowns.toSorted() })).toSorted((a, b) => (a.key < b.key ? -1 : 1));

it('has a way to count every indicator on record, and a record of everything that it counts', async () => {
  const declared = [...INDICATORS.values()].map(({ key, unit, window, isLowerBetter = false, breakdowns }) => ({
    key, unit, window, isLowerBetter, breakdowns: Object.keys(breakdowns),
  }));
  expect(sorted(await indicators(''))).toEqual(sorted(declared));
});

const MEASUREMENT = `measurement { asOf windowFrom windowFromJalali windowTo windowToJalali unit value numerator denominator amounts { amount currency } state status target }`;

describe('the whole dashboard', () => {
  it('takes one statement to list and one to count', async () => {
    hub.statements.length = 0;
    const { data, errors } = await hub.ask(`{ indicators(first: 100) { nodes { key provision { code } ${MEASUREMENT} } } }`);
    expect(errors).toBeUndefined();
    expect(hub.statements.filter(text => text.includes('from_on'))).toHaveLength(1);
    expect(hub.statements).toHaveLength(2);
    expect((data!['indicators'] as { nodes: unknown[] }).nodes).toHaveLength(INDICATORS.size);
  });

  it('answers every indicator with what its unit promises', async () => {
    const all = await indicators<{ measurement: Record<string, unknown> }>(MEASUREMENT);
    const found = all.map(({ key, unit, measurement: { value, numerator, denominator, state } }) => ({
      key,
      share: unit === 'SHARE' ? value : null,
      hasDenominator: denominator !== null,
      hasState: state !== null,
      hasValue: value !== null,
      numerator: typeof numerator,
    }));
    const promised = all.map(({ key, unit, measurement }) => {
      const { numerator, denominator } = measurement as Record<string, number | null>;
      const share = unit === 'SHARE' && denominator ? numerator! / denominator : null;
      const hasValue = unit === 'SHARE' ? denominator !== 0 : unit !== 'STATE' && unit !== 'MONEY';
      return { key, share, hasDenominator: unit === 'SHARE', hasState: unit === 'STATE', hasValue, numerator: 'number' };
    });
    expect(found).toEqual(promised);
    expect(all[0]!.measurement).toMatchObject({ asOf: '2026-11-23T09:00:00.000Z', windowTo: '2026-11-23', windowToJalali: '1405-09-02' });
  });

  it('splits all of them in one statement as well, and reads the provinces in another', async () => {
    hub.statements.length = 0;
    await indicators('breakdown(by: PROVINCE) { province { name } value isSuppressed }');
    expect(hub.statements).toHaveLength(3);
  });

  it('lists the records of all of them in one statement, and counts them in another', async () => {
    hub.statements.length = 0;
    await indicators('records(first: 2) { totalCount edges { cursor } }');
    expect(hub.statements).toHaveLength(3);
  });
});

it('answers the same when the operation comes again and again', async () => {
  const ask = () => hub.ask(`query ($asOf: DateTime) { indicators(first: 100) { nodes {
    ${MEASUREMENT.replace('measurement', 'measurement(asOf: $asOf)')}
    breakdown(by: CRAFT) { craft { name } value isSuppressed }
    records(of: NUMERATOR, first: 2) { totalCount nodes { id ... on CourseRun { code } } edges { cursor node { __typename } } }
  } } }`, { asOf: '2026-11-01T00:00:00Z' });
  const first = await ask();
  expect(first.errors).toBeUndefined();
  for (let again = 0; again < 6; again++) expect(await ask()).toEqual(first);
});

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Their numerators add up hours or days, or what moved one way and the other. */
const WEIGHED = new Set([...INDICATORS.values()].filter(({ unit, key }) => unit === 'DAYS' || /^(practicalHours|termElapsed)Share$|^craftsMovedToSafer/.test(key)).map(({ key }) => key));

/** What walking the pages of an indicator's records finds. Null where they are not told. */
async function walk(key: string, of: string): Promise<{ total: number; ids: string[] } | null> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await hub.ask(
      `query ($key: String!, $of: IndicatorPart!, $after: String) {
        indicator(key: $key) { records(of: $of, first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }
      }`,
      { key, of, after },
    );
    if (errors) throw new Error(`${key}: ${errors[0]!.message}`);
    const page = (data!['indicator'] as { records: Page | null }).records;
    if (!page) return null;
    ids.push(...page.nodes.map(node => node.id));
    if (!page.pageInfo.hasNextPage) return { total: page.totalCount, ids };
    after = page.pageInfo.endCursor;
  }
}

describe('the records of an indicator', () => {
  it('are as many as it counts, each once, in the order of their ids', async () => {
    const all = await indicators<{ measurement: { numerator: number; denominator: number | null } }>('measurement { numerator denominator }');
    const found: unknown[] = [];
    const expected: unknown[] = [];
    for (const { key, measurement } of all) {
      for (const [of, count] of [['NUMERATOR', measurement.numerator], ['DENOMINATOR', measurement.denominator]] as const) {
        const walked = await walk(key, of);
        const told = walked && { total: walked.total, ids: walked.ids.length, inOrder: [...new Set(walked.ids)].toSorted().join() === walked.ids.join() };
        found.push([key, of, told]);
        const isTold = !INDICATORS.get(key)!.hidesRecords && count !== null;
        const number = WEIGHED.has(key) ? walked?.total : count;
        expected.push([key, of, isTold ? { total: number, ids: number, inOrder: true } : null]);
      }
    }
    expect(found).toEqual(expected);
  }, 120_000);

  it('give their fields by fragments on their types', async () => {
    const { data } = await hub.ask('{ indicator(key: "daysElapsed") { records { nodes { __typename id ... on Memorandum { slug titleEn: title(in: EN) } } edges { node { ... on Memorandum { slug } } } } } }');
    expect(data!['indicator']).toEqual({
      records: {
        nodes: [{ __typename: 'Memorandum', id: expect.stringMatching(/^memorandum_/), slug: 'mou-2025', titleEn: expect.stringContaining('Memorandum') }],
        edges: [{ node: { slug: 'mou-2025' } }],
      },
    });
  });

  it('stay untold where 7.2 gives the public totals only, and the answer says so', async () => {
    const { data, extensions } = await hub.ask('{ indicator(key: "employmentRate6m") { records { totalCount } measurement { unit } } }');
    expect(data!['indicator']).toEqual({ records: null, measurement: { unit: 'SHARE' } });
    expect(extensions!['hidden']).toEqual([{ field: 'Indicator.records', reason: 'STATISTICS_ONLY', count: 1 }]);
  });

  it('refuse a cursor of another list', async () => {
    const { errors } = await hub.ask('{ indicator(key: "workshopsHeld") { records(after: "bm9uc2Vuc2U") { totalCount } } }');
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toContain('is not a cursor of this list');
  });
});

it('tells of employment no part of the window, which would tell of single people', async () => {
  const { data, extensions } = await hub.ask(`{ indicator(key: "employmentRate6m") {
    whole: measurement(asOf: "2026-11-23T18:00:00+03:30") { unit }
    day: measurement(from: "2026-01-01", to: "2026-01-01") { numerator }
    before: measurement(asOf: "2026-01-01T00:00:00Z") { numerator }
    cells: breakdown(by: MONTH, from: "2026-01-01") { month }
  } }`);
  expect(data!['indicator']).toEqual({ whole: { unit: 'SHARE' }, day: null, before: null, cells: null });
  expect(extensions!['hidden']).toEqual([
    { field: 'Indicator.measurement', reason: 'STATISTICS_ONLY', count: 2 },
    { field: 'Indicator.breakdown', reason: 'STATISTICS_ONLY', count: 1 },
  ]);
});

it('says which days it would accept', async () => {
  const { errors } = await hub.ask('{ indicator(key: "workshopsHeld") { a: measurement(to: "2027-01-01") { value } b: measurement(from: "2026-02-02", to: "2026-02-01") { value } } }');
  expect(errors!.map(error => error.message)).toEqual([
    '`to: "2027-01-01"` lies after 2026-11-23, the day of `asOf`; give that day or an earlier one.',
    '`from: "2026-02-02"` lies after 2026-02-01, the last day of the window; give that day or an earlier one.',
  ]);
});

it('accepts days that the calendar knows', async () => {
  const days = ['asOf: "0001-01-01T00:00:00Z"', 'asOf: "9999-12-31T23:59:59Z"', 'from: "0700-01-01"', 'to: "1899-12-31"'];
  const { errors } = await hub.ask(`{ indicator(key: "workshopsHeld") { ${days.map((day, at) => `m${at}: measurement(${day}) { windowFromJalali windowToJalali }`).join(' ')} } }`);
  expect(errors!.map(error => error.extensions['code'])).toEqual(days.map(() => 'BAD_USER_INPUT'));
  const known = await hub.ask('{ indicators(first: 100) { nodes { earliest: measurement(asOf: "1900-01-01T00:00:00Z", from: "1900-01-01") { windowFromJalali } latest: measurement(asOf: "2199-12-30T00:00:00Z") { windowToJalali } } } }');
  expect(known.errors).toBeUndefined();
});

it('leaves no place for money on the memorandum and its provisions', async () => {
  const kinds = [Memorandum, Provision].flatMap(type => [...declarationOf(type).columns.values()].map(column => column.kind));
  expect(kinds.filter(kind => kind === 'exact' || kind === 'currency' || kind === 'real')).toEqual([]);
});

it('counts the memorandum\'s own days, the same on every machine', async () => {
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  const [{ ends }] = (await client.query<{ ends: number }>("select ends_on - date '2026-11-23' as ends from cooperation.memorandum where slug = 'mou-2025'")).rows as [{ ends: number }];
  await client.end();
  const { data } = await hub.ask('{ a: indicator(key: "daysElapsed") { measurement { value } } b: indicator(key: "daysRemaining") { measurement { value } } }');
  expect(data).toEqual({ a: { measurement: { value: 580 } }, b: { measurement: { value: ends } } });
});
