import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrm } from '../../src/database/orm.js';
import { migrate } from '../../src/database/migrate.js';
import { allTypes } from '../../src/kernel/declare/declarations.js';
import { snakeCase } from '../../src/kernel/declare/names.js';
import { normalise } from '../../src/kernel/language/normalise.js';
import { tablesOf } from '../../src/graph/tables.js';
import { MODULES } from '../../src/modules.js';
import { seedReference } from '../../seeds/reference/reference.js';
import { seedWorld } from '../../seeds/world/world.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
let database: pg.Client;
beforeAll(async () => {
  hub = await startTestHub();
  database = new pg.Client({ connectionString: hub.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await hub.close();
});

/** What the graph answers; fails where there are errors. */
async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await hub.ask(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

async function rows<Row>(sql: string, client = database): Promise<Row[]> {
  return (await client.query(sql)).rows as Row[];
}

const tables = () => allTypes().map(type => `${type.module}.${snakeCase(type.name)}`);

describe('the small world', () => {
  it('has records of every type with a list of its own but targets, of which the memorandum has none', async () => {
    const lists = allTypes().flatMap(type => type.plural ?? []);
    const empty: string[] = [];
    for (let at = 0; at < lists.length; at += 10) {
      const counts = await ask<Record<string, { totalCount: number }>>(`{ ${lists.slice(at, at + 10).map(list => `${list}(first: 1) { totalCount }`).join(' ')} }`);
      empty.push(...Object.entries(counts).flatMap(([list, { totalCount }]) => (totalCount ? [] : [list])));
    }
    expect(empty).toEqual(['targets']);
  });

  it('fills every table besides', async () => {
    const empty: string[] = [];
    for (const table of tables()) if (!(await rows(`select from ${table} limit 1`)).length) empty.push(table);
    expect(empty).toEqual(['cooperation.target']);
  });

  it('is made up throughout: what is no cited fact is synthetic and names no source', async () => {
    const records = await rows<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.columns where column_name = 'provenance'`);
    const otherwise: string[] = [];
    for (const { name } of records) {
      if ((await rows(`select from ${name} where not (provenance = 'CITED' and source is not null or provenance = 'SYNTHETIC' and source is null) limit 1`)).length) otherwise.push(name);
    }
    expect(records.length).toBeGreaterThan(90);
    expect(otherwise).toEqual([]);
  });

  it('holds no national ID, telephone number or address of anybody', async () => {
    expect(await rows(`select from training.person where num_nonnulls(national_id_cipher, national_id_hash, mobile, address, postcode) > 0 or email not like '%@example.org'`)).toEqual([]);
  });

  it('is written as the hub stores text', async () => {
    const columns = await rows<{ name: string; field: string }>(
      `select format('%I.%I', table_schema, table_name) as name, quote_ident(column_name) as field from information_schema.columns
        where data_type = 'text' and is_generated = 'NEVER' and table_schema in ('heritage', 'training', 'qualifications', 'exhibitions', 'competitions', 'cooperation')`,
    );
    const stored = new Set<string>();
    for (const { name, field } of columns) for (const { text } of await rows<{ text: string }>(`select distinct ${field} as text from ${name} where ${field} is not null`)) stored.add(text);
    expect([...stored].filter(text => text !== normalise(text))).toEqual([]);
  });

  it('links only to records that are there', async () => {
    const broken: string[] = [];
    for (const type of allTypes()) {
      for (const link of type.links.values()) {
        if (link.kind !== 'one' || !link.across) continue;
        const target = allTypes().find(other => other.target === link.target())!;
        const [from, to] = [type, target].map(of => `${of.module}.${snakeCase(of.name)}`);
        if ((await rows(`select from ${from} one where ${link.column} is not null and not exists (select from ${to} other where other.id = one.${link.column}) limit 1`)).length) broken.push(`${type.name}.${link.field}`);
      }
    }
    expect(broken).toEqual([]);
  });

  describe('seeded twice', () => {
    const databases: TestDatabase[] = [];
    afterAll(() => Promise.all(databases.map(each => each.drop())));

    it('is the same both times, within five seconds', async () => {
      const [first, second] = [await seeded(), await seeded()];
      expect(second.phrase).toBe('a small world of 80 trainees (synthetic)');
      expect(Math.min(first.seconds, second.seconds)).toBeLessThan(5);
      expect(second.contents).toEqual(first.contents);
    });

    async function seeded(): Promise<{ phrase: string; seconds: number; contents: string[] }> {
      const created = await emptyDatabase();
      databases.push(created);
      const orm = await createOrm(created.url, tablesOf(MODULES));
      await migrate(orm);
      const written = await orm.em.fork().transactional(async em => {
        await seedReference(em);
        const start = performance.now();
        return { phrase: await seedWorld(em), seconds: (performance.now() - start) / 1000 };
      });
      await orm.close();
      const client = new pg.Client({ connectionString: created.url });
      await client.connect();
      const contents: string[] = [];
      for (const table of tables()) {
        const [hash] = await rows<{ hash: string }>(`select md5(string_agg(line, ' ' order by line)) as hash from (select (to_jsonb(one) - '{created_at,updated_at}'::text[])::text as line from ${table} one) lines`, client);
        contents.push(`${table} ${hash!.hash}`);
      }
      await client.end();
      return { ...written, contents };
    }
  });
});

/** One try of one candidate; scores are of a person, and so not in the graph. */
const attempt = (sitting: string, trainee: string) =>
  rows(`select written_score::float as written, practical_score::float as practical, final_score::float as final, result, attempt_number as try
    from qualifications.exam_attempt join qualifications.exam_sitting on exam_sitting.id = sitting_id join training.trainee on trainee.id = trainee_id
    where exam_sitting.code = '${sitting}' and trainee.code = '${trainee}'`);

describe('pottery in Lalejin', () => {
  it('leads from a trainee to the run, the standard and its competencies, the craft and its places with their titles, the certificate and the fair', async () => {
    const { trainee } = await ask<{ trainee: unknown }>(`{
      trainee(code: "TR-1404-0001") {
        enrolments { nodes { state courseRun { code standardVersion {
          number state
          standard { code craft { slug craftPlaces(where: { slug: { eq: "lalejin" } }) { nodes { slug designations { nodes { slug } } } } } }
          competencies { totalCount }
        } } } }
        certificates { nodes { serial status level standardVersion { number } } }
        products { nodes { code exhibitionProducts { nodes { booth { number exhibition { slug } } } } } }
      }
    }`);
    expect(trainee).toEqual({
      enrolments: {
        nodes: [
          {
            state: 'COMPLETED',
            courseRun: {
              code: 'R-1404-13-0002',
              standardVersion: {
                number: '2.0',
                state: 'PUBLISHED',
                standard: { code: 'POT-02', craft: { slug: 'pottery', craftPlaces: { nodes: [{ slug: 'lalejin', designations: { nodes: [{ slug: 'lalejin-wcc' }] } }] } } },
                competencies: { totalCount: 7 },
              },
            },
          },
        ],
      },
      certificates: { nodes: [{ serial: 'GRH-1404-000001', status: 'VALID', level: 4, standardVersion: { number: '2.0' } }] },
      products: {
        nodes: expect.arrayContaining([{ code: 'P-1404-00001', exhibitionProducts: { nodes: [{ booth: { number: 'A-01', exhibition: { slug: 'handicrafts-fair-2026' } } }] } }]) as unknown,
      },
    });
  });

  it('has a standard in two versions: what began on 1.0 ended on it, and both parties approved the very text of 2.0', async () => {
    type Version = { number: string; state: string; transitionEndsOn: string | null; totalHours: number; contentHash: string; approvals: { nodes: { party: string; contentHash: string }[] }; courseRuns: { nodes: { code: string }[] } };
    const { standard } = await ask<{ standard: { versions: { nodes: Version[] } } }>(`{
      standard(code: "POT-02") { versions { nodes {
        number state transitionEndsOn totalHours contentHash approvals { nodes { party contentHash } } courseRuns { nodes { code } }
      } } }
    }`);
    const [second, first] = standard.versions.nodes;
    expect(first).toMatchObject({ number: '1.0', state: 'SUPERSEDED', transitionEndsOn: '2026-04-04', totalHours: 400, courseRuns: { nodes: [{ code: 'R-1404-13-0001' }] } });
    expect(second).toMatchObject({ number: '2.0', state: 'PUBLISHED', transitionEndsOn: null, totalHours: 500 });
    expect(second!.approvals.nodes).toEqual(['TVTO', 'DEPUTY'].map(party => ({ party, contentHash: second!.contentHash })));
    expect(second!.contentHash).not.toBe(first!.contentHash);
  });

  it('says in every sheet of 2.0, in both languages, what to know, to do, to heed and to keep safe', async () => {
    type Line = { kind: string; fa: string; en: string };
    const { standard } = await ask<{ standard: { publishedVersion: { competencies: { nodes: { elements: { nodes: Line[] } }[] } } } }>(`{
      standard(code: "POT-02") { publishedVersion { competencies { nodes { elements { nodes { kind fa: text en: text(in: EN) } } } } } }
    }`);
    for (const { elements } of standard.publishedVersion.competencies.nodes) {
      const kinds = elements.nodes.map(({ kind }) => kind);
      for (const kind of ['KNOWLEDGE', 'SKILL', 'ATTITUDE', 'SAFETY']) expect(kinds).toContain(kind);
      for (const { fa, en } of elements.nodes) expect([fa, en].every(Boolean)).toBe(true);
    }
  });

  it.each([
    ['TR-1404-0002', 50, 70, 65, 'FAIL'],
    ['TR-1404-0003', 60, 74, 70.5, 'PASS'],
    ['TR-1404-0004', 90, 70, 75, 'PASS'],
    ['TR-1404-0005', 50, 77, 70.25, 'PASS'],
    ['TR-1404-0007', 100, 69, 76.75, 'FAIL'],
    ['TR-1404-0008', 56, 75, 70.25, 'PASS'],
  ])('gives %s for %d and %d a final score of %d: %s', async (trainee, written, practical, final, result) => {
    expect(await attempt('EX-1404-00012', trainee)).toEqual([{ written, practical, final, result, try: 1 }]);
  });

  it('lets those who failed try again: two of the practical part, three of the written one', async () => {
    expect(await attempt('EX-1405-00002', 'TR-1404-0002')).toEqual([{ written: 50, practical: 78, final: 71, result: 'PASS', try: 2 }]);
    expect(await attempt('EX-1405-00001', 'TR-1404-0006')).toEqual([{ written: 62, practical: null, final: null, result: 'PASS', try: 2 }]);
    expect(await attempt('EX-1405-00001', 'TR-1404-0011')).toEqual([{ written: 44, practical: null, final: null, result: 'FAIL', try: 2 }]);
  });

  it('has certificates of every fate, the misprinted one replaced', async () => {
    const answers = await ask<Record<string, unknown>>(`{
      revoked: certificate(serial: "GRH-1404-000104") { status statusChangedOn }
      suspended: certificate(serial: "GRH-1404-000004") { status }
      misprinted: certificate(serial: "GRH-1404-000003") { status replacedBy { serial status } }
    }`);
    expect(answers).toEqual({
      revoked: { status: 'REVOKED', statusChangedOn: '2026-02-18' },
      suspended: { status: 'SUSPENDED' },
      misprinted: { status: 'REPLACED', replacedBy: { serial: 'GRH-1405-000001', status: 'VALID' } },
    });
  });

  it('leaves two of seven in training now without insurance', async () => {
    expect(await rows(`select trainee.code from training.enrolment join training.course_run on course_run.id = course_run_id join training.trainee on trainee.id = trainee_id
      where course_run.code = 'R-1405-13-0001' and not exists (select from training.insurance_coverage where enrolment_id = enrolment.id and daterange(valid_from_on, valid_to_on) @> date '2026-11-23') order by 1`))
      .toEqual([{ code: 'TR-1405-0017' }, { code: 'TR-1405-0018' }]);
  });

  it('has people who left the city for the craft and stayed, and one who did not stay', async () => {
    expect(await rows(`select trainee.code, is_still_there as stays from training.relocation_outcome last join training.trainee on trainee.id = trainee_id
      where reason = 'CRAFT_WORK' and at_months = (select max(at_months) from training.relocation_outcome where trainee_id = trainee.id) order by 1`)).toEqual([
      { code: 'TR-1404-0003', stays: true },
      { code: 'TR-1404-0008', stays: true },
      { code: 'TR-1404-0015', stays: true },
      { code: 'TR-1404-0021', stays: false },
      { code: 'TR-1404-0039', stays: true },
    ]);
  });
});

describe('licences in Isfahan', () => {
  it('lapse during a run that was lawful on its first day, and are renewed after a second inspection', async () => {
    const { trainingCentre, courseRun } = await ask<Record<string, unknown>>(`{
      trainingCentre(code: "naqsh-e-firuzeh") {
        state
        licences { nodes { number state validFromOn validToOn renewalOf { number } } }
        licenceApplications { nodes { state steps { nodes { position state } } inspections { nodes { inspectedOn } } } }
      }
      courseRun(code: "R-1404-10-0001") { state startsOn endsOn licence { number validToOn } }
    }`);
    expect(trainingCentre).toEqual({
      state: 'ACTIVE',
      licences: {
        nodes: [
          { number: 'L-10-1404-0391', state: 'LICENSED', validFromOn: '2025-12-20', validToOn: '2030-12-20', renewalOf: { number: 'L-10-1399-0172' } },
          { number: 'L-10-1399-0172', state: 'EXPIRED', validFromOn: '2020-11-21', validToOn: '2025-11-21', renewalOf: null },
        ],
      },
      licenceApplications: {
        nodes: [
          {
            state: 'GRANTED',
            steps: { nodes: ['PASSED', 'PASSED', 'PASSED', 'WAIVED', 'PASSED', 'PASSED', 'WAIVED', 'PASSED', 'PASSED'].map((state, at) => ({ position: at + 1, state })) },
            inspections: { nodes: [{ inspectedOn: '2025-12-08' }, { inspectedOn: '2025-11-24' }] },
          },
        ],
      },
    });
    expect(courseRun).toEqual({ state: 'COMPLETED', startsOn: '2025-10-25', endsOn: '2026-01-24', licence: { number: 'L-10-1399-0172', validToOn: '2025-11-21' } });
  });

  it('are suspended at one centre, whose run may finish, and refused to another', async () => {
    expect(await ask(`{
      licence(number: "L-10-1402-0244") { state isFinishingAllowed isValidToday centre { state } courseRuns { nodes { code state } } }
      licenceApplication(trackingCode: "T-1404-10-00913") { state decidedOn licence { number } centre { code state } }
    }`)).toEqual({
      licence: { state: 'SUSPENDED', isFinishingAllowed: true, isValidToday: false, centre: { state: 'SUSPENDED' }, courseRuns: { nodes: [{ code: 'R-1405-10-0101', state: 'RUNNING' }] } },
      licenceApplication: { state: 'REJECTED', decidedOn: '2026-03-16', licence: null, centre: { code: 'sepidar', state: 'PREPARING' } },
    });
  });
});

describe('the pots of Kalpurgan', () => {
  it('go from a finding to a standard, a course, certificates and a revival', async () => {
    expect(await ask(`{
      needsAssessment(code: "NA-1404-11") { findings(where: { priority: { eq: URGENT } }) { nodes { decision standard { code publishedVersion { publishedOn } } courseRun { code state enrolments(where: { state: { eq: COMPLETED } }) { totalCount } } } } }
      craft(slug: "kalpurgan-pottery") { currentEndangerment { status activeMasterCount apprenticeCount provenance } endangermentAssessments(where: { state: { eq: APPROVED } }) { nodes { status assessedOn provenance } } }
    }`)).toEqual({
      needsAssessment: {
        findings: {
          nodes: [
            {
              decision: 'STANDARD',
              standard: { code: '731430610030011', publishedVersion: { publishedOn: '2026-02-07' } },
              courseRun: { code: 'R-1404-11-0001', state: 'COMPLETED', enrolments: { totalCount: 6 } },
            },
          ],
        },
      },
      craft: {
        currentEndangerment: { status: 'REVIVAL_UNDERWAY', activeMasterCount: 15, apprenticeCount: 13, provenance: 'SYNTHETIC' },
        endangermentAssessments: {
          nodes: [
            { status: 'REVIVAL_UNDERWAY', assessedOn: '2026-10-08', provenance: 'SYNTHETIC' },
            { status: 'ENDANGERED', assessedOn: '2025-04-12', provenance: 'SYNTHETIC' },
            expect.objectContaining({ status: 'VULNERABLE', provenance: 'CITED' }) as unknown,
          ],
        },
      },
    });
  });
});

describe('the fair', () => {
  it('has exhibitors of every kind in two halls, discounts and free lodging', async () => {
    const { exhibition } = await ask<{ exhibition: { halls: { totalCount: number }; booths: { nodes: { discountPercent: number; hasLodging: boolean; exhibitor: { kind: string } }[] } } }>(`{
      exhibition(slug: "handicrafts-fair-2026") { halls { totalCount } booths { nodes { discountPercent hasLodging exhibitor { kind } } } }
    }`);
    const { nodes } = exhibition.booths;
    expect(exhibition.halls.totalCount).toBe(2);
    expect(new Set(nodes.map(({ exhibitor }) => exhibitor.kind))).toEqual(new Set(['PERSON', 'ARTISAN', 'TRAINEE', 'CENTRE', 'PLACE', 'ORGANISATION', 'PROVINCE']));
    expect(nodes.filter(booth => booth.discountPercent > 0)).toHaveLength(5);
    expect(nodes.filter(booth => booth.hasLodging)).toHaveLength(2);
  });

  it('shows a vase with its seal and its geographical indication', async () => {
    expect(await ask(`{ product(code: "P-1404-00101") { geographicalIndication { slug } seals { nodes { sealAward { productLine(in: EN) } } } } }`)).toEqual({
      product: { geographicalIndication: { slug: 'lalejin-pottery-trial' }, seals: { nodes: [{ sealAward: { productLine: 'Turquoise tableware' } }] } },
    });
  });

  it('keeps what was declared apart from what was verified', async () => {
    expect(await rows(`select verification, sum(declared_quantity)::int as declared, sum(verified_quantity)::int as verified
      from exhibitions.sale join exhibitions.product on product.id = product_id where code in ('P-1404-00002', 'P-1404-00201') group by code, verification order by code`)).toEqual([
      { verification: 'VERIFIED', declared: 3, verified: 2 },
      { verification: 'REJECTED', declared: 1, verified: null },
    ]);
  });
});

describe('the pottery final', () => {
  interface Line {
    rank: number;
    raw: number;
    scale: number;
    entry: { bib: string; province: { isoCode: string }; awards: { nodes: { kind: string }[] } };
  }

  it('ends with the scores of the scale, medals and a final board', async () => {
    const { competition } = await ask<{ competition: { skillEvents: { nodes: { boardState: string; boardSequence: number; boardEvents: { totalCount: number }; standings: { nodes: Line[] } }[] } } }>(`{
      competition(slug: "isfahan-2025") { skillEvents { nodes {
        boardState boardSequence boardEvents { totalCount }
        standings { nodes { rank raw scale entry { bib province { isoCode } awards(where: { kind: { in: [GOLD, SILVER, BRONZE, MEDALLION] } }) { nodes { kind } } } } }
      } } }
    }`);
    const [event] = competition.skillEvents.nodes;
    expect(event!.boardState).toBe('FINAL');
    expect(event!.boardEvents.totalCount).toBe(event!.boardSequence);
    expect(event!.standings.nodes.map(({ raw, scale, entry }) => [entry.bib, raw, scale, entry.awards.nodes[0]?.kind])).toEqual([
      ['01', 82.5, 728, 'GOLD'],
      ['02', 80.1, 720, 'SILVER'],
      ['03', 77, 710, 'BRONZE'],
      ['04', 74.2, 700, 'MEDALLION'],
      ['05', 71.9, 692, undefined],
      ['06', 65, 668, undefined],
      ['07', 58.3, 645, undefined],
    ]);
    expect(new Set(event!.standings.nodes.map(({ entry }) => entry.province.isoCode)).size).toBe(7);
  });

  it('has boards whose raw marks are the sums of what is locked and counts', async () => {
    expect(await rows(`select bib from competitions.entry join competitions.standing on standing.entry_id = entry.id join competitions.skill_event event on event.id = entry.skill_event_id
        join competitions.competition on competition.id = event.competition_id
        where competition.slug like 'isfahan-%' and raw is distinct from (select sum(value) from competitions.mark where mark.entry_id = entry.id and is_current and status = 'LOCKED')`)).toEqual([]);
  });

  it.each([
    ['01', 'Depth of colour', '1: 232', 1.17],
    ['06', 'Order of the workplace', '1: 021, 2: 112', 0.36],
    ['01', 'Harmony of colours', '1: 333', 2],
    ['07', 'Marks of tools', '1: 011', 0.22],
  ])('gives entry %s for %s, judged %s, a mark of %d', async (bib, title, votes, mark) => {
    expect(await rows(`select mark.value::float as mark, (
          select string_agg(round || ': ' || scores, ', ' order by round)
            from (select round, string_agg(score::text, '' order by score, vote.id) as scores from competitions.vote where vote.aspect_id = aspect.id and vote.entry_id = entry.id group by round) rounds) as votes
        from competitions.mark join competitions.aspect on aspect.id = aspect_id join competitions.entry on entry.id = entry_id join competitions.skill_event event on event.id = entry.skill_event_id
        where title_en = '${title}' and bib = '${bib}' and board_state = 'FINAL'`)).toEqual([{ mark, votes: votes.replaceAll(/\d{3}/g, scores => [...scores].toSorted().join('')) }]);
  });

  it('has nobody judge the own province or where a conflict is declared', async () => {
    expect(await rows(`select from competitions.vote join competitions.judge on judge.id = judge_id join competitions.entry on entry.id = entry_id
        where compatriot_province_id = province_id or exists (select from competitions.judge_conflict conflict where conflict.judge_id = judge.id and conflict.entry_id = entry.id)`)).toEqual([]);
  });

  it('corrects a mark after an accepted appeal, and keeps the wrong one', async () => {
    const { appeals } = await ask<{ appeals: { nodes: unknown[] } }>(`{ appeals { nodes { state entry { bib } } } }`);
    expect(appeals.nodes).toEqual(expect.arrayContaining([{ state: 'ACCEPTED', entry: { bib: '04' } }, { state: 'REJECTED', entry: { bib: '06' } }, { state: 'LATE', entry: { bib: '05' } }]));
    expect(await rows(`select wrong.value::float as wrong, wrong.is_current as counted, corrected.value::float as corrected from competitions.mark corrected join competitions.mark wrong on wrong.id = corrected.correction_of_id`))
      .toEqual([{ wrong: 1, counted: false, corrected: 2 }]);
  });

  it('leads up from the competition of the province, and on to one that runs now with a live board', async () => {
    const { before, now } = await ask<{ before: unknown; now: { skillEvents: { nodes: { standings: { nodes: { rank: number; hasPendingMarks: boolean }[] } }[] } } }>(`{
      before: competition(slug: "hamadan-2025") { level qualifiesFor { slug } skillEvents { nodes { entries(first: 1) { nodes { bib qualified { nodes { bib skillEvent { competition { slug } } } } } } } } }
      now: competition(slug: "isfahan-2026") { state skillEvents { nodes { boardState progress skill { slug } standings { nodes { rank hasPendingMarks } } } } }
    }`);
    expect(before).toEqual({ level: 'PROVINCE', qualifiesFor: { slug: 'isfahan-2025' }, skillEvents: { nodes: [{ entries: { nodes: [{ bib: '11', qualified: { nodes: [{ bib: '01', skillEvent: { competition: { slug: 'isfahan-2025' } } }] } }] } }] } });
    expect(now).toMatchObject({ state: 'RUNNING', skillEvents: { nodes: [{ boardState: 'LIVE', progress: 0.7, skill: { slug: 'khatam' } }] } });
    expect(now.skillEvents.nodes[0]!.standings.nodes.map(({ rank, hasPendingMarks }) => [rank, hasPendingMarks])).toEqual([[1, false], [2, false], [3, false], [4, true], [5, true]]);
  });
});

describe('weavers who learnt at home', () => {
  it('are certified on evidence or by an exam of both parts, in which 49 fails in spite of 95', async () => {
    const { rplCases, certificate } = await ask<{ rplCases: { nodes: { state: string }[] }; certificate: unknown }>(`{
      rplCases { nodes { state } }
      certificate(serial: "GRH-1405-000401") { status trainee { code } attempt { id } rplCase { state province { isoCode } } standardVersion { standard { craft { slug } } } }
    }`);
    expect(certificate).toEqual({ status: 'VALID', trainee: null, attempt: null, rplCase: { state: 'AWARDED', province: { isoCode: 'IR-21' } }, standardVersion: { standard: { craft: { slug: 'carpet-weaving' } } } });
    expect(rplCases.nodes.filter(({ state }) => state === 'AWARDED')).toHaveLength(6);
    expect(new Set(rplCases.nodes.map(({ state }) => state))).toEqual(new Set(['APPLIED', 'EVIDENCE_REVIEW', 'INTERVIEW', 'EXAM_REQUIRED', 'DIRECT_AWARD', 'AWARDED', 'REJECTED']));
    expect(await rows(`select final_score::float as final, result from qualifications.exam_attempt where written_score = 49 and practical_score = 95`)).toEqual([{ final: 83.5, result: 'FAIL' }]);
  });
});

describe('the cooperation', () => {
  it('has a proposal to prolong the memorandum that one party has consented to, so that its end stays', async () => {
    expect(await ask(`{ memorandum(slug: "mou-2025") { endsOn state openExtension { state newEndsOn consents { nodes { isGiven party { role } } } } } }`)).toEqual({
      memorandum: { endsOn: '2028-04-22', state: 'ACTIVE', openExtension: { state: 'PROPOSED', newEndsOn: '2031-04-22', consents: { nodes: [{ isGiven: true, party: { role: 'TVTO' } }] } } },
    });
  });

  it('has nominations of every outcome, and contributions from all provinces, some late and some missing', async () => {
    const { declined, accepted, contributions } = await ask<Record<string, { totalCount: number }>>(`{
      declined: expertNominations(where: { state: { eq: DECLINED } }) { totalCount }
      accepted: expertNominations(where: { state: { eq: ACCEPTED } }) { totalCount }
      contributions: dataContributions { totalCount }
    }`);
    expect([declined!.totalCount, accepted!.totalCount, contributions!.totalCount]).toEqual([1, 6, 186]);
    const [first] = await rows<Record<string, number>>(`select count(*) filter (where received_on <= due_on)::int as timely, count(*) filter (where received_on > due_on)::int as late, count(*) filter (where received_on is null)::int as missing from cooperation.data_contribution where period_starts_on = '2026-08-23'`);
    expect(first).toEqual({ timely: 50, late: 8, missing: 4 });
  });
});

describe('the skills hub and its instructors', () => {
  it('has milestones reached, dropped and ahead', async () => {
    const { skillsHub } = await ask<{ skillsHub: { openedOn: string | null; milestones: { nodes: { state: string }[] } } }>(`{ skillsHub(slug: "isfahan") { openedOn milestones { nodes { state } } } }`);
    expect(skillsHub.openedOn).toBeNull();
    expect(skillsHub.milestones.nodes.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE', 'DROPPED', 'PLANNED', 'PLANNED']);
  });

  it('has instructors refreshed, overdue and lapsed', async () => {
    expect(await ask(`{
      refreshed: instructor(code: "I-13-0001") { qualifications(first: 1, where: { state: { eq: QUALIFIED } }) { nodes { state } } refresherCompletions { nodes { completedOn extendedToOn } } }
      overdue: instructor(code: "I-13-0002") { state qualifications { nodes { state } } }
      lapsed: instructor(code: "I-10-0002") { state qualifications { nodes { state } } }
    }`)).toEqual({
      refreshed: { qualifications: { nodes: [{ state: 'QUALIFIED' }] }, refresherCompletions: { nodes: [{ completedOn: '2025-08-21', extendedToOn: '2027-08-21' }] } },
      overdue: { state: 'ACTIVE', qualifications: { nodes: [{ state: 'REFRESHER_DUE' }] } },
      lapsed: { state: 'SUSPENDED', qualifications: { nodes: [{ state: 'LAPSED' }] } },
    });
  });
});
