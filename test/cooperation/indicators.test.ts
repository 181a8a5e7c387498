import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedReference } from '../../seeds/reference/reference.js';
import { seededId } from '../../seeds/seeded-id.js';
import { Indicator } from '../../src/cooperation/indicator.entity.js';
import { MemorandumExtension } from '../../src/cooperation/memorandum-extension.entity.js';
import { Target } from '../../src/cooperation/target.entity.js';
import { migrate } from '../../src/database/migrate.js';
import { createOrm } from '../../src/database/orm.js';
import { buildGraph } from '../../src/graph/schema.js';
import { tablesOf } from '../../src/graph/tables.js';
import { CraftPlace, Province } from '../../src/heritage/index.js';
import { type Hub, startHub } from '../../src/hub.js';
import { MODULES } from '../../src/modules.js';
import { Alignment, FrameworkItem } from '../../src/qualifications/index.js';
import { type TestDatabase, emptyDatabase } from '../support/database.js';
import { HAMADAN, ISFAHAN, MEMORANDUM, PARTIES, type Records, openRecords } from './records.js';

const TODAY = new Date('2026-11-23T09:00:00Z');

let database: TestDatabase;
let hub: Hub;
let records: Records;
let make: Records['make'];
beforeAll(async () => {
  buildGraph(MODULES);
  database = await emptyDatabase();
  const orm = await createOrm(database.url, tablesOf(MODULES));
  await migrate(orm);
  await orm.em.fork().transactional(seedReference);
  await orm.close();
  hub = await startHub({ databaseUrl: database.url, dataFolder: '', port: 0, log: 'silent', now: () => TODAY });
  records = await openRecords(database.url);
  ({ make } = records);
});
afterAll(async () => {
  await records.close();
  await hub.close();
  await database.drop();
});

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

/** Numerator, denominator and value of an indicator, in this order. */
async function measure(key: string, args = ''): Promise<(number | null)[]> {
  const { numerator, denominator, value } = await measurement(key, args);
  return [numerator, denominator, value] as (number | null)[];
}

async function measurement(key: string, args = ''): Promise<Record<string, unknown>> {
  const selection = `measurement${args} { numerator denominator value amounts { amount currency } state status target targetOn windowFrom windowTo }`;
  const { indicator } = await ask<{ indicator: { measurement: Record<string, unknown> } }>(`{ indicator(key: "${key}") { ${selection} } }`);
  return indicator.measurement;
}

describe('shares of hours', () => {
  it('add up the hours of completed runs that ended in the window', async () => {
    await make.run({ theoryHours: 20, practiceHours: 60, internshipHours: 20 });
    await make.run({ theoryHours: 50, practiceHours: 50, endsOn: '2026-01-10' });
    await make.run({ practiceHours: 500, state: 'RUNNING' });
    await make.run({ practiceHours: 500, endsOn: '2025-04-21' });

    expect(await measure('practicalHoursShare')).toEqual([130, 200, 0.65]);
    expect(await measure('practicalHoursShare', '(from: "2026-01-01")')).toEqual([50, 100, 0.5]);
    expect(await measure('practicalHoursShare', '(from: "2025-04-21", to: "2025-05-31")')).toEqual([500, 500, 1]);
    expect(await measure('practicalHoursShare', '(from: "2026-05-01")')).toEqual([0, 0, null]);
    expect(await measure('practicalHoursShare', '(asOf: "2025-12-31T00:00:00Z")')).toEqual([80, 100, 0.8]);
  });
});

describe('people', () => {
  it('are counted once, however often and under however many records they completed training', async () => {
    const runId = await make.run({ theoryHours: 1 });
    const last = await make.person();
    const middle = await make.person({ mergedInto: last });
    const first = await make.person({ mergedInto: middle });
    for (const one of [first, middle, last]) await make.enrolment(await make.trainee({ person: one }), runId);
    const busy = await make.trainee({ person: await make.person() });
    for (const endedOn of ['2025-07-01', '2025-08-01']) await make.enrolment(busy, await make.run({ theoryHours: 1 }), { endedOn });
    await make.enrolment(await make.trainee({ province: ISFAHAN }), runId);
    await make.enrolment(await make.trainee(), runId, { state: 'WITHDRAWN' });
    await make.enrolment(await make.trainee(), runId, { endedOn: '2025-04-21', appliedOn: '2025-04-01' });

    expect(await measure('traineesCompleted')).toEqual([3, null, 3]);
    const { indicator } = await ask<{ indicator: { records: { totalCount: number; nodes: { __typename: string }[] } } }>(
      '{ indicator(key: "traineesCompleted") { records { totalCount nodes { __typename ... on Trainee { code } } } } }',
    );
    expect(indicator.records.totalCount).toBe(3);
    expect(indicator.records.nodes.map(node => node.__typename)).toEqual(['Trainee', 'Trainee', 'Trainee']);
  });

  it('move in reverse when they came for the craft to a titled place and were still there when last asked', async () => {
    await make.move({});
    const gone = await make.trainee();
    await make.move({}, gone);
    await make.move({ atMonths: 12, askedOn: '2026-09-01', isStillThere: false }, gone);
    const back = await make.trainee();
    await make.move({}, back);
    await make.move({ atMonths: 12, askedOn: '2026-09-01' }, back);
    await make.move({ reason: 'FAMILY' });
    await make.move({ movedOn: '2025-01-01' });
    await make.move({ craftPlace: await records.add(CraftPlace, { slug: 'untitled', nameFa: 'ا', nameEn: 'A', kind: 'VILLAGE', province: HAMADAN, latitude: 35, longitude: 48, coordinateQuality: 'APPROXIMATE' }) });

    expect(await measure('reverseMigrants')).toEqual([2, null, 2]);
  });

  it('are at work or not only as far as anybody knows', async () => {
    const runId = await make.run({ theoryHours: 1, province: ISFAHAN });
    expect(await measure('employmentRate6m')).toEqual([0, 0, null]);
    for (const status of ['EMPLOYED', 'OWN_BUSINESS', 'SELF_EMPLOYED', 'UNEMPLOYED', 'STUDYING', 'UNKNOWN']) await make.followUp(runId, status);
    await make.followUp(runId, 'EMPLOYED', 6, '2025-03-01');

    expect(await measure('employmentRate6m')).toEqual([3, 5, 0.6]);
    expect(await measure('employmentRate12mByProvince')).toEqual([0, 0, null]);
    await make.followUp(runId, 'UNKNOWN', 12);
    expect(await measure('provincesWithOutcomes')).toEqual([0, null, 0]);
    await make.followUp(runId, 'EMPLOYED', 12);
    expect(await measure('provincesWithOutcomes')).toEqual([1, null, 1]);
    expect(await measure('employmentRate12mByProvince')).toEqual([1, 1, 1]);
  });

  it('in training are insured where a coverage runs on the day', async () => {
    const runId = await make.run({ theoryHours: 1, state: 'RUNNING' });
    const active = async (fields = {}) => make.enrolment(await make.trainee(fields), runId, { state: 'ACTIVE', endedOn: null, attendancePct: null });
    await make.coverage({ enrolment: await active() });
    const covered = await make.person();
    await make.coverage({ person: covered });
    await active({ person: covered });
    await make.coverage({ enrolment: await active(), validFromOn: '2026-10-01', validToOn: '2026-11-23' });
    await active();

    expect(await measure('insuredTraineeShare')).toEqual([2, 4, 0.5]);
  });
});

describe('exams and certificates', () => {
  it('count final results of decided sittings', async () => {
    const practical = await make.sitting();
    const again = await make.person();
    for (const result of ['PASS', 'FAIL', 'ABSENT', 'PENDING']) await make.attempt(practical, result);
    await make.attempt(practical, 'FAIL', again);
    await make.attempt(await make.sitting({ kind: 'RPL' }), 'PASS', again);
    await make.attempt(await make.sitting({ kind: 'WRITTEN' }), 'PASS');
    await make.attempt(await make.sitting({ heldOn: '2025-04-01', markedOn: '2025-04-02' }), 'PASS');
    await make.attempt(await make.sitting({ state: 'HELD', markedOn: null }), 'PASS');

    expect(await measure('examPassRate')).toEqual([2, 5, 0.4]);
    expect(await measure('peopleAssessed')).toEqual([3, null, 3]);
    expect(await measure('practicalExamsHeld')).toEqual([2, null, 2]);
    expect(await measure('practicalExamCandidates')).toEqual([3, null, 3]);
  });

  it('lose a certificate that was revoked', async () => {
    const changed = { statusChangedOn: '2026-05-01', statusReason: 'ا' };
    const kept = await make.certificate();
    await make.certificate({ status: 'EXPIRED', expiresOn: '2026-06-01', statusChangedOn: '2026-06-01' });
    await make.certificate({ status: 'REVOKED', ...changed });
    await make.certificate({ status: 'REPLACED', ...changed });
    await make.certificate({ issuedOn: '2025-04-01' });

    expect(await measure('certificatesIssued')).toEqual([2, null, 2]);
    await records.query("update qualifications.certificate set status = 'REVOKED', status_changed_on = '2026-11-01', status_reason = 'x' where id = $1", [kept]);
    expect(await measure('certificatesIssued')).toEqual([1, null, 1]);
  });
});

describe('standards', () => {
  it('have an expert on the panel whom the Deputy put there, and stand in a framework of the world', async () => {
    const aligned = await make.standard();
    await records.add(Alignment, { item: seededId(FrameworkItem, 'ISCO-08/7314'), relation: 'EXACT', confidence: 'HIGH', standard: aligned });
    const served = await make.version(aligned);
    const plain = await make.version(await make.standard(), { state: 'SUPERSEDED', supersededOn: '2026-01-01', transitionEndsOn: '2026-06-01' });
    await make.version(await make.standard(), { state: 'WITHDRAWN', withdrawnOn: '2026-01-01' });
    await make.version(await make.standard(), { approvedOn: '2025-04-01', publishedOn: '2025-04-20' });
    await make.member(served, { role: 'CRAFT_EXPERT', nominatedBy: 'DEPUTY' });
    await make.member(plain, { role: 'CRAFT_EXPERT', nominatedBy: 'TVTO' });
    await make.run({ theoryHours: 1, standardVersion: served, endsOn: '2025-12-30' });
    await make.run({ theoryHours: 1, standardVersion: plain, endsOn: '2025-12-30' });

    expect(await measure('standardsPublished')).toEqual([2, null, 2]);
    expect(await measure('standardsWithExpertPanelShare')).toEqual([1, 2, 0.5]);
    expect(await measure('expertStandardsServed')).toEqual([1, null, 1]);
    expect(await measure('jointlyApprovedStandards')).toEqual([0, null, 0]);
    expect(await measure('runsOnAlignedStandardShare', '(from: "2025-12-30", to: "2025-12-30")')).toEqual([1, 2, 0.5]);
  });

  it('get experts from the Deputy, of whom only the decided ones make up the accepted share', async () => {
    for (const state of ['NOMINATED', 'ACCEPTED', 'DECLINED', 'RETIRED']) await make.nomination('deputy', state);
    await make.nomination('tvto', 'ACCEPTED');

    expect(await measure('expertsNominated')).toEqual([4, null, 4]);
    const [accepted, decided] = await measure('expertsAcceptedShare');
    expect([accepted, decided]).toEqual([2, 3]);
  });
});

describe('centres', () => {
  it('count while a licence holds, and their applications by the median wait', async () => {
    await make.licence({});
    await make.licence({ state: 'EXPIRED', validFromOn: '2021-11-23', validToOn: '2026-11-23' });
    await make.licence({ state: 'REVOKED', endedOn: '2026-01-01' });
    await make.licence({}, await make.centre('PUBLIC'));

    expect(await measure('licensedPrivateCentres')).toEqual([1, null, 1]);
    expect(await measure('licensedPrivateCentres', '(asOf: "2026-11-22T12:00:00Z")')).toEqual([2, null, 2]);

    const applicant = await make.centre();
    for (const decidedOn of ['2026-01-11', '2026-01-21', '2026-03-02']) {
      await make.application(applicant, decidedOn);
    }
    expect(await measure('licenceDecisionDays')).toEqual([3, null, 20]);
  });
});

describe('money', () => {
  it('stays apart by currency, and outgrows 32 bits', async () => {
    const product = await make.sale();
    await make.sale({ verification: 'VERIFIED', verifiedOn: '2025-11-20', verifiedQuantity: 1, verifiedUnitPriceAmount: '1000000000', verifiedUnitPriceCurrency: 'IRR' });
    await make.sale({ declaredUnitPriceAmount: '45.25', declaredUnitPriceCurrency: 'EUR' });
    await make.sale({ verification: 'REJECTED', verifiedOn: '2025-11-20' });
    await make.sale({ soldOn: '2025-04-01', declaredOn: '2025-04-01' });
    await make.sale({}, { artisan: 'somebody' });
    await make.order(product, { unitPriceAmount: '5', unitPriceCurrency: 'EUR' });

    expect(await measurement('traineeSalesValue')).toMatchObject({
      value: null, numerator: 3, amounts: [{ amount: '90.50', currency: 'EUR' }, { amount: '7000000001.00', currency: 'IRR' }],
    });
    expect(await measurement('salesValueOfTraineeProducts')).toMatchObject({
      numerator: 4, amounts: [{ amount: '95.50', currency: 'EUR' }, { amount: '7000000001.00', currency: 'IRR' }],
    });
  });

  it('of the agreement stands in signed contracts, and a draft that has begun is an alarm', async () => {
    expect(await measurement('obligationsWithoutContract')).toMatchObject({ value: 0, status: 'NO_TARGET' });
    await make.contract();
    await make.contract({ state: 'CLOSED', endedOn: '2026-09-02', valueAmount: '200', valueCurrency: 'USD' });
    await make.contract({ state: 'TERMINATED', endedOn: '2026-01-01' });
    await make.contract({ state: 'DRAFT', signedOn: null });

    expect(await measure('contractsSigned')).toEqual([2, null, 2]);
    expect((await measurement('contractedValue'))['amounts']).toEqual([{ amount: '1500000000.00', currency: 'IRR' }, { amount: '200.00', currency: 'USD' }]);
    expect(await measure('obligationsWithoutContract')).toEqual([1, null, 1]);
    expect(await measure('obligationsWithoutContract', '(asOf: "2025-08-31T00:00:00Z")')).toEqual([0, null, 0]);
  });
});

describe('the shared database', () => {
  it('is fresh by what came in time, leaving aside what may still come today', async () => {
    await make.contribution('2025-06-05', '2025-06-05');
    await make.contribution('2025-07-05', '2025-07-06');
    await make.contribution('2025-08-05', null);
    await make.contribution('2026-11-23', null);
    await make.contribution('2026-12-05', '2026-11-01');

    const [inTime, expected] = await measure('sharedDatabaseFreshness');
    expect([inTime, expected]).toEqual([1, 3]);
  });
});

describe('needs assessments', () => {
  it('cover a province for 24 months', async () => {
    await make.needsAssessment(HAMADAN, '2025-06-01');
    await make.needsAssessment(HAMADAN, '2026-06-01');
    await make.needsAssessment(ISFAHAN, '2024-11-23');
    await make.needsAssessment(null, '2025-06-01');
    await make.needsAssessment(ISFAHAN, null);

    expect(await measure('needsAssessmentsPublished')).toEqual([3, null, 3]);
    expect(await measure('needsAssessmentCoverage')).toEqual([1, 31, 1 / 31]);
    expect(await measure('needsAssessmentCoverage', '(from: "2024-11-23")')).toEqual([2, 31, 2 / 31]);
  });
});

describe('crafts', () => {
  it('move to a safer or a worse status from what was known before the window', async () => {
    const before = await measure('craftsMovedToSaferStatus');
    expect(before).toEqual([0, null, 0]);
    const [safer, worse, fresh] = (await records.query(
      'select id from heritage.craft order by slug limit 3',
    )) as { id: string }[];
    await records.query('delete from heritage.endangerment_assessment where craft_id = any($1)', [[safer!.id, worse!.id, fresh!.id]]);
    await make.finding(safer!.id, 'DORMANT', '2020-01-01');
    await make.finding(safer!.id, 'PRACTISED', '2026-01-01', 'DRAFT');
    await make.finding(safer!.id, 'REVIVAL_UNDERWAY', '2025-12-01');
    await make.finding(worse!.id, 'PRACTISED', '2020-01-01');
    await make.finding(worse!.id, 'VULNERABLE', '2026-02-01');
    await make.finding(fresh!.id, 'ENDANGERED', '2025-06-01');
    await make.finding(fresh!.id, 'REVIVED', '2026-06-01');

    expect(await measure('craftsMovedToSaferStatus')).toEqual([1, null, 1]);
    expect(await measure('craftsMovedToWorseStatus')).toEqual([1, null, 1]);
    expect(await measure('craftsMovedToSaferStatus', '(to: "2026-01-31")')).toEqual([1, null, 1]);
    const { indicator } = await ask<{ indicator: unknown }>('{ indicator(key: "craftsMovedToSaferStatus") { records { totalCount } breakdown(by: CRAFT) { value } } }');
    expect(indicator).toEqual({ records: { totalCount: 3 }, breakdown: expect.arrayContaining([{ value: 1 }, { value: 1 }, { value: -1 }]) });
  });

  it('at risk have training where a run on their standard ended within the year', async () => {
    const [{ endangered }] = (await records.query(
      "select count(*)::int as endangered from heritage.endangerment_assessment where status = 'ENDANGERED' and is_nationwide and is_current",
    )) as [{ endangered: number }];
    const [{ craft }] = (await records.query("select craft_id as craft from heritage.endangerment_assessment where status = 'ENDANGERED' and is_nationwide and is_current limit 1")) as [{ craft: string }];
    const [, atRisk] = await measure('endangeredCraftsWithTraining');
    expect(atRisk).toBe(endangered);
    const taught = await make.version(await make.standard({ craft }));
    await make.run({ theoryHours: 1, standardVersion: taught, endsOn: '2025-11-23' });
    expect((await measure('endangeredCraftsWithTraining'))[0]).toBe(0);
    await make.run({ theoryHours: 1, standardVersion: taught, endsOn: '2025-11-24' });
    expect(await measure('endangeredCraftsWithTraining')).toEqual([1, endangered, 1 / endangered]);
  });
});

describe('the term', () => {
  it('runs from the signing to the last agreed end', async () => {
    expect(await measure('daysElapsed')).toEqual([580, null, 580]);
    expect(await measure('daysRemaining')).toEqual([516, null, 516]);
    expect(await measure('termElapsedShare')).toEqual([580, 1096, 580 / 1096]);
    expect(await measure('termElapsedShare', '(asOf: "2029-01-01T00:00:00Z")')).toEqual([1096, 1096, 1]);
    expect(await measure('daysElapsed', '(asOf: "2025-01-01T00:00:00Z")')).toEqual([0, null, 0]);
    // 22:00 in Tehran is still the day before midnight there, 20:30 in Greenwich
    expect(await measure('daysElapsed', '(asOf: "2025-04-23T20:29:59Z")')).toEqual([1, null, 1]);
    expect(await measure('daysElapsed', '(asOf: "2025-04-23T20:30:00Z")')).toEqual([2, null, 2]);
  });

  it('tells the state of the extension proposed last, as of the day', async () => {
    expect(await measurement('extensionState')).toMatchObject({ state: 'NONE', value: null, numerator: 0 });
    const extension = { memorandum: MEMORANDUM, proposedBy: PARTIES.tvto, previousEndsOn: '2028-04-22', newEndsOn: '2029-04-22' };
    await records.add(MemorandumExtension, { ...extension, proposedOn: '2026-01-01', state: 'REJECTED', decidedOn: '2026-03-01' });
    await records.add(MemorandumExtension, { ...extension, proposedOn: '2026-11-01', state: 'PROPOSED' });
    expect(await measurement('extensionState')).toMatchObject({ state: 'PROPOSED' });
    expect(await measurement('extensionState', '(asOf: "2026-04-01T00:00:00Z")')).toMatchObject({ state: 'REJECTED' });
    expect(await measurement('extensionState', '(asOf: "2026-02-01T00:00:00Z")')).toMatchObject({ state: 'PROPOSED' });
    expect(await measurement('extensionState', '(asOf: "2025-12-01T00:00:00Z")')).toMatchObject({ state: 'NONE' });
  });
});

describe('competitions', () => {
  it('are counted by level, and medals only once the results are published', async () => {
    await make.competition('NATIONAL', 'PUBLISHED', ['GOLD', 'GOLD', 'MEDALLION', 'NONE']);
    await make.competition('PROVINCE', 'PUBLISHED', ['SILVER']);
    await make.competition('INTERNATIONAL', 'RATIFIED', ['GOLD']);

    expect(await measure('competitionEntries')).toEqual([6, null, 6]);
    expect(await measure('competitionMedals')).toEqual([3, null, 3]);
    const { indicator } = await ask<{ indicator: unknown }>('{ indicator(key: "competitionMedals") { breakdown(by: LEVEL) { level month province { isoCode } value } } }');
    expect(indicator).toEqual({
      breakdown: [{ level: 'PROVINCE', month: null, province: null, value: 1 }, { level: 'NATIONAL', month: null, province: null, value: 2 }],
    });
  });
});

describe('targets', () => {
  it('are compared with what the part of the time that has passed would give', async () => {
    const indicator = seededId(Indicator, 'workshopsHeld');
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 0, status: 'NOT_STARTED', target: null });
    for (const heldOn of ['2025-05-21', '2025-05-22', '2026-03-20', '2026-03-21']) await make.workshop(heldOn);
    await make.workshop('2026-01-01', { state: 'CANCELLED' });
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 4, status: 'NO_TARGET' });
    await records.add(Target, { indicator, value: 3, dueOn: '2026-01-01', decidedOn: '2025-09-01', decidedBy: 'x' });
    await records.add(Target, { indicator, value: 20, dueOn: '2028-04-22', decidedOn: '2025-09-01', decidedBy: 'x' });
    await records.add(Target, { indicator, value: 90, dueOn: '2027-04-22', decidedOn: '2026-12-01', decidedBy: 'x' });
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 4, status: 'BEHIND', target: 20, targetOn: '2028-04-22' });
    expect(await measurement('workshopsHeld', '(asOf: "2025-12-01T00:00:00Z")')).toMatchObject({ value: 2, status: 'BEHIND', target: 3, targetOn: '2026-01-01' });
    for (let more = 0; more < 8; more++) await make.workshop('2026-06-01');
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 12, status: 'ON_TRACK' });
  });

  it('split by months of the Solar Hijri year', async () => {
    const { indicator } = await ask<{ indicator: unknown }>('{ indicator(key: "workshopsHeld") { breakdown(by: MONTH) { month value } } }');
    expect(indicator).toEqual({
      breakdown: [{ month: '1404-02', value: 1 }, { month: '1404-03', value: 1 }, { month: '1404-12', value: 1 }, { month: '1405-01', value: 1 }, { month: '1405-03', value: 8 }],
    });
  });
});

const shown = (isoCode: string, value: number) => ({ province: { isoCode }, numerator: value, value, isSuppressed: false, suppressionReason: null });
const hidden = (isoCode: string) => ({ province: { isoCode }, numerator: null, value: null, isSuppressed: true, suppressionReason: 'DISCLOSURE_CONTROL' });

describe('breakdowns of people', () => {
  it('hide a small cell together with the smallest other one, and answer null where there is no such split', async () => {
    for (const [isoCode, people] of [['IR-07', 9], ['IR-10', 2], ['IR-23', 6], ['IR-28', 7]] as const) {
      const runId = await make.run({ theoryHours: 1, province: seededId(Province, isoCode) });
      for (let one = 0; one < people; one++) await make.enrolment(await make.trainee(), runId, { endedOn: '2026-09-09' });
    }

    const { indicator } = await ask<{ indicator: { breakdown: unknown; craft: { craft: unknown }[]; level: unknown; whole: unknown } }>(`{ indicator(key: "traineesCompleted") {
      whole: measurement(from: "2026-09-09", to: "2026-09-09") { value }
      breakdown(by: PROVINCE, from: "2026-09-09", to: "2026-09-09") { province { isoCode } numerator value isSuppressed suppressionReason }
      craft: breakdown(by: CRAFT, from: "2026-09-09", to: "2026-09-09") { craft { slug } value }
      level: breakdown(by: LEVEL) { value }
    } }`);
    expect(indicator).toEqual({
      whole: { value: 24 },
      breakdown: [shown('IR-07', 9), hidden('IR-10'), hidden('IR-23'), shown('IR-28', 7)],
      craft: [{ craft: null, value: 24 }],
      level: null,
    });
  });
});
