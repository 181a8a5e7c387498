import type { EntityManager } from '@mikro-orm/postgresql';
import { Province } from '../../src/heritage/index.js';
import { CourseRun, Person, Trainee, TrainingCentre } from '../../src/training/index.js';
import { Certificate, ExamAttempt, ExamSitting } from '../../src/qualifications/index.js';
import { ExamAssessor } from '../../src/qualifications/exam-assessor.entity.js';
import { ExamRule } from '../../src/qualifications/exam-rule.entity.js';
import { Expert } from '../../src/cooperation/index.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make } from './made-up.js';
import { versionId } from './standard-text.js';

interface SittingStory {
  code: string;
  kind: 'WRITTEN' | 'PRACTICAL';
  version: string;
  run?: string;
  centre: string;
  province: string;
  heldOn: string;
  markedOn?: string;
  state: `${ExamSitting['state']}`;
  /** Experts who assess; the first leads. */
  assessors: string[];
  /** `[trainee, score or absent, number of the try, sitting of the written part]` */
  candidates: [trainee: string, score: number | 'ABSENT' | null, attempt?: number, written?: string][];
}

/** Writes a sitting with its assessors and candidates. The key of an attempt is `sitting/trainee`; the database works out its result. */
export async function writeSitting(em: EntityManager, story: SittingStory): Promise<void> {
  await make(em, ExamSitting, [
    {
      key: story.code,
      code: story.code,
      kind: story.kind,
      standardVersion: versionId(story.version),
      rule: seededId(ExamRule, 'tvto-25-75'),
      courseRun: story.run ? seededId(CourseRun, story.run) : null,
      trainingCentre: seededId(TrainingCentre, story.centre),
      province: seededId(Province, story.province),
      heldOn: story.heldOn,
      capacity: 20,
      state: story.state,
      markedOn: story.markedOn ?? null,
    },
  ]);
  await make(em, ExamAssessor, story.assessors.map((expert, at) => ({
    key: `${story.code}/${expert}`,
    sitting: seededId(ExamSitting, story.code),
    role: (['LEAD', 'ASSESSOR', 'THIRD'] as const)[at]!,
    expert: seededId(Expert, expert),
  })));
  await make(em, ExamAttempt, story.candidates.map(([trainee, score, attemptNumber = 1, written]) => ({
    key: `${story.code}/${trainee}`,
    sitting: seededId(ExamSitting, story.code),
    person: seededId(Person, trainee),
    trainee: seededId(Trainee, trainee),
    attemptNumber,
    passedWritten: written ? seededId(ExamAttempt, `${written}/${trainee}`) : null,
    result: score === 'ABSENT' ? 'ABSENT' : 'PENDING',
    writtenScore: story.kind === 'WRITTEN' && score !== 'ABSENT' ? score : null,
    practicalScore: story.kind === 'PRACTICAL' && score !== 'ABSENT' ? score : null,
  })));
}

type Change = Pick<MadeUp<Certificate>, 'status' | 'statusReason' | 'statusChangedOn' | 'replaces'>;

/** `[serial, trainee, practical sitting, day of issue, what became of it]`; the key of a certificate is its serial. */
export type CertificateLine = [serial: string, trainee: string, sitting: string, issuedOn: string, change?: Change];

export async function writeCertificates(em: EntityManager, version: string, centre: string, level: number, lines: CertificateLine[]): Promise<void> {
  await make(em, Certificate, lines.map(([serial, trainee, sitting, issuedOn, change]) => ({
    key: serial,
    serial,
    person: seededId(Person, trainee),
    trainee: seededId(Trainee, trainee),
    standardVersion: versionId(version),
    trainingCentre: seededId(TrainingCentre, centre),
    level,
    issuer: 'TVTO',
    issuedOn,
    attempt: seededId(ExamAttempt, `${sitting}/${trainee}`),
    status: 'VALID',
    ...change,
  })));
}
