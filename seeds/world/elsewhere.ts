import type { EntityManager } from '@mikro-orm/postgresql';
import { Artisan, Craft, CraftPlace, Province } from '../../src/heritage/index.js';
import { Course, Inspection, Licence, LicenceApplication, LicenceScope, TrainingCentre } from '../../src/training/index.js';
import { Standard } from '../../src/qualifications/index.js';
import { Organisation } from '../../src/cooperation/index.js';
import { seededId } from '../seeded-id.js';
import { codes, insure, writeRun } from './course-run.js';
import { make } from './made-up.js';
import { personId } from './people.js';
import { CARPET, KHATAM, ZILU } from './standards.js';

/**
 * Training in five other places, one of each kind of centre: a craft school of a master of khatam in Shiraz under the Deputy's own
 * licence; a house of handicrafts in Qom that brings back turquoise beads, an endangered craft; a mobile team among the zilu looms of
 * Meybod; a carpet school in Tabriz under a provisional licence; and one in Mashhad that gave its licence back.
 */
export async function seedElsewhere(em: EntityManager): Promise<void> {
  await shiraz(em);
  await qom(em);
  await meybod(em);
  await tabriz(em);
  await mashhad(em);
}

async function shiraz(em: EntityManager): Promise<void> {
  const centre = seededId(TrainingCentre, 'khatamsara-school');
  await make(em, TrainingCentre, [
    {
      key: 'khatamsara-school', code: 'khatamsara-school', nameFa: 'مدرسه‌ی خاتم‌سرا', nameEn: 'Khatamsara Craft School', ownership: 'CRAFT_SCHOOL',
      state: 'ACTIVE', province: seededId(Province, 'IR-07'), craftPlace: seededId(CraftPlace, 'shiraz'), capacity: 10,
      technicalHead: seededId(Artisan, 'A-00007'),
    },
  ]);
  await make(em, Licence, [
    {
      key: 'D-07-1404-0002', number: 'D-07-1404-0002', centre, issuer: 'DEPUTY', state: 'LICENSED', validFromOn: '2026-02-14',
      validToOn: '2031-02-14', traineeLimit: 10, intake: 'ALL',
    },
  ]);
  await make(em, LicenceScope, [{ key: `D-07-1404-0002/${KHATAM}`, licence: seededId(Licence, 'D-07-1404-0002'), standard: seededId(Standard, KHATAM) }]);
  await make(em, LicenceApplication, [
    {
      key: 'T-1404-07-00021', trackingCode: 'T-1404-07-00021', centre, kind: 'NEW', issuer: 'DEPUTY', state: 'GRANTED', submittedOn: '2025-11-15',
      decidedOn: '2026-02-14', licence: seededId(Licence, 'D-07-1404-0002'),
    },
  ]);
  await make(em, Course, [
    {
      key: 'khatam-masterclass', code: 'khatam-masterclass', titleFa: 'خاتم نزد استاد', titleEn: 'Khatam with a master',
      craft: seededId(Craft, 'khatam'), audience: 'PRACTITIONERS', state: 'OFFERED', theoryHours: 30, practiceHours: 150, projectHours: 20,
      totalHours: 200,
    },
  ]);
  await writeRun(em, {
    code: 'R-1405-07-0001', course: 'khatam-masterclass', version: null, centre: 'khatamsara-school', licence: 'D-07-1404-0002', province: 'IR-07',
    place: 'shiraz', state: 'COMPLETED',
    startsOn: '2026-07-04', endsOn: '2026-11-05', appliedOn: '2026-06-20', admittedOn: '2026-06-27', hours: [30, 150, 0, 20], capacity: 10,
    instructors: ['I-07-0001'], more: { mode: 'WORKPLACE' },
    seats: codes('TR-1405', 19, 23).map(trainee => [trainee, 'COMPLETED', 94, undefined, 'EMPLOYER']),
  });
}

async function qom(em: EntityManager): Promise<void> {
  await make(em, TrainingCentre, [
    {
      key: 'qom-house', code: 'qom-house', nameFa: 'خانه‌ی صنایع‌دستی کویر', nameEn: 'Kavir House of Handicrafts', ownership: 'HOUSE',
      state: 'ACTIVE', province: seededId(Province, 'IR-25'), capacity: 14, foundingOrganisation: seededId(Organisation, 'kavir-house'),
    },
  ]);
  await make(em, Course, [
    {
      key: 'turquoise-beads', code: 'turquoise-beads', titleFa: 'احیای خرمهره', titleEn: 'Bringing back turquoise beads',
      craft: seededId(Craft, 'khar-mohreh'), audience: 'BEGINNERS', state: 'OFFERED', theoryHours: 20, practiceHours: 100, totalHours: 120,
    },
  ]);
  await writeRun(em, {
    code: 'R-1405-25-0001', course: 'turquoise-beads', version: null, centre: 'qom-house', province: 'IR-25', state: 'COMPLETED',
    startsOn: '2026-05-02', endsOn: '2026-08-20', appliedOn: '2026-04-18', admittedOn: '2026-04-25', hours: [20, 100, 0, 0], capacity: 8, instructors: [],
    seats: [
      [
        'TR-1405-0024', 'COMPLETED', 95, undefined, 'PROJECT'], ['TR-1405-0025', 'COMPLETED', 90, undefined, 'PROJECT'], ['TR-1405-0026', 'COMPLETED',
        100, undefined, 'PROJECT',
      ],
      ['TR-1405-0027', 'WITHDRAWN', 15, '2026-05-23', 'PROJECT'], ['TR-1405-0028', 'COMPLETED', 85, undefined, 'PROJECT'],
    ],
  });
}

async function meybod(em: EntityManager): Promise<void> {
  await make(em, TrainingCentre, [
    {
      key: 'mobile-yazd-3', code: 'mobile-yazd-3', nameFa: 'تیم سیار شماره‌ی ۳ یزد', nameEn: 'Yazd Mobile Team 3', ownership: 'MOBILE',
      state: 'ACTIVE', province: seededId(Province, 'IR-21'), capacity: 10,
    },
  ]);
  await make(em, Course, [
    {
      key: 'zilu-loom', code: 'zilu-loom', titleFa: 'زیلوبافی', titleEn: 'Zilu weaving', standard: seededId(Standard, ZILU),
      craft: seededId(Craft, 'zilu-weaving'), audience: 'BEGINNERS', state: 'OFFERED', theoryHours: 40, practiceHours: 160, totalHours: 200,
    },
  ]);
  const run = 'R-1405-21-0001';
  await writeRun(em, {
    code: run, course: 'zilu-loom', version: null, centre: 'mobile-yazd-3', province: 'IR-21', place: 'meybod', state: 'RUNNING',
    startsOn: '2026-10-03', endsOn: '2027-01-20', appliedOn: '2026-09-19', admittedOn: '2026-09-26', hours: [40, 160, 0, 0], capacity: 8,
    instructors: ['I-21-0001'],
    seats: codes('TR-1405', 29, 33).map(trainee => [trainee, 'ACTIVE']),
  });
  await insure(em, run, 'ACC-1405', codes('TR-1405', 29, 32), ['2026-10-03', '2027-01-21']);
}

async function tabriz(em: EntityManager): Promise<void> {
  const centre = seededId(TrainingCentre, 'farsh-e-azar');
  await make(em, TrainingCentre, [
    {
      key: 'farsh-e-azar', code: 'farsh-e-azar', nameFa: 'آموزشگاه آزاد فرش آذر', nameEn: 'Farsh-e Azar School', ownership: 'PRIVATE',
      state: 'ACTIVE', province: seededId(Province, 'IR-03'), craftPlace: seededId(CraftPlace, 'tabriz'), capacity: 12,
      founder: personId('qalichehdar'),
    },
  ]);
  await make(em, Licence, [
    {
      key: 'L-03-1405-0018', number: 'L-03-1405-0018', centre, issuer: 'TVTO', state: 'PROVISIONAL', validFromOn: '2026-09-12',
      validToOn: '2031-09-12', traineeLimit: 12, intake: 'WOMEN',
    },
  ]);
  await make(em, LicenceScope, [
    {
      key: `L-03-1405-0018/${CARPET}`, licence: seededId(Licence, 'L-03-1405-0018'), standard: seededId(Standard, CARPET), placeCount: 12,
    },
  ]);
  await make(em, LicenceApplication, [
    {
      key: 'T-1405-03-00144', trackingCode: 'T-1405-03-00144', centre, kind: 'NEW', issuer: 'TVTO', state: 'GRANTED', submittedOn: '2026-06-20',
      decidedOn: '2026-09-12', licence: seededId(Licence, 'L-03-1405-0018'),
    },
  ]);
  await make(em, Inspection, [
    {
      key: 'farsh-e-azar/1', centre, licence: seededId(Licence, 'L-03-1405-0018'), application: seededId(LicenceApplication, 'T-1405-03-00144'),
      inspector: personId('sanjeshpur'), kind: 'INITIAL', inspectedOn: '2026-08-29', score: 76, findings: 'نور دو دار باید تا شش ماه دیگر بیشتر شود.',
      decision: 'CONDITIONS',
    },
  ]);
  await make(em, Course, [
    {
      key: 'carpet-loom', code: 'carpet-loom', titleFa: 'قالی‌بافی روی دار عمودی', titleEn: 'Carpet weaving on a vertical loom',
      standard: seededId(Standard, CARPET), craft: seededId(Craft, 'carpet-weaving'), audience: 'BEGINNERS', state: 'OFFERED', theoryHours: 44,
      practiceHours: 226, projectHours: 60, totalHours: 330,
    },
  ]);
  const run = 'R-1405-03-0001';
  await writeRun(em, {
    code: run, course: 'carpet-loom', version: `${CARPET}/1`, centre: 'farsh-e-azar', licence: 'L-03-1405-0018', province: 'IR-03', place: 'tabriz',
    state: 'RUNNING',
    startsOn: '2026-10-10', endsOn: '2027-02-25', appliedOn: '2026-09-26', admittedOn: '2026-10-03', hours: [44, 226, 0, 60], capacity: 12,
    instructors: ['I-03-0001'], more: { language: 'az', feeAmount: '60000000', feeCurrency: 'IRR' },
    seats: codes('TR-1405', 37, 40).map(trainee => [trainee, 'ACTIVE', null, undefined, 'SELF']),
  });
  await insure(em, run, 'ACC-1405', codes('TR-1405', 37, 38), ['2026-10-10', '2027-02-26']);
}

async function mashhad(em: EntityManager): Promise<void> {
  const centre = seededId(TrainingCentre, 'negarestan');
  await make(em, TrainingCentre, [
    {
      key: 'negarestan', code: 'negarestan', nameFa: 'آموزشگاه آزاد نگارستان', nameEn: 'Negarestan School', ownership: 'PRIVATE', state: 'CLOSED',
      closedOn: '2026-02-01', province: seededId(Province, 'IR-09'), craftPlace: seededId(CraftPlace, 'mashhad'), capacity: 20,
    },
  ]);
  await make(em, Licence, [
    {
      key: 'L-09-1400-0105', number: 'L-09-1400-0105', centre, issuer: 'TVTO', state: 'SURRENDERED', validFromOn: '2021-04-10',
      validToOn: '2026-04-10', endedOn: '2026-02-01', traineeLimit: 20, intake: 'ALL',
    },
  ]);
  await make(em, LicenceApplication, [
    {
      key: 'T-1404-09-00640', trackingCode: 'T-1404-09-00640', centre, kind: 'RENEWAL', issuer: 'TVTO', state: 'WITHDRAWN', submittedOn: '2025-12-27',
      decidedOn: '2026-01-31', renewalOf: seededId(Licence, 'L-09-1400-0105'),
    },
  ]);
}
