import type { EntityManager } from '@mikro-orm/postgresql';
import { Craft, CraftPlace, Province } from '../../src/heritage/index.js';
import { Attendance, Course, Enrolment, InsurancePolicy, InsuranceRate, InsuranceScheme, TrainingCentre } from '../../src/training/index.js';
import { Certificate, Standard } from '../../src/qualifications/index.js';
import { seededId } from '../seeded-id.js';
import { codes, insure, writeRun } from './course-run.js';
import { writeCertificates, writeSitting } from './exam.js';
import { make } from './made-up.js';
import { personId } from './people.js';

const CENTRE = 'lalejin-pottery';

/**
 * Pottery in Lalejin. One group began on version 1.0 of `POT-02` and finished on it after 2.0 was published; the next learnt by 2.0; a
 * third is in training now and two of its seven are not insured. The exams hold the cases that people get wrong: 50 and 70 pass both
 * parts and fail together (65.00); 60 and 74 pass (70.50); 100 and 69 fail. Some came back for another try. Certificates of every fate.
 */
export async function seedLalejin(em: EntityManager): Promise<void> {
  await centreAndInsurance(em);
  await firstGroup(em);
  await secondGroup(em);
  await groupsSince(em);
}

async function centreAndInsurance(em: EntityManager): Promise<void> {
  await make(em, TrainingCentre, [
    {
      key: CENTRE,
      code: CENTRE,
      nameFa: 'مرکز آموزش سفال لالجین',
      nameEn: 'Lalejin Pottery Training Centre',
      ownership: 'PUBLIC',
      state: 'ACTIVE',
      province: seededId(Province, 'IR-13'),
      craftPlace: seededId(CraftPlace, 'lalejin'),
      address: 'لالجین، بلوار سفالگران، شماره‌ی ۱۲',
      latitude: 34.9752,
      longitude: 48.4731,
      capacity: 48,
      manager: personId('kurehpaz'),
    },
  ]);
  await make(em, Course, [
    {
      key: 'pottery-wheel',
      code: 'pottery-wheel',
      titleFa: 'سفالگری با چرخ',
      titleEn: 'Pottery on the wheel',
      summary: 'از خاک تا فروش: گل، چرخ، نقش، لعاب بی‌سرب و کوره. هر کارآموز یک دست ظرف می‌سازد.',
      standard: seededId(Standard, 'POT-02'),
      craft: seededId(Craft, 'pottery'),
      audience: 'BEGINNERS',
      state: 'OFFERED',
      theoryHours: 96,
      practiceHours: 304,
      internshipHours: 60,
      projectHours: 40,
      totalHours: 500,
    },
  ]);
  await make(em, InsuranceScheme, [
    {
      key: 'trainee-accident', code: 'trainee-accident', nameFa: 'بیمه‌ی حوادث کارآموزان (آزمایشی)', nameEn: 'Accident insurance of trainees (trial)',
      kind: 'ACCIDENT', membership: 'TRAINEES', legalBasis: 'Made up for trying the hub.',
    },
  ]);
  await make(em, InsuranceRate, [1404, 1405].map(appliesIn => ({
    key: `trainee-accident/${appliesIn}`, scheme: seededId(InsuranceScheme, 'trainee-accident'), appliesIn, insuredPct: 0, statePct: 100,
  })));
  const policy = { insurerFa: 'بیمه‌ی پیمان‌یار', insurerEn: 'Peymanyar Insurance', kind: 'ACCIDENT', scheme: seededId(InsuranceScheme, 'trainee-accident') } as const;
  await make(em, InsurancePolicy, [
    {
      ...policy, key: 'ACC-1404', number: 'ACC-1404-77120', validFromOn: '2025-06-01', validToOn: '2026-06-01', premiumAmount: '450000',
      premiumCurrency: 'IRR', limitAmount: '6000000000', limitCurrency: 'IRR',
    },
    {
      ...policy, key: 'ACC-1405', number: 'ACC-1405-90313', validFromOn: '2026-06-01', validToOn: '2027-06-01', premiumAmount: '610000',
      premiumCurrency: 'IRR', limitAmount: '8000000000', limitCurrency: 'IRR',
    },
    {
      ...policy, key: 'LIA-1404', number: 'LIA-1404-00418', kind: 'LIABILITY', scheme: null, centre: seededId(TrainingCentre, CENTRE),
      validFromOn: '2025-06-01', validToOn: '2026-06-01',
    },
  ]);
}

/** On version 1.0, which was superseded four weeks before they finished. */
async function firstGroup(em: EntityManager): Promise<void> {
  const run = 'R-1404-13-0001';
  await writeRun(em, {
    code: run, course: 'pottery-wheel', version: 'POT-02/1', centre: CENTRE, province: 'IR-13', place: 'lalejin', state: 'COMPLETED',
    startsOn: '2025-06-14', endsOn: '2025-10-30', appliedOn: '2025-05-31', admittedOn: '2025-06-07', hours: [80, 280, 0, 40], capacity: 12,
    instructors: ['I-13-0002'],
    seats: [
      [
        'TR-1404-0015', 'COMPLETED', 97.5], ['TR-1404-0016', 'COMPLETED', 91.25], ['TR-1404-0017', 'COMPLETED', 84], ['TR-1404-0018', 'COMPLETED',
        98], ['TR-1404-0019', 'COMPLETED', 81.5,
      ],
      [
        'TR-1404-0020', 'COMPLETED', 90], ['TR-1404-0021', 'COMPLETED', 88.75], ['TR-1404-0022', 'WITHDRAWN', 12.5, '2025-07-08'], ['TR-1404-0023',
        'COMPLETED', 95], ['TR-1404-0024', 'FAILED_ATTENDANCE', 58.25, '2025-09-20',
      ],
    ],
  });
  await insure(em, run, 'ACC-1404', codes('TR-1404', 15, 24), ['2025-06-14', '2025-10-31']);

  const shared = { version: 'POT-02/1', run, centre: CENTRE, province: 'IR-13', state: 'CERTIFIED' } as const;
  await writeSitting(em, {
    ...shared, code: 'EX-1404-00001', kind: 'WRITTEN', heldOn: '2025-11-05', markedOn: '2025-11-08', assessors: ['golkaran'],
    candidates: [['TR-1404-0015', 78], ['TR-1404-0016', 64], ['TR-1404-0017', 55], ['TR-1404-0018', 91], ['TR-1404-0019', 41], ['TR-1404-0020', 70], ['TR-1404-0021', 58], ['TR-1404-0023', 86]],
  });
  const written = 'EX-1404-00001';
  await writeSitting(em, {
    ...shared, code: 'EX-1404-00002', kind: 'PRACTICAL', heldOn: '2025-11-15', markedOn: '2025-11-19', assessors: ['sofalchian', 'rastegarnia'],
    candidates: [
      ['TR-1404-0015', 88, 1, written], ['TR-1404-0016', 76, 1, written], ['TR-1404-0017', 71, 1, written], ['TR-1404-0018', 84, 1, written],
      ['TR-1404-0020', 79, 1, written], ['TR-1404-0021', 73, 1, written], ['TR-1404-0023', 90, 1, written],
    ],
  });
  // Within the five months of the rule, and before the transition to 2.0 ended.
  await writeSitting(em, {
    ...shared, code: 'EX-1404-00003', kind: 'PRACTICAL', heldOn: '2026-01-20', markedOn: '2026-01-24', assessors: ['rastegarnia', 'sofalchian'],
    candidates: [['TR-1404-0017', 80, 2, written], ['TR-1404-0021', 75, 2, written]],
  });
  await writeCertificates(em, 'POT-02/1', CENTRE, 4, [
    ['GRH-1404-000101', 'TR-1404-0015', 'EX-1404-00002', '2025-11-29'],
    ['GRH-1404-000102', 'TR-1404-0016', 'EX-1404-00002', '2025-11-29'],
    ['GRH-1404-000103', 'TR-1404-0018', 'EX-1404-00002', '2025-11-29'],
    [
      'GRH-1404-000104', 'TR-1404-0020', 'EX-1404-00002', '2025-11-29',
      { status: 'REVOKED', statusReason: 'در آزمون عملی، کار فرد دیگری ارائه شده بود.', statusChangedOn: '2026-02-18' },
    ],
    ['GRH-1404-000105', 'TR-1404-0023', 'EX-1404-00002', '2025-11-29'],
    ['GRH-1404-000106', 'TR-1404-0017', 'EX-1404-00003', '2026-02-05'],
    ['GRH-1404-000107', 'TR-1404-0021', 'EX-1404-00003', '2026-02-05'],
  ]);
}

/** On version 2.0, with TR-1404-0001, whom the examples follow. */
async function secondGroup(em: EntityManager): Promise<void> {
  const run = 'R-1404-13-0002';
  await writeRun(em, {
    code: run, course: 'pottery-wheel', version: 'POT-02/2', centre: CENTRE, province: 'IR-13', place: 'lalejin', state: 'COMPLETED',
    startsOn: '2025-10-18', endsOn: '2026-02-28', appliedOn: '2025-10-05', admittedOn: '2025-10-12', hours: [96, 304, 60, 40], capacity: 14,
    instructors: ['I-13-0001'],
    more: { feeAmount: '18000000', feeCurrency: 'IRR' },
    seats: [
      [
        'TR-1404-0001', 'COMPLETED', 98.5], ['TR-1404-0002', 'COMPLETED', 86], ['TR-1404-0003', 'COMPLETED', 94.25, undefined,
        'SELF'], ['TR-1404-0004', 'COMPLETED', 92], ['TR-1404-0005', 'COMPLETED', 83.5,
      ],
      [
        'TR-1404-0006', 'COMPLETED', 80], ['TR-1404-0007', 'COMPLETED', 89], ['TR-1404-0008', 'COMPLETED', 90.5], ['TR-1404-0009', 'COMPLETED', 96,
        undefined, 'SELF'], ['TR-1404-0010', 'COMPLETED', 85,
      ],
      [
        'TR-1404-0011', 'COMPLETED', 81.75], ['TR-1404-0012', 'WITHDRAWN', 31, '2025-12-02'], ['TR-1404-0013', 'FAILED_ATTENDANCE', 61.5,
        '2026-02-14'], ['TR-1404-0014', 'COMPLETED', 88, undefined, 'CHARITY',
      ],
    ],
  });
  await insure(em, run, 'ACC-1404', codes('TR-1404', 1, 14), ['2025-10-18', '2026-03-01']);

  const shared = { version: 'POT-02/2', run, centre: CENTRE, province: 'IR-13', state: 'CERTIFIED' } as const;
  const written = 'EX-1404-00011';
  await writeSitting(em, {
    ...shared, code: written, kind: 'WRITTEN', heldOn: '2026-03-04', markedOn: '2026-03-07', assessors: ['golkaran'],
    candidates: [
      [
        'TR-1404-0001', 82], ['TR-1404-0002', 50], ['TR-1404-0003', 60], ['TR-1404-0004', 90], ['TR-1404-0005', 50], ['TR-1404-0006',
        49], ['TR-1404-0007', 100], ['TR-1404-0008', 56,
      ],
      ['TR-1404-0009', 71], ['TR-1404-0010', 'ABSENT'], ['TR-1404-0011', 38], ['TR-1404-0014', 66],
    ],
  });
  await writeSitting(em, {
    ...shared, code: 'EX-1404-00012', kind: 'PRACTICAL', heldOn: '2026-03-14', markedOn: '2026-03-16', assessors: ['sofalchian', 'rastegarnia', 'momayezi'],
    candidates: [
      [
        'TR-1404-0001', 91, 1, written], ['TR-1404-0002', 70, 1, written], ['TR-1404-0003', 74, 1, written], ['TR-1404-0004', 70, 1,
        written], ['TR-1404-0005', 77, 1, written,
      ],
      ['TR-1404-0007', 69, 1, written], ['TR-1404-0008', 75, 1, written], ['TR-1404-0009', 81, 1, written], ['TR-1404-0014', 'ABSENT', 1, written],
    ],
  });
  const again = 'EX-1405-00001';
  await writeSitting(em, {
    ...shared, code: again, kind: 'WRITTEN', heldOn: '2026-04-18', markedOn: '2026-04-20', assessors: ['golkaran'],
    candidates: [['TR-1404-0006', 62, 2], ['TR-1404-0010', 73, 2], ['TR-1404-0011', 44, 2]],
  });
  await writeSitting(em, {
    ...shared, code: 'EX-1405-00002', kind: 'PRACTICAL', heldOn: '2026-04-29', markedOn: '2026-05-02', assessors: ['rastegarnia', 'sofalchian'],
    candidates: [
      [
        'TR-1404-0002', 78, 2, written], ['TR-1404-0006', 80, 1, again], ['TR-1404-0007', 83, 2, written], ['TR-1404-0010', 72, 1,
        again], ['TR-1404-0014', 74, 2, written,
      ],
    ],
  });
  await writeCertificates(em, 'POT-02/2', CENTRE, 4, [
    ['GRH-1404-000001', 'TR-1404-0001', 'EX-1404-00012', '2026-03-19'],
    ['GRH-1404-000002', 'TR-1404-0003', 'EX-1404-00012', '2026-03-19'],
    ['GRH-1404-000003', 'TR-1404-0004', 'EX-1404-00012', '2026-03-19', { status: 'REPLACED', statusChangedOn: '2026-04-12' }],
    [
      'GRH-1404-000004', 'TR-1404-0005', 'EX-1404-00012', '2026-03-19',
      { status: 'SUSPENDED', statusReason: 'رسیدگی به اعتراض درباره‌ی نمره‌ی عملی.', statusChangedOn: '2026-09-30' },
    ],
    ['GRH-1404-000005', 'TR-1404-0008', 'EX-1404-00012', '2026-03-19'],
    ['GRH-1404-000006', 'TR-1404-0009', 'EX-1404-00012', '2026-03-19'],
    ['GRH-1405-000001', 'TR-1404-0004', 'EX-1404-00012', '2026-04-12', { replaces: seededId(Certificate, 'GRH-1404-000003') }],
    ['GRH-1405-000002', 'TR-1404-0002', 'EX-1405-00002', '2026-05-09'],
    ['GRH-1405-000003', 'TR-1404-0006', 'EX-1405-00002', '2026-05-09'],
    ['GRH-1405-000004', 'TR-1404-0007', 'EX-1405-00002', '2026-05-09'],
    ['GRH-1405-000005', 'TR-1404-0010', 'EX-1405-00002', '2026-05-09'],
    ['GRH-1405-000006', 'TR-1404-0014', 'EX-1405-00002', '2026-05-09'],
  ]);
}

/** A run in training now, one that takes applications again from those who have to repeat, and one called off. */
async function groupsSince(em: EntityManager): Promise<void> {
  const shared = { course: 'pottery-wheel', version: 'POT-02/2', centre: CENTRE, province: 'IR-13', place: 'lalejin', hours: [96, 304, 60, 40] as [number, number, number, number] };
  const fee = { feeAmount: '26000000', feeCurrency: 'IRR' };
  const run = 'R-1405-13-0001';
  await writeRun(em, {
    ...shared, code: run, state: 'RUNNING', startsOn: '2026-09-20', endsOn: '2027-02-10', appliedOn: '2026-09-05', admittedOn: '2026-09-12',
    capacity: 14, instructors: ['I-13-0001', 'I-13-0002'], more: fee,
    seats: codes('TR-1405', 12, 18).map(trainee => [trainee, 'ACTIVE']),
  });
  await insure(em, run, 'ACC-1405', codes('TR-1405', 12, 16), ['2026-09-20', '2027-02-11']);
  await writeRun(em, {
    ...shared, code: 'R-1405-13-0002', state: 'OPEN', startsOn: '2026-12-20', endsOn: '2027-05-12', appliedOn: '2026-11-08', admittedOn: '2026-11-16',
    capacity: 14, instructors: ['I-13-0001'], more: fee,
    seats: [['TR-1404-0011', 'ADMITTED'], ['TR-1404-0013', 'ADMITTED'], ['TR-1404-0019', 'APPLIED'], ['TR-1404-0024', 'APPLIED']],
  });
  await writeRun(em, {
    ...shared, code: 'R-1405-13-0003', state: 'CANCELLED', startsOn: '2026-06-06', endsOn: '2026-10-15', appliedOn: '2026-05-10',
    admittedOn: '2026-05-20', capacity: 14, instructors: [],
    seats: [['TR-1404-0012', 'WITHDRAWN', null, '2026-05-30']], more: { cancelledOn: '2026-05-30' },
  });
  const days = ['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-21'];
  const rolls: [string, string][] = [['TR-1405-0012', 'PPPPPP'], ['TR-1405-0013', 'PPLPPP'], ['TR-1405-0014', 'PEEPPP'], ['TR-1405-0015', 'PPPAPA']];
  const marks = { P: ['PRESENT', 5], L: ['LATE', 4], E: ['EXCUSED', 0], A: ['ABSENT', 0] } as const;
  await make(em, Attendance, rolls.flatMap(([trainee, roll]) => days.map((heldOn, at) => {
    const [presence, hours] = marks[roll[at] as keyof typeof marks];
    return { key: `${run}/${trainee}/${heldOn}`, enrolment: seededId(Enrolment, `${run}/${trainee}`), heldOn, presence, hours };
  })));
}
