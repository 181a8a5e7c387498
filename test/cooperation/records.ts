import pg from 'pg';
import { seededId } from '../../seeds/seeded-id.js';
import { Award, Competition, Entry, Skill, SkillEvent } from '../../src/competitions/index.js';
import { Contract } from '../../src/cooperation/contract.entity.js';
import { DataContribution } from '../../src/cooperation/data-contribution.entity.js';
import { Expert, ExpertNomination, Memorandum, Party } from '../../src/cooperation/index.js';
import { NeedsAssessment } from '../../src/cooperation/needs-assessment.entity.js';
import { Product, ProductMaker, PurchaseOrder, Sale } from '../../src/exhibitions/index.js';
import { Craft, CraftPlace, EndangermentAssessment, Province } from '../../src/heritage/index.js';
import { type RecordClass, declarationOf } from '../../src/kernel/declare/declarations.js';
import { newId } from '../../src/kernel/ids.js';
import { Certificate, ExamAttempt, ExamSitting, Panel, PanelMembership, Standard, StandardVersion } from '../../src/qualifications/index.js';
import { CourseRun, EmploymentOutcome, Enrolment, InsuranceCoverage, Licence, LicenceApplication, Person, RelocationOutcome, Trainee, TrainingCentre, Workshop } from '../../src/training/index.js';

type Fields = Readonly<Record<string, unknown>>;

export const MEMORANDUM = seededId(Memorandum, 'mou-2025');
export const PARTIES = { deputy: seededId(Party, 'deputy'), tvto: seededId(Party, 'tvto') };
export const HAMADAN = seededId(Province, 'IR-13');
export const ISFAHAN = seededId(Province, 'IR-10');
const POTTERY = seededId(Craft, 'pottery');

/** Stands where a test does not care what a row belongs to. */
const NOBODY = 'nobody';

export type Records = Awaited<ReturnType<typeof openRecords>>;

/**
 * Writes single records for what a test counts. They stand alone: foreign keys and triggers are off, so that an enrolment needs no
 * centre and an exam result no exam. What the database checks of a row by itself still holds. In all of them something counts
 * unless the test says otherwise.
 */
export async function openRecords(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  let serial = 0;
  const next = (): string => String(++serial).padStart(5, '0');

  async function add(type: RecordClass, fields: Fields): Promise<string> {
    const { table, columns } = declarationOf(type);
    const id = newId(type);
    const named = { id, provenance: 'SYNTHETIC', ...fields };
    const names = Object.keys(named).map(field => `"${columns.get(field)!.column}"`);
    await client.query(`insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(named));
    return id;
  }

  const make = {
    person: (fields: Fields = {}) => add(Person, { givenNameFa: 'ا', familyNameFa: 'ب', ...fields }),
    trainee: (fields: Fields = {}) => add(Trainee, { code: `T-${next()}`, joinedOn: '2025-05-01', province: HAMADAN, ...fields }),
    standard: (fields: Fields = {}) => add(Standard, { code: `S-${next()}`, titleFa: 'ا', clusterFa: 'ا', kind: 'COMPETENCY', level: 3, craft: POTTERY, ...fields }),
    expert: () => add(Expert, { displayNameFa: 'ا' }),

    version: (standard: string, fields: Fields = {}) =>
      add(StandardVersion, {
        standard, major: 1, minor: ++serial, state: 'PUBLISHED', jobDescriptionFa: 'ا', entryRequirementsFa: 'ا', theoryHours: 10, practiceHours: 10,
        writtenWeight: 25, practicalWeight: 65, ethicsWeight: 10, contentHash: 'a'.repeat(64), approvedOn: '2025-05-01', publishedOn: '2025-06-01', ...fields,
      }),

    member: async (standardVersion: string, fields: Fields) => {
      const panel = await add(Panel, { standardVersion, formedOn: '2025-04-25' });
      return add(PanelMembership, { panel, expert: await make.expert(), joinedOn: '2025-04-25', ...fields });
    },

    nomination: async (by: keyof typeof PARTIES, state: string) =>
      add(ExpertNomination, {
        expert: await make.expert(), party: PARTIES[by], nominatedOn: '2025-07-01', state, decidedOn: state === 'NOMINATED' ? null : '2025-08-01', retiredOn: state === 'RETIRED' ? '2026-01-01' : null,
      }),

    /** A completed run; its total is the sum of the hours given. */
    run: ({ theoryHours = 0, practiceHours = 0, internshipHours = 0, ...fields }: { theoryHours?: number; practiceHours?: number; internshipHours?: number } & Fields = {}) =>
      add(CourseRun, {
        code: `R-${next()}`, course: NOBODY, centre: NOBODY, province: HAMADAN, state: 'COMPLETED', startsOn: '2025-04-01', endsOn: '2025-06-01', mode: 'IN_PERSON',
        theoryHours, practiceHours, internshipHours, totalHours: theoryHours + practiceHours + internshipHours, capacity: 20, ...fields,
      }),

    enrolment: (trainee: string, courseRun: string, fields: Fields = {}) =>
      add(Enrolment, {
        trainee, courseRun, state: 'COMPLETED', appliedOn: '2025-04-01', admittedOn: '2025-04-02', endedOn: '2025-06-01', attendancePct: 90, fundedBy: 'STATE', ...fields,
      }),

    coverage: async (fields: Fields) =>
      add(InsuranceCoverage, { policy: NOBODY, person: await make.person(), kind: 'ACCIDENT', validFromOn: '2026-11-01', validToOn: '2026-12-01', ...fields }),

    followUp: async (courseRun: string, status: string, atMonths = 6, askedOn = '2026-02-01') =>
      add(EmploymentOutcome, {
        trainee: await make.trainee(), courseRun, atMonths, askedOn, status, isInCraft: ['EMPLOYED', 'SELF_EMPLOYED', 'OWN_BUSINESS'].includes(status) ? true : null,
      }),

    move: async (fields: Fields, trainee?: string) =>
      add(RelocationOutcome, {
        trainee: trainee ?? (await make.trainee()), originKind: 'CITY', craftPlace: seededId(CraftPlace, 'lalejin'), movedOn: '2025-09-01', reason: 'CRAFT_WORK', atMonths: 6, askedOn: '2026-03-01', isStillThere: true, ...fields,
      }),

    sitting: (fields: Fields = {}) =>
      add(ExamSitting, {
        code: `EX-${next()}`, kind: 'PRACTICAL', standardVersion: NOBODY, rule: NOBODY, province: HAMADAN, heldOn: '2025-10-01', capacity: 9, state: 'MARKED', markedOn: '2025-10-05', ...fields,
      }),

    attempt: async (sitting: string, result: string, person?: string) =>
      add(ExamAttempt, { sitting, person: person ?? (await make.person()), result, practicalScore: ['PASS', 'FAIL'].includes(result) ? 60 : null }),

    certificate: (fields: Fields = {}) =>
      add(Certificate, { serial: `C-${next()}`, person: NOBODY, standardVersion: NOBODY, level: 3, issuer: 'TVTO', issuedOn: '2025-12-01', attempt: `attempt-${next()}`, ...fields }),

    centre: (ownership = 'PRIVATE') => add(TrainingCentre, { code: `C-${next()}`, nameFa: 'ا', ownership, state: 'ACTIVE', province: HAMADAN, capacity: 9 }),

    licence: async (fields: Fields, centre?: string) =>
      add(Licence, {
        number: `L-${next()}`, centre: centre ?? (await make.centre()), issuer: 'TVTO', state: 'LICENSED', validFromOn: '2021-11-24', validToOn: '2026-11-24', traineeLimit: 9, intake: 'ALL', ...fields,
      }),

    application: (centre: string, decidedOn: string) =>
      add(LicenceApplication, { trackingCode: `A-${next()}`, centre, kind: 'NEW', issuer: 'TVTO', state: 'REJECTED', submittedOn: '2026-01-01', decidedOn }),

    workshop: (heldOn: string, fields: Fields = {}) =>
      add(Workshop, { code: `w-${next()}`, titleFa: 'ا', craft: POTTERY, organisedBy: 'BOTH', audience: 'BEGINNERS', state: 'HELD', heldOn, hours: 8, province: HAMADAN, ...fields }),

    /** Two pieces of a product that a trainee made, sold at 3,000,000,000.50 rials each. Answers the product. */
    sale: async (fields: Fields = {}, maker?: Fields) => {
      const product = await add(Product, { code: `P-${next()}`, nameFa: 'ا', craft: POTTERY, province: HAMADAN, edition: 'SERIAL' });
      await add(ProductMaker, { product, role: 'LEAD', ...(maker ?? { trainee: await make.trainee() }) });
      await add(Sale, {
        booth: NOBODY, product, soldOn: '2025-11-14', verification: 'DECLARED', declaredOn: '2025-11-14', declaredQuantity: 2, declaredUnitPriceAmount: '3000000000.50', declaredUnitPriceCurrency: 'IRR', buyerKind: 'SHOP', ...fields,
      });
      return product;
    },

    order: (product: string, fields: Fields) =>
      add(PurchaseOrder, {
        booth: NOBODY, product, state: 'DELIVERED', quantity: 1, placedOn: '2025-11-14', dueOn: '2026-01-01', acceptedOn: '2025-11-15', deliveredOn: '2025-12-20', buyerKind: 'SHOP', ...fields,
      }),

    contract: (fields: Fields = {}) =>
      add(Contract, {
        number: `K-${next()}`, memorandum: MEMORANDUM, subjectFa: 'ا', party: PARTIES.deputy, otherParty: PARTIES.tvto, valueAmount: '1500000000', valueCurrency: 'IRR',
        startsOn: '2025-09-01', endsOn: '2026-09-01', state: 'SIGNED', signedOn: '2025-08-01', ...fields,
      }),

    contribution: (dueOn: string, receivedOn: string | null) =>
      add(DataContribution, {
        party: PARTIES.tvto, province: HAMADAN, dataset: `d-${next()}`, periodStartsOn: '2025-04-21', periodEndsOn: '2025-05-22', dueOn, receivedOn, ...(receivedOn && { rowCount: 1, rejectedCount: 0 }),
      }),

    needsAssessment: (province: string | null, publishedOn: string | null) =>
      add(NeedsAssessment, {
        code: `NA-${next()}`, titleFa: 'ا', party: PARTIES.deputy, province, method: 'SURVEY', periodStartsOn: '2024-01-01', periodEndsOn: '2024-06-01', state: publishedOn ? 'PUBLISHED' : 'DRAFT', publishedOn,
      }),

    finding: (craft: string, status: string, assessedOn: string, state = 'APPROVED') =>
      add(EndangermentAssessment, { craft, isNationwide: true, status, state, assessedOn, approvedOn: state === 'APPROVED' ? assessedOn : null, basis: 'EXPERT_PANEL', confidence: 'MEDIUM' }),

    /** A competition of one skill with an entry for each award, `NONE` for one without, and an entry that was withdrawn. */
    competition: async (level: string, state: string, kinds: readonly string[]) => {
      const times = { startedAt: '2026-05-01', markingClosedAt: '2026-05-04', ratifiedAt: '2026-05-05', publishedAt: state === 'PUBLISHED' ? '2026-05-06' : null };
      const competition = await add(Competition, { slug: `c-${next()}`, nameFa: 'ا', nameEn: 'A', level, state, startsOn: '2026-05-01', endsOn: '2026-05-03', ruleSet: NOBODY, scaleProfile: NOBODY, ...times });
      const skill = await add(Skill, { slug: `s-${next()}`, nameFa: 'ا', nameEn: 'A', sector: 'HANDICRAFTS', craft: POTTERY });
      const skillEvent = await add(SkillEvent, { competition, skill, number: 1 });
      for (const kind of kinds) {
        const entry = await add(Entry, { skillEvent, bib: next(), labelFa: 'ا', state: 'FINISHED', province: HAMADAN, confirmedAt: '2026-05-01', finishedAt: '2026-05-03' });
        if (kind !== 'NONE') await add(Award, { entry, skillEvent, competition, province: HAMADAN, kind });
      }
      await add(Entry, { skillEvent, bib: next(), labelFa: 'ا', state: 'WITHDRAWN', province: HAMADAN, withdrawnAt: '2026-04-01' });
    },
  };

  return {
    add,
    make,
    query: async (text: string, values?: unknown[]) => (await client.query<Record<string, unknown>>(text, values)).rows,
    close: () => client.end(),
  };
}
