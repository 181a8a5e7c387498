import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedReference } from '../../seeds/reference/reference.js';
import { seededId } from '../../seeds/seeded-id.js';
import { Award, Competition, Entry, Skill, SkillEvent } from '../../src/competitions/index.js';
import { Contract } from '../../src/cooperation/contract.entity.js';
import { DataContribution } from '../../src/cooperation/data-contribution.entity.js';
import { Expert, ExpertNomination, Memorandum, Party } from '../../src/cooperation/index.js';
import { Indicator } from '../../src/cooperation/indicator.entity.js';
import { MemorandumExtension } from '../../src/cooperation/memorandum-extension.entity.js';
import { NeedsAssessment } from '../../src/cooperation/needs-assessment.entity.js';
import { Target } from '../../src/cooperation/target.entity.js';
import { createOrm } from '../../src/database/orm.js';
import { migrate } from '../../src/database/migrate.js';
import { Product, ProductMaker, PurchaseOrder, Sale } from '../../src/exhibitions/index.js';
import { tablesOf } from '../../src/graph/tables.js';
import { buildGraph } from '../../src/graph/schema.js';
import { Craft, CraftPlace, EndangermentAssessment, Province } from '../../src/heritage/index.js';
import { type Hub, startHub } from '../../src/hub.js';
import { MODULES } from '../../src/modules.js';
import { Alignment, Certificate, ExamAttempt, ExamSitting, FrameworkItem, Panel, PanelMembership, Standard, StandardVersion } from '../../src/qualifications/index.js';
import { CourseRun, EmploymentOutcome, Enrolment, InsuranceCoverage, Licence, LicenceApplication, Person, RelocationOutcome, Trainee, TrainingCentre, Workshop } from '../../src/training/index.js';
import { type TestDatabase, emptyDatabase } from '../support/database.js';
import { type Rows, openRows } from './rows.js';

const TODAY = new Date('2026-11-23T09:00:00Z');
const HAMADAN = seededId(Province, 'IR-13');
const ISFAHAN = seededId(Province, 'IR-10');
const POTTERY = seededId(Craft, 'pottery');
const NOBODY = 'nobody';

let database: TestDatabase;
let hub: Hub;
let rows: Rows;
beforeAll(async () => {
  buildGraph(MODULES);
  database = await emptyDatabase();
  const orm = await createOrm(database.url, tablesOf(MODULES));
  await migrate(orm);
  await orm.em.fork().transactional(seedReference);
  await orm.close();
  hub = await startHub({ databaseUrl: database.url, dataFolder: '', port: 0, log: 'silent', now: () => TODAY });
  rows = await openRows(database.url);
});
afterAll(async () => {
  await rows.close();
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

let serial = 0;
const next = (): string => String(++serial).padStart(5, '0');

const person = (fields = {}) => rows.add(Person, { givenNameFa: 'ا', familyNameFa: 'ب', ...fields });
const trainee = (fields = {}) => rows.add(Trainee, { code: `T-${next()}`, joinedOn: '2025-05-01', province: HAMADAN, ...fields });
const standard = (fields = {}) => rows.add(Standard, { code: `S-${next()}`, titleFa: 'ا', clusterFa: 'ا', kind: 'COMPETENCY', level: 3, craft: POTTERY, ...fields });

const version = (standardId: string, fields = {}) =>
  rows.add(StandardVersion, {
    standard: standardId, major: 1, minor: ++serial, state: 'PUBLISHED', jobDescriptionFa: 'ا', entryRequirementsFa: 'ا', theoryHours: 10, practiceHours: 10,
    writtenWeight: 25, practicalWeight: 65, ethicsWeight: 10, contentHash: 'a'.repeat(64), approvedOn: '2025-05-01', publishedOn: '2025-06-01', ...fields,
  });

const run = ({ theoryHours = 0, practiceHours = 0, internshipHours = 0, ...fields }: Record<string, unknown> = {}) => {
  const totalHours = Number(theoryHours) + Number(practiceHours) + Number(internshipHours) || 10;
  const projectHours = totalHours - Number(theoryHours) - Number(practiceHours) - Number(internshipHours);
  return rows.add(CourseRun, {
    code: `R-${next()}`, course: NOBODY, centre: NOBODY, province: HAMADAN, state: 'COMPLETED', startsOn: '2025-04-01', endsOn: '2025-06-01', mode: 'IN_PERSON',
    theoryHours, practiceHours, internshipHours, projectHours, totalHours, capacity: 20, ...fields,
  });
};

const enrol = (traineeId: string, runId: string, fields = {}) =>
  rows.add(Enrolment, {
    trainee: traineeId, courseRun: runId, state: 'COMPLETED', appliedOn: '2025-04-01', admittedOn: '2025-04-02', endedOn: '2025-06-01', attendancePct: 90, fundedBy: 'STATE', ...fields,
  });

describe('shares of hours', () => {
  it('add up the hours of completed runs that ended in the window', async () => {
    await run({ theoryHours: 20, practiceHours: 60, internshipHours: 20 });
    await run({ theoryHours: 50, practiceHours: 50, endsOn: '2026-01-10' });
    await run({ practiceHours: 500, state: 'RUNNING' });
    await run({ practiceHours: 500, endsOn: '2025-04-21' });

    expect(await measure('practicalHoursShare')).toEqual([130, 200, 0.65]);
    expect(await measure('practicalHoursShare', '(from: "2026-01-01")')).toEqual([50, 100, 0.5]);
    expect(await measure('practicalHoursShare', '(from: "2025-04-21", to: "2025-05-31")')).toEqual([500, 500, 1]);
    expect(await measure('practicalHoursShare', '(from: "2026-05-01")')).toEqual([0, 0, null]);
    expect(await measure('practicalHoursShare', '(asOf: "2025-12-31T00:00:00Z")')).toEqual([80, 100, 0.8]);
  });
});

describe('people', () => {
  it('are counted once, however often and under however many records they completed training', async () => {
    const runId = await run({ theoryHours: 1 });
    const last = await person();
    const middle = await person({ mergedInto: last });
    const first = await person({ mergedInto: middle });
    for (const one of [first, middle, last]) await enrol(await trainee({ person: one }), runId);
    const busy = await trainee({ person: await person() });
    for (const endedOn of ['2025-07-01', '2025-08-01']) await enrol(busy, await run({ theoryHours: 1 }), { endedOn });
    await enrol(await trainee({ province: ISFAHAN }), runId);
    await enrol(await trainee(), runId, { state: 'WITHDRAWN' });
    await enrol(await trainee(), runId, { endedOn: '2025-04-21', appliedOn: '2025-04-01' });

    expect(await measure('traineesCompleted')).toEqual([3, null, 3]);
    const { indicator } = await ask<{ indicator: { records: { totalCount: number; nodes: { __typename: string }[] } } }>(
      '{ indicator(key: "traineesCompleted") { records { totalCount nodes { __typename ... on Trainee { code } } } } }',
    );
    expect(indicator.records.totalCount).toBe(3);
    expect(indicator.records.nodes.map(node => node.__typename)).toEqual(['Trainee', 'Trainee', 'Trainee']);
  });

  it('move in reverse when they came for the craft to a titled place and were still there when last asked', async () => {
    const lalejin = seededId(CraftPlace, 'lalejin');
    const moved = async (fields: object, traineeId?: string) =>
      rows.add(RelocationOutcome, {
        trainee: traineeId ?? (await trainee()), originKind: 'CITY', craftPlace: lalejin, movedOn: '2025-09-01', reason: 'CRAFT_WORK', atMonths: 6, askedOn: '2026-03-01', isStillThere: true, ...fields,
      });
    await moved({});
    const gone = await trainee();
    await moved({}, gone);
    await moved({ atMonths: 12, askedOn: '2026-09-01', isStillThere: false }, gone);
    const back = await trainee();
    await moved({}, back);
    await moved({ atMonths: 12, askedOn: '2026-09-01' }, back);
    await moved({ reason: 'FAMILY' });
    await moved({ movedOn: '2025-01-01' });
    await moved({ craftPlace: await rows.add(CraftPlace, { slug: 'untitled', nameFa: 'ا', nameEn: 'A', kind: 'VILLAGE', province: HAMADAN, latitude: 35, longitude: 48, coordinateQuality: 'APPROXIMATE' }) });

    expect(await measure('reverseMigrants')).toEqual([2, null, 2]);
  });

  it('are at work or not only as far as anybody knows', async () => {
    const runId = await run({ theoryHours: 1, province: ISFAHAN });
    const asked = async (status: string, atMonths = 6, askedOn = '2026-02-01') =>
      rows.add(EmploymentOutcome, {
        trainee: await trainee(), courseRun: runId, atMonths, askedOn, status, isInCraft: ['EMPLOYED', 'SELF_EMPLOYED', 'OWN_BUSINESS'].includes(status) ? true : null,
      });
    expect(await measure('employmentRate6m')).toEqual([0, 0, null]);
    for (const status of ['EMPLOYED', 'OWN_BUSINESS', 'SELF_EMPLOYED', 'UNEMPLOYED', 'STUDYING', 'UNKNOWN']) await asked(status);
    await asked('EMPLOYED', 6, '2025-03-01');

    expect(await measure('employmentRate6m')).toEqual([3, 5, 0.6]);
    expect(await measure('employmentRate12mByProvince')).toEqual([0, 0, null]);
    await asked('UNKNOWN', 12);
    expect(await measure('provincesWithOutcomes')).toEqual([0, null, 0]);
    await asked('EMPLOYED', 12);
    expect(await measure('provincesWithOutcomes')).toEqual([1, null, 1]);
    expect(await measure('employmentRate12mByProvince')).toEqual([1, 1, 1]);
  });

  it('in training are insured where a coverage runs on the day', async () => {
    const runId = await run({ state: 'RUNNING' });
    const insure = (fields: object) => rows.add(InsuranceCoverage, { policy: NOBODY, person: NOBODY, kind: 'ACCIDENT', validFromOn: '2026-11-01', validToOn: '2026-12-01', ...fields });
    const active = async (fields = {}) => enrol(await trainee(fields), runId, { state: 'ACTIVE', endedOn: null, attendancePct: null });
    await insure({ enrolment: await active() });
    const covered = await person();
    await insure({ person: covered });
    await active({ person: covered });
    await insure({ enrolment: await active(), validFromOn: '2026-10-01', validToOn: '2026-11-23' });
    await active();

    expect(await measure('insuredTraineeShare')).toEqual([2, 4, 0.5]);
  });
});

describe('exams and certificates', () => {
  it('count final results of decided sittings', async () => {
    const sitting = (fields = {}) =>
      rows.add(ExamSitting, {
        code: `EX-${next()}`, kind: 'PRACTICAL', standardVersion: NOBODY, rule: NOBODY, province: HAMADAN, heldOn: '2025-10-01', capacity: 9, state: 'MARKED', markedOn: '2025-10-05', ...fields,
      });
    const attempt = async (sittingId: string, result: string, personId?: string) =>
      rows.add(ExamAttempt, { sitting: sittingId, person: personId ?? (await person()), result, practicalScore: ['PASS', 'FAIL'].includes(result) ? 60 : null });
    const practical = await sitting();
    const again = await person();
    for (const result of ['PASS', 'FAIL', 'ABSENT', 'PENDING']) await attempt(practical, result);
    await attempt(practical, 'FAIL', again);
    await attempt(await sitting({ kind: 'RPL' }), 'PASS', again);
    await attempt(await sitting({ kind: 'WRITTEN' }), 'PASS');
    await attempt(await sitting({ heldOn: '2025-04-01', markedOn: '2025-04-02' }), 'PASS');
    await attempt(await sitting({ state: 'HELD', markedOn: null }), 'PASS');

    expect(await measure('examPassRate')).toEqual([2, 5, 0.4]);
    expect(await measure('peopleAssessed')).toEqual([3, null, 3]);
    expect(await measure('practicalExamsHeld')).toEqual([2, null, 2]);
    expect(await measure('practicalExamCandidates')).toEqual([3, null, 3]);
  });

  it('lose a certificate that was revoked', async () => {
    const certificate = (fields = {}) =>
      rows.add(Certificate, { serial: `C-${next()}`, person: NOBODY, standardVersion: NOBODY, level: 3, issuer: 'TVTO', issuedOn: '2025-12-01', attempt: `attempt-${next()}`, ...fields });
    const changed = { statusChangedOn: '2026-05-01', statusReason: 'ا' };
    const kept = await certificate();
    await certificate({ status: 'EXPIRED', expiresOn: '2026-06-01', statusChangedOn: '2026-06-01' });
    await certificate({ status: 'REVOKED', ...changed });
    await certificate({ status: 'REPLACED', ...changed });
    await certificate({ issuedOn: '2025-04-01' });

    expect(await measure('certificatesIssued')).toEqual([2, null, 2]);
    await rows.query("update qualifications.certificate set status = 'REVOKED', status_changed_on = '2026-11-01', status_reason = 'x' where id = $1", [kept]);
    expect(await measure('certificatesIssued')).toEqual([1, null, 1]);
  });
});

describe('standards', () => {
  it('have an expert on the panel whom the Deputy put there, and stand in a framework of the world', async () => {
    const aligned = await standard();
    await rows.add(Alignment, { item: seededId(FrameworkItem, 'ISCO-08/7314'), relation: 'EXACT', confidence: 'HIGH', standard: aligned });
    const served = await version(aligned);
    const plain = await version(await standard(), { state: 'SUPERSEDED', supersededOn: '2026-01-01', transitionEndsOn: '2026-06-01' });
    await version(await standard(), { state: 'WITHDRAWN', withdrawnOn: '2026-01-01' });
    await version(await standard(), { approvedOn: '2025-04-01', publishedOn: '2025-04-20' });
    const member = async (versionId: string, fields: object) => {
      const panel = await rows.add(Panel, { standardVersion: versionId, formedOn: '2025-04-25' });
      await rows.add(PanelMembership, { panel, expert: await rows.add(Expert, { displayNameFa: 'ا' }), joinedOn: '2025-04-25', ...fields });
    };
    await member(served, { role: 'CRAFT_EXPERT', nominatedBy: 'DEPUTY' });
    await member(plain, { role: 'CRAFT_EXPERT', nominatedBy: 'TVTO' });
    await run({ theoryHours: 1, standardVersion: served, endsOn: '2025-12-30' });
    await run({ theoryHours: 1, standardVersion: plain, endsOn: '2025-12-30' });

    expect(await measure('standardsPublished')).toEqual([2, null, 2]);
    expect(await measure('standardsWithExpertPanelShare')).toEqual([1, 2, 0.5]);
    expect(await measure('expertStandardsServed')).toEqual([1, null, 1]);
    expect(await measure('jointlyApprovedStandards')).toEqual([0, null, 0]);
    expect(await measure('runsOnAlignedStandardShare', '(from: "2025-12-30", to: "2025-12-30")')).toEqual([1, 2, 0.5]);
  });

  it('get experts from the Deputy, of whom only the decided ones make up the accepted share', async () => {
    const [deputy, tvto] = [seededId(Party, 'deputy'), seededId(Party, 'tvto')];
    const nominate = async (party: string, state: string) =>
      rows.add(ExpertNomination, {
        expert: await rows.add(Expert, { displayNameFa: 'ا' }), party, nominatedOn: '2025-07-01', state, decidedOn: state === 'NOMINATED' ? null : '2025-08-01', retiredOn: state === 'RETIRED' ? '2026-01-01' : null,
      });
    for (const state of ['NOMINATED', 'ACCEPTED', 'DECLINED', 'RETIRED']) await nominate(deputy, state);
    await nominate(tvto, 'ACCEPTED');

    expect(await measure('expertsNominated')).toEqual([4, null, 4]);
    const [accepted, decided] = await measure('expertsAcceptedShare');
    expect([accepted, decided]).toEqual([2, 3]);
  });
});

describe('centres', () => {
  it('count while a licence holds, and their applications by the median wait', async () => {
    const centre = (ownership = 'PRIVATE') => rows.add(TrainingCentre, { code: `C-${next()}`, nameFa: 'ا', ownership, state: 'ACTIVE', province: HAMADAN, capacity: 9 });
    const license = async (fields: object, centreId?: string) =>
      rows.add(Licence, {
        number: `L-${next()}`, centre: centreId ?? (await centre()), issuer: 'TVTO', state: 'LICENSED', validFromOn: '2021-11-24', validToOn: '2026-11-24', traineeLimit: 9, intake: 'ALL', ...fields,
      });
    await license({});
    await license({ state: 'EXPIRED', validFromOn: '2021-11-23', validToOn: '2026-11-23' });
    await license({ state: 'REVOKED', endedOn: '2026-01-01' });
    await license({}, await centre('PUBLIC'));

    expect(await measure('licensedPrivateCentres')).toEqual([1, null, 1]);
    expect(await measure('licensedPrivateCentres', '(asOf: "2026-11-22T12:00:00Z")')).toEqual([2, null, 2]);

    const applicant = await centre();
    for (const decidedOn of ['2026-01-11', '2026-01-21', '2026-03-02']) {
      await rows.add(LicenceApplication, { trackingCode: `A-${next()}`, centre: applicant, kind: 'NEW', issuer: 'TVTO', state: 'REJECTED', submittedOn: '2026-01-01', decidedOn });
    }
    expect(await measure('licenceDecisionDays')).toEqual([3, null, 20]);
  });
});

describe('money', () => {
  it('stays apart by currency, and outgrows 32 bits', async () => {
    const sell = async (fields: object, makerOf: string | null = 'trainee') => {
      const product = await rows.add(Product, { code: `P-${next()}`, nameFa: 'ا', craft: POTTERY, province: HAMADAN, edition: 'SERIAL' });
      await rows.add(ProductMaker, { product, role: 'LEAD', ...(makerOf ? { trainee: await trainee() } : { artisan: NOBODY }) });
      await rows.add(Sale, {
        booth: NOBODY, product, soldOn: '2025-11-14', verification: 'DECLARED', declaredOn: '2025-11-14', declaredQuantity: 2, declaredUnitPriceAmount: '3000000000.50', declaredUnitPriceCurrency: 'IRR', buyerKind: 'SHOP', ...fields,
      });
      return product;
    };
    const product = await sell({});
    await sell({ verification: 'VERIFIED', verifiedOn: '2025-11-20', verifiedQuantity: 1, verifiedUnitPriceAmount: '1000000000', verifiedUnitPriceCurrency: 'IRR' });
    await sell({ declaredUnitPriceAmount: '45.25', declaredUnitPriceCurrency: 'EUR' });
    await sell({ verification: 'REJECTED', verifiedOn: '2025-11-20' });
    await sell({ soldOn: '2025-04-01', declaredOn: '2025-04-01' });
    await sell({}, null);
    await rows.add(PurchaseOrder, {
      booth: NOBODY, product, state: 'DELIVERED', quantity: 1, unitPriceAmount: '5', unitPriceCurrency: 'EUR', placedOn: '2025-11-14', dueOn: '2026-01-01', acceptedOn: '2025-11-15', deliveredOn: '2025-12-20', buyerKind: 'SHOP',
    });

    expect(await measurement('traineeSalesValue')).toMatchObject({
      value: null, numerator: 3, amounts: [{ amount: '90.50', currency: 'EUR' }, { amount: '7000000001.00', currency: 'IRR' }],
    });
    expect(await measurement('salesValueOfTraineeProducts')).toMatchObject({
      numerator: 4, amounts: [{ amount: '95.50', currency: 'EUR' }, { amount: '7000000001.00', currency: 'IRR' }],
    });
  });

  it('of the agreement stands in signed contracts, and a draft that has begun is an alarm', async () => {
    const contract = (fields = {}) =>
      rows.add(Contract, {
        number: `K-${next()}`, memorandum: seededId(Memorandum, 'mou-2025'), subjectFa: 'ا', party: seededId(Party, 'deputy'), otherParty: seededId(Party, 'tvto'), valueAmount: '1500000000',
        valueCurrency: 'IRR', startsOn: '2025-09-01', endsOn: '2026-09-01', state: 'SIGNED', signedOn: '2025-08-01', ...fields,
      });
    expect(await measurement('obligationsWithoutContract')).toMatchObject({ value: 0, status: 'NO_TARGET' });
    await contract();
    await contract({ state: 'CLOSED', endedOn: '2026-09-02', valueAmount: '200', valueCurrency: 'USD' });
    await contract({ state: 'TERMINATED', endedOn: '2026-01-01' });
    await contract({ state: 'DRAFT', signedOn: null });

    expect(await measure('contractsSigned')).toEqual([2, null, 2]);
    expect((await measurement('contractedValue'))['amounts']).toEqual([{ amount: '1500000000.00', currency: 'IRR' }, { amount: '200.00', currency: 'USD' }]);
    expect(await measure('obligationsWithoutContract')).toEqual([1, null, 1]);
    expect(await measure('obligationsWithoutContract', '(asOf: "2025-08-31T00:00:00Z")')).toEqual([0, null, 0]);
  });
});

describe('the shared database', () => {
  it('is fresh by what came in time, leaving aside what may still come today', async () => {
    const due = (dueOn: string, receivedOn: string | null) =>
      rows.add(DataContribution, {
        party: seededId(Party, 'tvto'), province: HAMADAN, dataset: `d-${next()}`, periodStartsOn: '2025-04-21', periodEndsOn: '2025-05-22', dueOn, receivedOn, ...(receivedOn && { rowCount: 1, rejectedCount: 0 }),
      });
    await due('2025-06-05', '2025-06-05');
    await due('2025-07-05', '2025-07-06');
    await due('2025-08-05', null);
    await due('2026-11-23', null);
    await due('2026-12-05', '2026-11-01');

    const [inTime, expected] = await measure('sharedDatabaseFreshness');
    expect([inTime, expected]).toEqual([1, 3]);
  });
});

describe('needs assessments', () => {
  it('cover a province for 24 months', async () => {
    const assess = (province: string | null, publishedOn: string | null) =>
      rows.add(NeedsAssessment, {
        code: `NA-${next()}`, titleFa: 'ا', party: seededId(Party, 'deputy'), province, method: 'SURVEY', periodStartsOn: '2024-01-01', periodEndsOn: '2024-06-01', state: publishedOn ? 'PUBLISHED' : 'DRAFT', publishedOn,
      });
    await assess(HAMADAN, '2025-06-01');
    await assess(HAMADAN, '2026-06-01');
    await assess(ISFAHAN, '2024-11-23');
    await assess(null, '2025-06-01');
    await assess(ISFAHAN, null);

    expect(await measure('needsAssessmentsPublished')).toEqual([3, null, 3]);
    expect(await measure('needsAssessmentCoverage')).toEqual([1, 31, 1 / 31]);
    expect(await measure('needsAssessmentCoverage', '(from: "2024-11-23")')).toEqual([2, 31, 2 / 31]);
  });
});

describe('crafts', () => {
  it('move to a safer or a worse status from what was known before the window', async () => {
    const before = await measure('craftsMovedToSaferStatus');
    expect(before).toEqual([0, null, 0]);
    const [safer, worse, fresh] = (await rows.query(
      "select c.id from heritage.craft c where not exists (select from heritage.endangerment_assessment a where a.craft_id = c.id) or true order by c.slug limit 3",
    )) as { id: string }[];
    await rows.query('delete from heritage.endangerment_assessment where craft_id = any($1)', [[safer!.id, worse!.id, fresh!.id]]);
    const assess = (craft: string, status: string, assessedOn: string, state = 'APPROVED') =>
      rows.add(EndangermentAssessment, { craft, isNationwide: true, status, state, assessedOn, approvedOn: state === 'APPROVED' ? assessedOn : null, basis: 'EXPERT_PANEL', confidence: 'MEDIUM' });
    await assess(safer!.id, 'DORMANT', '2020-01-01');
    await assess(safer!.id, 'PRACTISED', '2026-01-01', 'DRAFT');
    await assess(safer!.id, 'REVIVAL_UNDERWAY', '2025-12-01');
    await assess(worse!.id, 'PRACTISED', '2020-01-01');
    await assess(worse!.id, 'VULNERABLE', '2026-02-01');
    await assess(fresh!.id, 'ENDANGERED', '2025-06-01');
    await assess(fresh!.id, 'REVIVED', '2026-06-01');

    expect(await measure('craftsMovedToSaferStatus')).toEqual([1, null, 1]);
    expect(await measure('craftsMovedToWorseStatus')).toEqual([1, null, 1]);
    expect(await measure('craftsMovedToSaferStatus', '(to: "2026-01-31")')).toEqual([1, null, 1]);
    const { indicator } = await ask<{ indicator: unknown }>('{ indicator(key: "craftsMovedToSaferStatus") { records { totalCount } breakdown(by: CRAFT) { value } } }');
    expect(indicator).toEqual({ records: { totalCount: 3 }, breakdown: expect.arrayContaining([{ value: 1 }, { value: 1 }, { value: -1 }]) });
  });

  it('at risk have training where a run on their standard ended within the year', async () => {
    const [{ endangered }] = (await rows.query(
      "select count(*)::int as endangered from heritage.endangerment_assessment where status = 'ENDANGERED' and is_nationwide and is_current",
    )) as [{ endangered: number }];
    const [{ craft }] = (await rows.query("select craft_id as craft from heritage.endangerment_assessment where status = 'ENDANGERED' and is_nationwide and is_current limit 1")) as [{ craft: string }];
    const [, atRisk] = await measure('endangeredCraftsWithTraining');
    expect(atRisk).toBe(endangered);
    const taught = await version(await standard({ craft }));
    await run({ theoryHours: 1, standardVersion: taught, endsOn: '2025-11-23' });
    expect((await measure('endangeredCraftsWithTraining'))[0]).toBe(0);
    await run({ theoryHours: 1, standardVersion: taught, endsOn: '2025-11-24' });
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
    const extension = { memorandum: seededId(Memorandum, 'mou-2025'), proposedBy: seededId(Party, 'tvto'), previousEndsOn: '2028-04-22', newEndsOn: '2029-04-22' };
    await rows.add(MemorandumExtension, { ...extension, proposedOn: '2026-01-01', state: 'REJECTED', decidedOn: '2026-03-01' });
    await rows.add(MemorandumExtension, { ...extension, proposedOn: '2026-11-01', state: 'PROPOSED' });
    expect(await measurement('extensionState')).toMatchObject({ state: 'PROPOSED' });
    expect(await measurement('extensionState', '(asOf: "2026-04-01T00:00:00Z")')).toMatchObject({ state: 'REJECTED' });
    expect(await measurement('extensionState', '(asOf: "2026-02-01T00:00:00Z")')).toMatchObject({ state: 'PROPOSED' });
    expect(await measurement('extensionState', '(asOf: "2025-12-01T00:00:00Z")')).toMatchObject({ state: 'NONE' });
  });
});

describe('competitions', () => {
  it('are counted by level, and medals only once the results are published', async () => {
    const hold = async (level: string, state: string, kinds: string[]) => {
      const times = { startedAt: '2026-05-01', markingClosedAt: '2026-05-04', ratifiedAt: '2026-05-05', publishedAt: state === 'PUBLISHED' ? '2026-05-06' : null, ruleSet: NOBODY, scaleProfile: NOBODY };
      const competition = await rows.add(Competition, { slug: `c-${next()}`, nameFa: 'ا', nameEn: 'A', level, state, startsOn: '2026-05-01', endsOn: '2026-05-03', ...times });
      const skill = await rows.add(Skill, { slug: `s-${next()}`, nameFa: 'ا', nameEn: 'A', sector: 'HANDICRAFTS', craft: POTTERY });
      const skillEvent = await rows.add(SkillEvent, { competition, skill, number: 1 });
      for (const kind of kinds) {
        const entry = await rows.add(Entry, { skillEvent, bib: next(), labelFa: 'ا', state: 'FINISHED', province: HAMADAN, confirmedAt: '2026-05-01', finishedAt: '2026-05-03' });
        if (kind !== 'NONE') await rows.add(Award, { entry, skillEvent, competition, province: HAMADAN, kind });
      }
      await rows.add(Entry, { skillEvent, bib: next(), labelFa: 'ا', state: 'WITHDRAWN', province: HAMADAN, withdrawnAt: '2026-04-01' });
    };
    await hold('NATIONAL', 'PUBLISHED', ['GOLD', 'GOLD', 'MEDALLION', 'NONE']);
    await hold('PROVINCE', 'PUBLISHED', ['SILVER']);
    await hold('INTERNATIONAL', 'RATIFIED', ['GOLD']);

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
    const workshop = (heldOn: string, fields = {}) =>
      rows.add(Workshop, { code: `w-${next()}`, titleFa: 'ا', craft: POTTERY, organisedBy: 'BOTH', audience: 'BEGINNERS', state: 'HELD', heldOn, hours: 8, province: HAMADAN, ...fields });
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 0, status: 'NOT_STARTED', target: null });
    for (const heldOn of ['2025-05-21', '2025-05-22', '2026-03-20', '2026-03-21']) await workshop(heldOn);
    await workshop('2026-01-01', { state: 'CANCELLED' });
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 4, status: 'NO_TARGET' });
    await rows.add(Target, { indicator, value: 3, dueOn: '2026-01-01', decidedOn: '2025-09-01', decidedBy: 'x' });
    await rows.add(Target, { indicator, value: 20, dueOn: '2028-04-22', decidedOn: '2025-09-01', decidedBy: 'x' });
    await rows.add(Target, { indicator, value: 90, dueOn: '2027-04-22', decidedOn: '2026-12-01', decidedBy: 'x' });
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 4, status: 'BEHIND', target: 20, targetOn: '2028-04-22' });
    expect(await measurement('workshopsHeld', '(asOf: "2025-12-01T00:00:00Z")')).toMatchObject({ value: 2, status: 'BEHIND', target: 3, targetOn: '2026-01-01' });
    for (let more = 0; more < 8; more++) await workshop('2026-06-01');
    expect(await measurement('workshopsHeld')).toMatchObject({ value: 12, status: 'ON_TRACK' });
  });

  it('split by months of the Solar Hijri year', async () => {
    const { indicator } = await ask<{ indicator: unknown }>('{ indicator(key: "workshopsHeld") { breakdown(by: MONTH) { month value } } }');
    expect(indicator).toEqual({
      breakdown: [{ month: '1404-02', value: 1 }, { month: '1404-03', value: 1 }, { month: '1404-12', value: 1 }, { month: '1405-01', value: 1 }, { month: '1405-03', value: 8 }],
    });
  });
});

describe('breakdowns of people', () => {
  it('hide a small cell together with the smallest other one, and answer null where there is no such split', async () => {
    const runs = await Promise.all([['IR-07', 9], ['IR-10', 2], ['IR-23', 6], ['IR-28', 7]].map(async ([iso, people]) => ({ id: await run({ theoryHours: 1, province: seededId(Province, String(iso)) }), people })));
    for (const { id, people } of runs) for (let one = 0; one < Number(people); one++) await enrol(await trainee(), id, { endedOn: '2026-09-09' });

    const { indicator } = await ask<{ indicator: { breakdown: unknown; craft: { craft: unknown }[]; level: unknown; whole: unknown } }>(`{ indicator(key: "traineesCompleted") {
      whole: measurement(from: "2026-09-09", to: "2026-09-09") { value }
      breakdown(by: PROVINCE, from: "2026-09-09", to: "2026-09-09") { province { isoCode } numerator value isSuppressed suppressionReason }
      craft: breakdown(by: CRAFT, from: "2026-09-09", to: "2026-09-09") { craft { slug } value }
      level: breakdown(by: LEVEL) { value }
    } }`);
    const shown = (isoCode: string, value: number) => ({ province: { isoCode }, numerator: value, value, isSuppressed: false, suppressionReason: null });
    const hidden = (isoCode: string) => ({ province: { isoCode }, numerator: null, value: null, isSuppressed: true, suppressionReason: 'DISCLOSURE_CONTROL' });
    expect(indicator).toEqual({
      whole: { value: 24 },
      breakdown: [shown('IR-07', 9), hidden('IR-10'), hidden('IR-23'), shown('IR-28', 7)],
      craft: [{ craft: null, value: 24 }],
      level: null,
    });
  });
});
