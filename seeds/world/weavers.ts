import type { EntityManager } from '@mikro-orm/postgresql';
import { Province } from '../../src/heritage/index.js';
import { Person } from '../../src/training/index.js';
import { Certificate, ExamAttempt, ExamSitting, RplCase } from '../../src/qualifications/index.js';
import { ExamAssessor } from '../../src/qualifications/exam-assessor.entity.js';
import { ExamRule } from '../../src/qualifications/exam-rule.entity.js';
import { Expert } from '../../src/cooperation/index.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';
import { type PersonKey, personId } from './people.js';
import { CARPET } from './standards.js';
import { versionId } from './standard-text.js';

const SITTING = 'EX-1405-00041';
const VERSION = `${CARPET}/1`;

type Case = [person: PersonKey, state: `${RplCase['state']}`, appliedOn: string, years: number, interviewedOn?: string, decidedOn?: string, evidence?: string];

const CASES: Case[] = [
  ['weaver-01', 'AWARDED', '2026-05-03', 41, '2026-05-25', '2026-06-08', 'سه قالیچه‌ی بافته، گواهی اتحادیه و شهادت استادکار.'],
  ['weaver-02', 'AWARDED', '2026-05-03', 45, '2026-05-25', '2026-06-08', 'دفتر سفارش‌های بیست سال و شهادت دو استادکار.'],
  ['weaver-03', 'AWARDED', '2026-05-03', 30, '2026-05-26', '2026-06-08', 'عکس‌های دار و نامه‌ی سمن مهر بافندگان.'],
  ['weaver-04', 'AWARDED', '2026-05-05', 48, '2026-05-26', '2026-06-08', 'یک قالی کامل و شهادت استادکار.'],
  ['weaver-05', 'AWARDED', '2026-05-05', 22, '2026-05-27', '2026-07-12', 'نمونه‌ی گره متقارن و نامتقارن.'],
  ['weaver-06', 'AWARDED', '2026-05-05', 26, '2026-05-27', '2026-07-12', 'نامه‌ی کارگاه و دو نمونه.'],
  ['weaver-07', 'REJECTED', '2026-05-06', 15, '2026-05-27', '2026-07-12', 'نامه‌ی کارگاه.'],
  ['weaver-08', 'EXAM_REQUIRED', '2026-09-19', 33, '2026-10-17', undefined, 'گواهی رنگرزی و یک نمونه.'],
  ['weaver-09', 'DIRECT_AWARD', '2026-09-19', 20, '2026-10-17', undefined, 'پنج قالیچه و سند فروش.'],
  ['weaver-10', 'INTERVIEW', '2026-10-03', 50, '2026-11-14'],
  ['weaver-11', 'EVIDENCE_REVIEW', '2026-10-24', 18],
  ['weaver-12', 'APPLIED', '2026-11-16', 36],
];

/**
 * Weavers of Yazd who learnt at home. Twelve ask to have it recognised: four are awarded on their evidence and an interview; three sit an
 * exam of both parts at once, where 49 in theory fails in spite of 95 at the loom; the others are on their way.
 */
export async function seedWeavers(em: EntityManager): Promise<void> {
  await make(em, ExamSitting, [
    {
      key: SITTING, code: SITTING, kind: 'RPL', standardVersion: versionId(VERSION), rule: seededId(ExamRule, 'tvto-25-75'),
      province: seededId(Province, 'IR-21'), heldOn: '2026-06-30', registrationClosesOn: '2026-06-20', capacity: 12, state: 'CERTIFIED',
      markedOn: '2026-07-04',
    },
    {
      key: 'EX-1405-00042', code: 'EX-1405-00042', kind: 'RPL', standardVersion: versionId(VERSION), rule: seededId(ExamRule, 'tvto-25-75'),
      province: seededId(Province, 'IR-21'), heldOn: '2026-12-08', registrationClosesOn: '2026-11-28', capacity: 12, state: 'OPEN',
    },
  ]);
  await make(em, ExamAssessor, [
    { key: `${SITTING}/bafandegan`, sitting: seededId(ExamSitting, SITTING), role: 'LEAD', expert: seededId(Expert, 'bafandegan') },
    { key: `${SITTING}/golkaran`, sitting: seededId(ExamSitting, SITTING), role: 'ASSESSOR', expert: seededId(Expert, 'golkaran') },
  ]);
  const results: [PersonKey, number, number][] = [['weaver-05', 64, 86], ['weaver-06', 58, 91], ['weaver-07', 49, 95]];
  await make(em, ExamAttempt, results.map(([person, writtenScore, practicalScore]) => ({ key: `${SITTING}/${person}`, sitting: seededId(ExamSitting, SITTING), person: personId(person), writtenScore, practicalScore })));
  const examined = new Set(results.map(([person]) => person));

  await make(em, RplCase, CASES.map(([person, state, appliedOn, practiceYears, interviewedOn, decidedOn, evidence]) => ({
    key: person, standardVersion: versionId(VERSION), person: personId(person), province: seededId(Province, 'IR-21'), state, appliedOn,
    practiceYears, interviewedOn: interviewedOn ?? null, decidedOn: decidedOn ?? null,
    evidence: evidence ?? null, attempt: examined.has(person) ? seededId(ExamAttempt, `${SITTING}/${person}`) : null,
  })));

  const awarded = CASES.filter(([, state]) => state === 'AWARDED').map(([person]) => person);
  await make(em, Certificate, awarded.map((person, at) => {
    const serial = `GRH-1405-${String(401 + at).padStart(6, '0')}`;
    return { key: serial, serial, person: seededId(Person, person), standardVersion: versionId(VERSION), level: 3, issuer: 'TVTO', issuedOn: at < 4 ? '2026-06-15' : '2026-07-19', status: 'VALID', rplCase: seededId(RplCase, person) };
  }));
}
