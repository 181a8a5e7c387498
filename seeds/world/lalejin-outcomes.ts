import type { EntityManager } from '@mikro-orm/postgresql';
import { CraftPlace, Enterprise, Province } from '../../src/heritage/index.js';
import { CourseRun, EmploymentOutcome, RelocationOutcome, Trainee } from '../../src/training/index.js';
import { Certificate, ExamAttempt, ExamReview, ExamSitting, PerformanceCriterion } from '../../src/qualifications/index.js';
import { ExamAssessor } from '../../src/qualifications/exam-assessor.entity.js';
import { PracticalMark } from '../../src/qualifications/practical-mark.entity.js';
import { VerificationEvent } from '../../src/qualifications/verification-event.entity.js';
import { Expert } from '../../src/cooperation/index.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make } from './made-up.js';
import { versionId } from './standard-text.js';

/**
 * What came of the pottery runs: how examiners marked and were reviewed, who checked certificates, what the certified live on three, six
 * and twelve months later, and who moved to Lalejin for the craft.
 */
export async function seedLalejinOutcomes(em: EntityManager): Promise<void> {
  await examinersAndChecks(em);
  await work(em);
  await moves(em);
}

const check = (key: string, serial: string | null, outcome: 'VALID' | 'NOT_VALID' | 'UNKNOWN' | 'REFUSED', checkedAt: string) => ({
  key, certificate: serial && seededId(Certificate, serial), outcome, checkedAt: new Date(checkedAt), clientHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
});

/** How two assessors marked the same work; where they were 14 points apart, a third looked at it. Craft experts reviewed the exams. */
async function examinersAndChecks(em: EntityManager): Promise<void> {
  const sitting = 'EX-1404-00012';
  const mark = (trainee: string, criterion: string, assessor: string, score: number, note?: string) => ({
    key: `${sitting}/${trainee}/${criterion}/${assessor}`,
    attempt: seededId(ExamAttempt, `${sitting}/${trainee}`),
    criterion: seededId(PerformanceCriterion, criterion),
    assessor: seededId(ExamAssessor, `${sitting}/${assessor}`),
    score,
    note: note ?? null,
  });
  await make(em, PracticalMark, [
    mark('TR-1404-0001', 'POT-02/2/3/1', 'sofalchian', 94, 'شش کاسه تقریباً یکسان.'),
    mark('TR-1404-0001', 'POT-02/2/3/1', 'rastegarnia', 92),
    mark('TR-1404-0001', 'POT-02/2/5/2', 'sofalchian', 88),
    mark('TR-1404-0001', 'POT-02/2/5/2', 'rastegarnia', 90),
    mark('TR-1404-0002', 'POT-02/2/3/1', 'sofalchian', 68),
    mark('TR-1404-0002', 'POT-02/2/3/1', 'rastegarnia', 72),
    mark('TR-1404-0005', 'POT-02/2/5/2', 'sofalchian', 70),
    mark('TR-1404-0005', 'POT-02/2/5/2', 'rastegarnia', 84, 'لعاب در لبه نازک است اما پاک.'),
    mark('TR-1404-0005', 'POT-02/2/5/2', 'momayezi', 78, 'داور سوم به سبب اختلاف چهارده نمره.'),
  ]);
  await make(em, ExamReview, [
    {
      key: sitting, standardVersion: versionId('POT-02/2'), sitting: seededId(ExamSitting, sitting), reviewer: seededId(Expert, 'rastegarnia'),
      decision: 'ACCEPTED', reviewedOn: '2026-03-01',
    },
    {
      key: 'POT-02/2 written A, first', standardVersion: versionId('POT-02/2'), itemSet: 'POT-02 2.0 written A',
      reviewer: seededId(Expert, 'sofalchian'), author: seededId(Expert, 'golkaran'), decision: 'CHANGES_REQUESTED',
      comments: 'پرسش‌های ۷ و ۱۲ درباره‌ی لعاب سربی است که دیگر در استاندارد نیست.', reviewedOn: '2026-02-10',
    },
    {
      key: 'POT-02/2 written A, second', standardVersion: versionId('POT-02/2'), itemSet: 'POT-02 2.0 written A',
      reviewer: seededId(Expert, 'sofalchian'), author: seededId(Expert, 'golkaran'), decision: 'ACCEPTED', reviewedOn: '2026-02-21',
    },
  ]);
  await make(em, VerificationEvent, [
    check('1', 'GRH-1404-000001', 'VALID', '2026-04-02T07:15:00Z'),
    check('2', 'GRH-1404-000001', 'VALID', '2026-10-22T09:40:00Z'),
    check('3', 'GRH-1404-000104', 'NOT_VALID', '2026-05-11T12:05:00Z'),
    check('4', null, 'UNKNOWN', '2026-05-11T12:06:00Z'),
    check('5', null, 'REFUSED', '2026-05-11T12:07:00Z'),
  ]);
}

type Answer = [status: `${EmploymentOutcome['status']}`, isInCraft: boolean | null, income: 'NONE' | 'BELOW_MINIMUM' | 'MINIMUM_TO_DOUBLE' | 'ABOVE_DOUBLE' | null, enterprise?: string];

/** What the certified do three, six and twelve months after their run, as far as those days have come. */
async function work(em: EntityManager): Promise<void> {
  const job: Answer = ['EMPLOYED', true, 'MINIMUM_TO_DOUBLE'];
  const otherJob: Answer = ['EMPLOYED', false, 'MINIMUM_TO_DOUBLE'];
  const own: Answer = ['SELF_EMPLOYED', true, 'BELOW_MINIMUM'];
  const none: Answer = ['UNEMPLOYED', null, 'NONE'];
  const study: Answer = ['STUDYING', null, null];
  const unknown: Answer = ['UNKNOWN', null, null];
  const first: [string, string, Answer[]][] = [
    ['TR-1404-0015', 'GRH-1404-000101', [own, ['OWN_BUSINESS', true, 'MINIMUM_TO_DOUBLE', 'khak-o-ab'], ['OWN_BUSINESS', true, 'ABOVE_DOUBLE', 'khak-o-ab']]],
    ['TR-1404-0016', 'GRH-1404-000102', [none, job, job]],
    ['TR-1404-0018', 'GRH-1404-000103', [job, job, job]],
    ['TR-1404-0023', 'GRH-1404-000105', [own, own, own]],
    ['TR-1404-0017', 'GRH-1404-000106', [none, none, otherJob]],
    ['TR-1404-0021', 'GRH-1404-000107', [none, own, unknown]],
  ];
  const second: [string, string, Answer[]][] = [
    ['TR-1404-0001', 'GRH-1404-000001', [own, own]],
    ['TR-1404-0002', 'GRH-1405-000002', [none, job]],
    ['TR-1404-0003', 'GRH-1404-000002', [own, ['OWN_BUSINESS', true, 'MINIMUM_TO_DOUBLE', 'sabu']]],
    ['TR-1404-0004', 'GRH-1405-000001', [job, job]],
    ['TR-1404-0005', 'GRH-1404-000004', [none, none]],
    ['TR-1404-0006', 'GRH-1405-000003', [study, study]],
    ['TR-1404-0007', 'GRH-1405-000004', [otherJob, otherJob]],
    ['TR-1404-0008', 'GRH-1404-000005', [job, job]],
    ['TR-1404-0009', 'GRH-1404-000006', [own, own]],
    ['TR-1404-0010', 'GRH-1405-000005', [none, unknown]],
    ['TR-1404-0014', 'GRH-1405-000006', [none, own]],
  ];
  const asked = { 'R-1404-13-0001': ['2026-02-02', '2026-05-03', '2026-11-02'], 'R-1404-13-0002': ['2026-06-01', '2026-09-05'] };
  const rows: MadeUp<EmploymentOutcome>[] = [];
  for (const [run, days, people] of [['R-1404-13-0001', asked['R-1404-13-0001'], first], ['R-1404-13-0002', asked['R-1404-13-0002'], second]] as const) {
    for (const [trainee, serial, answers] of people) {
      for (const [at, [status, isInCraft, incomeBand, enterprise]] of answers.entries()) {
        rows.push({
          key: `${trainee}/${[3, 6, 12][at]}`,
          trainee: seededId(Trainee, trainee),
          courseRun: seededId(CourseRun, run),
          certificate: seededId(Certificate, serial),
          atMonths: [3, 6, 12][at]!,
          askedOn: days[at]!,
          status,
          isInCraft,
          incomeBand,
          workProvince: isInCraft === null ? null : seededId(Province, 'IR-13'),
          craftPlace: isInCraft ? seededId(CraftPlace, 'lalejin') : null,
          enterprise: enterprise ? seededId(Enterprise, enterprise) : null,
        });
      }
    }
  }
  await make(em, EmploymentOutcome, rows);
}

type FollowUp = [atMonths: number, askedOn: string, isStillThere: boolean];

const move = (trainee: string, origin: [kind: 'CITY' | 'OTHER_COUNTY', province: string], movedOn: string, reason: `${RelocationOutcome['reason']}`, asked: FollowUp[]) =>
  asked.map(([atMonths, askedOn, isStillThere]) => ({
    key: `${trainee}/${atMonths}`, trainee: seededId(Trainee, trainee), originKind: origin[0], originProvince: seededId(Province, origin[1]),
    craftPlace: seededId(CraftPlace, 'lalejin'),
    movedOn, reason, atMonths, askedOn, isStillThere,
  }));

/** Those who moved to Lalejin. Only the ones who came for the craft count as reverse migrants, and only while they stay. */
async function moves(em: EntityManager): Promise<void> {
  await make(em, RelocationOutcome, [
    ...move('TR-1404-0015', ['CITY', 'IR-23'], '2025-11-04', 'CRAFT_WORK', [[6, '2026-05-06', true], [12, '2026-11-05', true]]),
    ...move('TR-1404-0003', ['CITY', 'IR-23'], '2026-03-25', 'CRAFT_WORK', [[6, '2026-09-27', true]]),
    ...move('TR-1404-0021', ['OTHER_COUNTY', 'IR-05'], '2025-11-20', 'CRAFT_WORK', [[6, '2026-05-23', true], [12, '2026-11-21', false]]),
    ...move('TR-1404-0009', ['CITY', 'IR-00'], '2025-10-15', 'FAMILY', [[6, '2026-04-18', true]]),
    ...move('TR-1404-0008', ['CITY', 'IR-13'], '2026-04-04', 'CRAFT_WORK', [[6, '2026-10-06', true]]),
  ]);
}
