import type { EntityManager } from '@mikro-orm/postgresql';
import { Craft, CraftPlace, Province, SkillsHub } from '../../src/heritage/index.js';
import {
  Course,
  CourseRun,
  EmploymentOutcome,
  Inspection,
  Licence,
  LicenceApplication,
  LicenceApplicationStep,
  LicenceScope,
  LicenceStepKind,
  Trainee,
  TrainingCentre,
} from '../../src/training/index.js';
import { Certificate, Standard } from '../../src/qualifications/index.js';
import { seededId } from '../seeded-id.js';
import { codes, insure, writeRun } from './course-run.js';
import { writeCertificates, writeSitting } from './exam.js';
import { type MadeUp, make } from './made-up.js';
import { personId } from './people.js';
import { MINA } from './standards.js';

/**
 * Licences in Isfahan. The enamel school Naqsh-e Firuzeh asked for its renewal thirteen days before its five years were over; an inspector
 * found no hood over the acid; the licence ran out in the middle of a run, which was lawful because it was in force on the first day; a run
 * planned for the gap was called off; four weeks later the new licence came. Two more: a school suspended after a complaint, which may
 * finish what it began, and one that was never licensed.
 */
export async function seedIsfahanLicences(em: EntityManager): Promise<void> {
  await make(em, Course, [
    {
      key: 'enamel-painting', code: 'enamel-painting', titleFa: 'میناکاری نقاشی', titleEn: 'Painted enamel', standard: seededId(Standard, MINA),
      craft: seededId(Craft, 'minakari'), audience: 'BEGINNERS', state: 'OFFERED',
      theoryHours: 54, practiceHours: 186, internshipHours: 30, projectHours: 30, totalHours: 300,
    },
  ]);
  await centres(em);
  await renewal(em);
  await teaching(em);
  await suspension(em);
  await rejection(em);
}

async function centres(em: EntityManager): Promise<void> {
  const shared = { ownership: 'PRIVATE', province: seededId(Province, 'IR-10'), craftPlace: seededId(CraftPlace, 'isfahan') } as const;
  await make(em, TrainingCentre, [
    {
      ...shared, key: 'naqsh-e-firuzeh', code: 'naqsh-e-firuzeh', nameFa: 'آموزشگاه آزاد نقش فیروزه', nameEn: 'Naqsh-e Firuzeh School',
      state: 'ACTIVE', skillsHub: seededId(SkillsHub, 'isfahan'), address: 'اصفهان، خیابان استانداری، کوی نقاشان', latitude: 32.6588,
      longitude: 51.6762, website: 'https://naqsh-e-firuzeh.example.org', capacity: 24, founder: personId('jamalnia'),
      manager: personId('kianmanesh'),
    },
    {
      ...shared, key: 'toranj', code: 'toranj', nameFa: 'آموزشگاه آزاد ترنج', nameEn: 'Toranj School', state: 'SUSPENDED', capacity: 16,
      founder: personId('toranjian'),
    },
    {
      ...shared, key: 'sepidar', code: 'sepidar', nameFa: 'آموزشگاه سپیدار', nameEn: 'Sepidar School', state: 'PREPARING', capacity: 12,
      founder: personId('sepidari'),
    },
  ]);
}

type Step = [state: 'PASSED' | 'WAIVED' | 'FAILED' | 'PENDING', decidedOn?: string, note?: string];

/** All nine steps of an application, in their order; those not given are pending. */
const steps = (application: string, decided: Step[]): MadeUp<LicenceApplicationStep>[] => Object.values(LicenceStepKind).map((kind, at) => {
  const [state, decidedOn, note] = decided[at] ?? ['PENDING'];
  return { key: `${application}/${kind}`, application: seededId(LicenceApplication, application), kind, position: at + 1, state, decidedOn: decidedOn ?? null, note: note ?? null };
});

async function renewal(em: EntityManager): Promise<void> {
  const centre = seededId(TrainingCentre, 'naqsh-e-firuzeh');
  const term = { centre, issuer: 'TVTO', traineeLimit: 24, shiftCount: 2, intake: 'ALL' } as const;
  await make(em, Licence, [
    { ...term, key: 'L-10-1399-0172', number: 'L-10-1399-0172', state: 'EXPIRED', validFromOn: '2020-11-21', validToOn: '2025-11-21' },
    {
      ...term, key: 'L-10-1404-0391', number: 'L-10-1404-0391', state: 'LICENSED', validFromOn: '2025-12-20', validToOn: '2030-12-20',
      renewalOf: seededId(Licence, 'L-10-1399-0172'),
    },
  ]);
  await make(em, LicenceScope, ['L-10-1399-0172', 'L-10-1404-0391'].map(licence => ({ key: `${licence}/${MINA}`, licence: seededId(Licence, licence), standard: seededId(Standard, MINA), placeCount: 24 })));
  await make(em, LicenceApplication, [
    {
      key: 'T-1404-10-00871', trackingCode: 'T-1404-10-00871', centre, kind: 'RENEWAL', issuer: 'TVTO', state: 'GRANTED', submittedOn: '2025-11-08',
      decidedOn: '2025-12-20', renewalOf: seededId(Licence, 'L-10-1399-0172'), licence: seededId(Licence, 'L-10-1404-0391'),
    },
  ]);
  await make(em, LicenceApplicationStep, steps('T-1404-10-00871', [
    ['PASSED', '2025-11-11'],
    ['PASSED', '2025-11-15'],
    ['PASSED', '2025-12-08', 'پس از نصب هود بالای حوضچه‌ی اسید.'],
    ['WAIVED', '2025-12-08', 'نشانی تغییر نکرده است.'],
    ['PASSED', '2025-12-09'],
    ['PASSED', '2025-12-13'],
    ['WAIVED', '2025-12-13'],
    ['PASSED', '2025-12-16'],
    ['PASSED', '2025-12-20'],
  ]));
  const visit = { centre, inspector: personId('bazrasan') };
  await make(em, Inspection, [
    {
      ...visit, key: 'naqsh-e-firuzeh/1', licence: seededId(Licence, 'L-10-1399-0172'), application: seededId(LicenceApplication, 'T-1404-10-00871'),
      kind: 'RENEWAL', inspectedOn: '2025-11-24', score: 71.5, findings: 'حوضچه‌ی اسید هود ندارد؛ کپسول آتش‌نشانی تاریخ گذشته است.',
      decision: 'CONDITIONS',
    },
    {
      ...visit, key: 'naqsh-e-firuzeh/2', application: seededId(LicenceApplication, 'T-1404-10-00871'), kind: 'RENEWAL', inspectedOn: '2025-12-08',
      score: 92, findings: 'هر دو نقص برطرف شده است.', decision: 'PASSED',
    },
    {
      ...visit, key: 'naqsh-e-firuzeh/3', licence: seededId(Licence, 'L-10-1404-0391'), inspector: personId('nazeripur'), kind: 'PERIODIC',
      inspectedOn: '2026-09-14', score: 88.5, findings: null, decision: 'PASSED',
    },
  ]);
}

async function teaching(em: EntityManager): Promise<void> {
  const centre = 'naqsh-e-firuzeh';
  const version = `${MINA}/1`;
  const shared = { course: 'enamel-painting', version, centre, province: 'IR-10', place: 'isfahan', hours: [54, 186, 30, 30] as [number, number, number, number], capacity: 12, instructors: ['I-10-0001'] };
  const first = 'R-1404-10-0001';
  await writeRun(em, {
    ...shared, code: first, licence: 'L-10-1399-0172', state: 'COMPLETED', startsOn: '2025-10-25', endsOn: '2026-01-24', appliedOn: '2025-10-11',
    admittedOn: '2025-10-18', instructors: ['I-10-0001', 'I-10-0002'],
    more: { feeAmount: '95000000', feeCurrency: 'IRR' },
    seats: [
      [
        'TR-1404-0025', 'COMPLETED', 96, undefined, 'SELF'], ['TR-1404-0026', 'COMPLETED', 91, undefined, 'SELF'], ['TR-1404-0027', 'COMPLETED', 88.5,
        undefined, 'SELF'], ['TR-1404-0028', 'COMPLETED', 93, undefined, 'CHARITY',
      ],
      [
        'TR-1404-0029', 'COMPLETED', 84, undefined, 'SELF'], ['TR-1404-0030', 'WITHDRAWN', 22, '2025-11-22', 'SELF'], ['TR-1404-0031', 'COMPLETED',
        97, undefined, 'CENTRE'], ['TR-1404-0032', 'FAILED_ATTENDANCE', 64, '2026-01-17', 'SELF'], ['TR-1404-0033', 'COMPLETED', 90, undefined,
        'SELF',
      ],
    ],
  });
  await writeRun(em, {
    ...shared, code: 'R-1404-10-0002', state: 'CANCELLED', startsOn: '2025-11-29', endsOn: '2026-02-26', appliedOn: '2025-11-10',
    admittedOn: '2025-11-15', seats: [],
    instructors: [], more: { cancelledOn: '2025-11-22' },
  });
  const second = 'R-1405-10-0001';
  await writeRun(em, {
    ...shared, code: second, licence: 'L-10-1404-0391', state: 'COMPLETED', startsOn: '2026-05-09', endsOn: '2026-08-08', appliedOn: '2026-04-21',
    admittedOn: '2026-05-02',
    more: { feeAmount: '140000000', feeCurrency: 'IRR' },
    seats: [...codes('TR-1405', 1, 5).map(trainee => [trainee, 'COMPLETED', 92, undefined, 'SELF'] as [string, 'COMPLETED', number, undefined, 'SELF']), ['TR-1405-0006', 'WITHDRAWN', 40, '2026-06-20', 'SELF']],
  });
  await writeRun(em, { ...shared, code: 'R-1405-10-0002', state: 'PLANNED', startsOn: '2027-01-23', endsOn: '2027-05-01', appliedOn: '2026-12-26', admittedOn: '2027-01-09', seats: [], instructors: [] });
  await insure(em, first, 'ACC-1404', codes('TR-1404', 25, 29), ['2025-10-25', '2026-01-25']);

  const exam = { version, centre, province: 'IR-10', state: 'CERTIFIED' } as const;
  await writeSitting(em, {
    ...exam, code: 'EX-1404-00021', kind: 'WRITTEN', run: first, heldOn: '2026-01-29', markedOn: '2026-02-01', assessors: ['tarrahzadeh'],
    candidates: [['TR-1404-0025', 84], ['TR-1404-0026', 77], ['TR-1404-0027', 62], ['TR-1404-0028', 70], ['TR-1404-0029', 45], ['TR-1404-0031', 93], ['TR-1404-0033', 58]],
  });
  const firstWritten = 'EX-1404-00021';
  await writeSitting(em, {
    ...exam, code: 'EX-1404-00022', kind: 'PRACTICAL', run: first, heldOn: '2026-02-08', markedOn: '2026-02-11', assessors: ['minapur', 'tarrahzadeh'],
    candidates: [
      [
        'TR-1404-0025', 86, 1, firstWritten], ['TR-1404-0026', 79, 1, firstWritten], ['TR-1404-0027', 74, 1, firstWritten], ['TR-1404-0028', 81, 1,
        firstWritten], ['TR-1404-0031', 95, 1, firstWritten], ['TR-1404-0033', 66, 1, firstWritten,
      ],
    ],
  });
  await writeSitting(em, {
    ...exam, code: 'EX-1405-00021', kind: 'WRITTEN', run: second, heldOn: '2026-08-13', markedOn: '2026-08-16', assessors: ['tarrahzadeh'],
    candidates: [['TR-1405-0001', 61], ['TR-1405-0002', 88], ['TR-1405-0003', 74], ['TR-1405-0004', 52], ['TR-1405-0005', 80]],
  });
  const secondWritten = 'EX-1405-00021';
  await writeSitting(em, {
    ...exam, code: 'EX-1405-00022', kind: 'PRACTICAL', run: second, heldOn: '2026-08-23', markedOn: '2026-08-26', assessors: ['minapur', 'momayezi'],
    candidates: codes('TR-1405', 1, 5).map((trainee, at) => [trainee, [77, 90, 83, 72, 85][at]!, 1, secondWritten]),
  });
  await writeCertificates(em, version, centre, 4, [
    ['GRH-1404-000201', 'TR-1404-0025', 'EX-1404-00022', '2026-02-21'],
    ['GRH-1404-000202', 'TR-1404-0026', 'EX-1404-00022', '2026-02-21'],
    ['GRH-1404-000203', 'TR-1404-0027', 'EX-1404-00022', '2026-02-21'],
    ['GRH-1404-000204', 'TR-1404-0028', 'EX-1404-00022', '2026-02-21'],
    ['GRH-1404-000205', 'TR-1404-0031', 'EX-1404-00022', '2026-02-21'],
    ['GRH-1405-000201', 'TR-1405-0001', 'EX-1405-00022', '2026-09-05'],
    ['GRH-1405-000202', 'TR-1405-0002', 'EX-1405-00022', '2026-09-05'],
    ['GRH-1405-000203', 'TR-1405-0003', 'EX-1405-00022', '2026-09-05'],
    ['GRH-1405-000204', 'TR-1405-0005', 'EX-1405-00022', '2026-09-05'],
  ]);

  const answers = [
    ['TR-1404-0025', 'GRH-1404-000201', 'SELF_EMPLOYED'], ['TR-1404-0026', 'GRH-1404-000202', 'EMPLOYED'], ['TR-1404-0027', 'GRH-1404-000203', 'UNEMPLOYED'],
    ['TR-1404-0028', 'GRH-1404-000204', 'SELF_EMPLOYED'], ['TR-1404-0031', 'GRH-1404-000205', 'EMPLOYED'],
  ] as const;
  await make(em, EmploymentOutcome, answers.flatMap(([trainee, serial, status]) => ([[3, '2026-05-02'], [6, '2026-08-01']] as const).map(([atMonths, askedOn]) => ({
    key: `${trainee}/${atMonths}`, trainee: seededId(Trainee, trainee), courseRun: seededId(CourseRun, first),
    certificate: seededId(Certificate, serial), atMonths, askedOn, status,
    isInCraft: status === 'UNEMPLOYED' ? null : true, incomeBand: status === 'UNEMPLOYED' ? 'NONE' as const : 'MINIMUM_TO_DOUBLE' as const,
    workProvince: seededId(Province, 'IR-10'),
  }))));
}

async function suspension(em: EntityManager): Promise<void> {
  const centre = seededId(TrainingCentre, 'toranj');
  await make(em, Licence, [
    {
      key: 'L-10-1402-0244', number: 'L-10-1402-0244', centre, issuer: 'TVTO', state: 'SUSPENDED', validFromOn: '2023-07-01', validToOn: '2028-07-01',
      suspendedOn: '2026-06-21', isFinishingAllowed: true, traineeLimit: 16, intake: 'ALL',
    },
  ]);
  await make(em, LicenceScope, [{ key: `L-10-1402-0244/${MINA}`, licence: seededId(Licence, 'L-10-1402-0244'), standard: seededId(Standard, MINA) }]);
  await make(em, Inspection, [
    {
      key: 'toranj/1', centre, licence: seededId(Licence, 'L-10-1402-0244'), inspector: personId('nazeripur'), kind: 'COMPLAINT',
      inspectedOn: '2026-06-14', score: 38, findings: 'کوره در راهرو کار می‌کند و تهویه ندارد.', decision: 'FAILED',
    },
  ]);
  await writeRun(em, {
    code: 'R-1405-10-0101', course: 'enamel-painting', version: `${MINA}/1`, centre: 'toranj', licence: 'L-10-1402-0244', province: 'IR-10',
    place: 'isfahan', state: 'RUNNING',
    startsOn: '2026-05-16', endsOn: '2026-12-12', appliedOn: '2026-04-25', admittedOn: '2026-05-09', hours: [54, 186, 30, 30], capacity: 8,
    instructors: ['I-10-0001'],
    seats: codes('TR-1405', 34, 36).map(trainee => [trainee, 'ACTIVE', null, undefined, 'SELF']),
  });
}

async function rejection(em: EntityManager): Promise<void> {
  const centre = seededId(TrainingCentre, 'sepidar');
  await make(em, LicenceApplication, [
    {
      key: 'T-1404-10-00913', trackingCode: 'T-1404-10-00913', centre, kind: 'NEW', issuer: 'TVTO', state: 'REJECTED', submittedOn: '2026-01-10',
      decidedOn: '2026-03-16', rejectionReason: 'زیرزمین بدون پنجره برای کار با لعاب پذیرفته نیست.',
    },
    { key: 'T-1405-10-00377', trackingCode: 'T-1405-10-00377', centre, kind: 'NEW', issuer: 'TVTO', state: 'UNDER_REVIEW', submittedOn: '2026-10-31' },
  ]);
  await make(em, LicenceApplicationStep, [
    ...steps('T-1404-10-00913', [['PASSED', '2026-01-18'], ['PASSED', '2026-01-25'], ['FAILED', '2026-03-02', 'زیرزمین، بدون پنجره.']]),
    ...steps('T-1405-10-00377', [['PASSED', '2026-11-09']]),
  ]);
  await make(em, Inspection, [
    {
      key: 'sepidar/1', centre, application: seededId(LicenceApplication, 'T-1404-10-00913'), inspector: personId('bazrasan'), kind: 'INITIAL',
      inspectedOn: '2026-02-28', score: 41, findings: 'فضای آموزشی در زیرزمین است.', decision: 'FAILED',
    },
  ]);
}
