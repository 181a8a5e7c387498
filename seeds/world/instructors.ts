import type { EntityManager } from '@mikro-orm/postgresql';
import { Province } from '../../src/heritage/index.js';
import { Instructor, InstructorQualification, RefresherCompletion, RefresherCourse } from '../../src/training/index.js';
import { Standard } from '../../src/qualifications/index.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';
import { type PersonKey, displayName, personId } from './people.js';
import { CARPET, KALPURGAN, KHATAM, MINA, ZILU } from './standards.js';

type Line = [code: string, person: PersonKey, state: `${Instructor['state']}`, province: string];

const INSTRUCTORS: Line[] = [
  ['I-13-0001', 'nikdel', 'ACTIVE', 'IR-13'],
  ['I-13-0002', 'azarkish', 'ACTIVE', 'IR-13'],
  ['I-13-0003', 'kurehpaz', 'RETIRED', 'IR-13'],
  ['I-10-0001', 'jelvegar', 'ACTIVE', 'IR-10'],
  ['I-10-0002', 'puyafar', 'SUSPENDED', 'IR-10'],
  ['I-11-0001', 'sepehrikia', 'ACTIVE', 'IR-11'],
  ['I-07-0001', 'tarashandeh', 'ACTIVE', 'IR-07'],
  ['I-21-0001', 'tarpud', 'ACTIVE', 'IR-21'],
  ['I-03-0001', 'dastbafan', 'ACTIVE', 'IR-03'],
  ['I-25-0001', 'firuzmehr', 'CANDIDATE', 'IR-25'],
];

const instructor = ([code, person, state, province]: Line) => ({
  key: code,
  code,
  ...displayName(person),
  person: personId(person),
  state,
  province: seededId(Province, province),
  biography: code === 'I-13-0001' ? 'دانش‌آموخته‌ی صنایع‌دستی؛ دوازده سال مربی چرخ‌کاری.' : null,
});

const qualified = (key: string, standard: string, state: `${InstructorQualification['state']}`, term: [from: string, to: string, refresherDue: string], level = 4) => ({
  key,
  instructor: seededId(Instructor, key.slice(0, 9)),
  standard: seededId(Standard, standard),
  level,
  state,
  validFromOn: term[0],
  validToOn: term[1],
  refresherDueOn: term[2],
  hasPedagogyCertificate: true,
});

/**
 * Ten instructors and the courses that keep them up to date. Five completed a refresher in the last two years. One pottery instructor is
 * overdue; an enamel instructor never came back for one, so that the qualification lapsed and the instructor may not start a run.
 */
export async function seedInstructors(em: EntityManager): Promise<void> {
  await make(em, Instructor, INSTRUCTORS.map(instructor));
  await make(em, InstructorQualification, [
    qualified('I-13-0001', 'POT-02', 'QUALIFIED', ['2023-06-10', '2028-06-10', '2027-08-21']),
    qualified('I-13-0001/kalpurgan', KALPURGAN, 'QUALIFIED', ['2026-03-01', '2031-03-01', '2028-03-01'], 2),
    qualified('I-13-0002', 'POT-02', 'REFRESHER_DUE', ['2022-09-23', '2027-09-23', '2026-09-23']),
    qualified('I-13-0003', 'POT-02', 'LAPSED', ['2017-01-15', '2022-01-15', '2021-01-15']),
    qualified('I-10-0001', MINA, 'QUALIFIED', ['2024-04-20', '2029-04-20', '2028-01-15']),
    qualified('I-10-0002', MINA, 'LAPSED', ['2021-05-15', '2026-05-15', '2025-05-15']),
    qualified('I-11-0001', KALPURGAN, 'QUALIFIED', ['2026-02-10', '2031-02-10', '2028-02-10'], 2),
    qualified('I-07-0001', KHATAM, 'QUALIFIED', ['2025-11-01', '2030-11-01', '2028-01-15']),
    qualified('I-21-0001', ZILU, 'QUALIFIED', ['2024-12-21', '2029-12-21', '2028-01-15'], 3),
    qualified('I-03-0001', CARPET, 'QUALIFIED', ['2025-10-20', '2030-10-20', '2028-01-15'], 3),
    {
      key: 'I-25-0001', instructor: seededId(Instructor, 'I-25-0001'), standard: seededId(Standard, 'POT-02'), level: 3, state: 'CANDIDATE',
      validFromOn: null, validToOn: null, refresherDueOn: null,
    },
  ]);

  await make(em, RefresherCourse, [
    {
      key: 'glaze-safety', code: 'glaze-safety', titleFa: 'ایمنی لعاب و کوره', titleEn: 'Safety of glazes and kilns',
      standard: seededId(Standard, 'POT-02'), designedBy: 'BOTH', hours: 24, validMonths: 24, offeredFromOn: '2025-08-02',
    },
    {
      key: 'assessing-practice', code: 'assessing-practice', titleFa: 'سنجش کار عملی با معیار', titleEn: 'Assessing practical work by criteria',
      designedBy: 'BOTH', hours: 16, validMonths: 24, offeredFromOn: '2025-12-06',
    },
    {
      key: 'enamel-fumes', code: 'enamel-fumes', titleFa: 'تهویه در کارگاه مینا', titleEn: 'Ventilation in enamel workshops',
      standard: seededId(Standard, MINA), designedBy: 'TVTO', hours: 8, validMonths: 12, offeredFromOn: '2026-10-03',
    },
  ]);
  await make(em, RefresherCompletion, [
    {
      key: 'glaze-safety/I-13-0001', refresherCourse: seededId(RefresherCourse, 'glaze-safety'), instructor: seededId(Instructor, 'I-13-0001'),
      qualification: seededId(InstructorQualification, 'I-13-0001'), completedOn: '2025-08-21', extendedToOn: '2027-08-21',
    },
    ...['I-10-0001', 'I-07-0001', 'I-21-0001', 'I-03-0001'].map(code => ({
      key: `assessing-practice/${code}`, refresherCourse: seededId(RefresherCourse, 'assessing-practice'), instructor: seededId(Instructor, code),
      qualification: seededId(InstructorQualification, code), completedOn: '2026-01-15', extendedToOn: '2028-01-15',
    })),
    {
      key: 'assessing-practice/I-13-0003', refresherCourse: seededId(RefresherCourse, 'assessing-practice'),
      instructor: seededId(Instructor, 'I-13-0003'), completedOn: '2026-01-15',
    },
  ]);
}
