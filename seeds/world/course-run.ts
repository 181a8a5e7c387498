import type { EntityManager } from '@mikro-orm/postgresql';
import { CraftPlace, Province } from '../../src/heritage/index.js';
import { Course, CourseRun, Enrolment, Instructor, InsuranceCoverage, InsurancePolicy, Licence, Person, Trainee, TrainingCentre } from '../../src/training/index.js';
import { CourseRunInstructor } from '../../src/training/course-run-instructor.entity.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, join, make } from './made-up.js';
import { versionId } from './standard-text.js';

/** `[trainee, state, attendance in per cent, last day, who pays]`; the last day is that of the run unless it is given. */
export type Seat = [trainee: string, state: `${Enrolment['state']}`, attendancePct?: number | null, endedOn?: string, fundedBy?: `${Enrolment['fundedBy']}`];

export interface RunStory {
  code: string;
  course: string;
  /** Key of the version taught, such as `POT-02/2`; null for a course on no standard. */
  version: string | null;
  centre: string;
  licence?: string;
  province: string;
  place?: string;
  state: `${CourseRun['state']}`;
  startsOn: string;
  endsOn: string;
  appliedOn: string;
  admittedOn: string;
  hours: [theory: number, practice: number, internship: number, project: number];
  capacity: number;
  instructors: string[];
  seats: Seat[];
  more?: Partial<MadeUp<CourseRun>>;
}

const ENDED = new Set(['COMPLETED', 'WITHDRAWN', 'FAILED_ATTENDANCE']);

/** Writes a run with its instructors and everybody who applied. The key of an enrolment is `run/trainee`. */
export async function writeRun(em: EntityManager, run: RunStory): Promise<void> {
  const [theoryHours, practiceHours, internshipHours, projectHours] = run.hours;
  await make(em, CourseRun, [
    {
      key: run.code,
      code: run.code,
      course: seededId(Course, run.course),
      standardVersion: run.version && versionId(run.version),
      centre: seededId(TrainingCentre, run.centre),
      licence: run.licence ? seededId(Licence, run.licence) : null,
      province: seededId(Province, run.province),
      craftPlace: run.place ? seededId(CraftPlace, run.place) : null,
      state: run.state,
      startsOn: run.startsOn,
      endsOn: run.endsOn,
      mode: 'IN_PERSON',
      theoryHours,
      practiceHours,
      internshipHours,
      projectHours,
      totalHours: theoryHours + practiceHours + internshipHours + projectHours,
      capacity: run.capacity,
      ...run.more,
    },
  ]);
  await join(em, CourseRunInstructor, run.instructors.map(code => ({ courseRun: seededId(CourseRun, run.code), instructor: seededId(Instructor, code) })));
  await make(em, Enrolment, run.seats.map(([trainee, state, attendancePct, endedOn, fundedBy]) => ({
    key: `${run.code}/${trainee}`,
    trainee: seededId(Trainee, trainee),
    courseRun: seededId(CourseRun, run.code),
    state,
    appliedOn: run.appliedOn,
    admittedOn: state === 'APPLIED' ? null : run.admittedOn,
    endedOn: ENDED.has(state) ? (endedOn ?? run.endsOn) : null,
    attendancePct: attendancePct ?? null,
    fundedBy: fundedBy ?? 'STATE',
  })));
}

/** Covers trainees of a run under a policy, for the days from one to the other. */
export async function insure(em: EntityManager, run: string, policy: string, trainees: string[], [validFromOn, validToOn]: [string, string]): Promise<void> {
  await make(em, InsuranceCoverage, trainees.map(trainee => ({
    key: `${run}/${trainee}`,
    policy: seededId(InsurancePolicy, policy),
    person: seededId(Person, trainee),
    enrolment: seededId(Enrolment, `${run}/${trainee}`),
    kind: 'ACCIDENT',
    validFromOn,
    validToOn,
  })));
}

/** `codes('TR-1404', 1, 3)`: TR-1404-0001 to TR-1404-0003. */
export const codes = (prefix: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${prefix}-${String(first + at).padStart(4, '0')}`);
