import { type Day, TODAY, iso, isoOrNull, jalaliYear } from './days.js';
import type { ExamRule } from './ground.js';
import type { Random } from './random.js';
import type { Run } from './runs.js';
import type { Trainee } from './trainees.js';
import type { World } from './world.js';

/** A part of the exam that somebody passed, or may try again. */
interface Tried {
  trainee: Trainee;
  attemptId: string;
  attemptNumber: number;
  /** In hundredths; null for those who were absent. */
  score: number | null;
  passed: boolean;
}

interface PassedWritten {
  trainee: Trainee;
  attemptId: string;
  score: number;
  heldOn: Day;
}

const ABSENT_SHARE = 0.03;
const RETAKE_SHARE = 0.65;
const TAKEN_AWAY_SHARE = 0.004;

/**
 * Examines those who completed a run: the written part, some days later the practical one, and one further try at each. What lies
 * ahead has no result yet. Answers the certificates issued, by trainee.
 */
export function examine(world: World, run: Run, trainees: readonly Trainee[], random: Random): Map<Trainee, string> {
  const exam = new Exam(world, run, random);
  const writtenOn = run.endsOn + random.whole(7, 21);
  const written = exam.written(writtenOn, trainees.map(trainee => ({ trainee, attemptNumber: 1 })));
  const practicalOn = written.markedOn + random.whole(world.ground.rule.practicalAfterDays, 15);
  const practical = exam.practical(practicalOn, written.passed.map(passed => ({ passed, attemptNumber: 1 })));

  const again = written.failed.filter(() => random.chance(RETAKE_SHARE)).map(({ trainee }) => ({ trainee, attemptNumber: 2 }));
  const rewritten = exam.written(writtenOn + random.whole(30, 42), again);
  const late = rewritten.passed.map(passed => ({ passed, attemptNumber: 1 }));
  const byTrainee = new Map(written.passed.map(passed => [passed.trainee, passed]));
  const repeated = practical.failed.filter(() => random.chance(RETAKE_SHARE)).map(({ trainee }) => ({ passed: byTrainee.get(trainee)!, attemptNumber: 2 }));
  exam.practical(Math.max(rewritten.markedOn + 8, practicalOn + 30) + random.whole(0, 6), [...repeated, ...late]);
  return exam.certificates;
}

class Exam {
  readonly certificates = new Map<Trainee, string>();
  readonly #world: World;
  readonly #run: Run;
  readonly #random: Random;

  constructor(world: World, run: Run, random: Random) {
    this.#world = world;
    this.#run = run;
    this.#random = random;
  }

  written(heldOn: Day, candidates: readonly { trainee: Trainee; attemptNumber: number }[]): { markedOn: Day; passed: PassedWritten[]; failed: Tried[] } {
    const random = this.#random;
    const { rule } = this.#world.ground;
    const markedOn = heldOn + random.whole(3, 9);
    const sitting = this.#sitting('WRITTEN', heldOn, markedOn, candidates.length);
    if (!sitting) return { markedOn, passed: [], failed: [] };
    const tried = candidates.map(({ trainee, attemptNumber }): Tried => {
      const isAbsent = sitting.isMarked && random.chance(ABSENT_SHARE);
      const score = sitting.isMarked && !isAbsent ? scoreOf(random.normal(66 + 7 * trainee.talent, 11), 25) : null;
      const passed = score !== null && score >= rule.writtenMinimum;
      const attemptId = this.#world.sheets.attempts.add({
        sitting: sitting.id,
        person: trainee.personId,
        trainee: trainee.id,
        passedWritten: null,
        attemptNumber,
        writtenScore: inFull(score),
        practicalScore: null,
        finalScore: null,
        result: isAbsent ? 'ABSENT' : score === null ? 'PENDING' : passed ? 'PASS' : 'FAIL',
      });
      return { trainee, attemptId, attemptNumber, score, passed };
    });
    return {
      markedOn,
      passed: tried.filter(one => one.passed).map(({ trainee, attemptId, score }) => ({ trainee, attemptId, score: score!, heldOn })),
      failed: sitting.isMarked ? tried.filter(one => !one.passed) : [],
    };
  }

  practical(heldOn: Day, candidates: readonly { passed: PassedWritten; attemptNumber: number }[]): { failed: Tried[] } {
    const random = this.#random;
    const { rule } = this.#world.ground;
    const markedOn = heldOn + random.whole(2, 7);
    const inTime = candidates.filter(({ passed }) => heldOn <= passed.heldOn + rule.retakeMonths * 29);
    const issuedOn = markedOn + random.whole(5, 20);
    const sitting = this.#sitting('PRACTICAL', heldOn, markedOn, inTime.length, issuedOn);
    if (!sitting) return { failed: [] };
    const tried = inTime.map(({ passed: written, attemptNumber }): Tried => {
      const { trainee } = written;
      const isAbsent = sitting.isMarked && random.chance(ABSENT_SHARE);
      const score = sitting.isMarked && !isAbsent ? scoreOf(random.normal(81 + 5 * trainee.talent, 8), 50) : null;
      const final = score === null ? null : finalScore(rule, written.score, score);
      const passed = final !== null && isPass(rule, written.score, score!, final);
      const attemptId = this.#world.sheets.attempts.add({
        sitting: sitting.id,
        person: trainee.personId,
        trainee: trainee.id,
        passedWritten: written.attemptId,
        attemptNumber,
        writtenScore: inFull(written.score),
        practicalScore: inFull(score),
        finalScore: inFull(final),
        result: isAbsent ? 'ABSENT' : score === null ? 'PENDING' : passed ? 'PASS' : 'FAIL',
      });
      if (passed && issuedOn <= TODAY) this.#certify(trainee, attemptId, issuedOn);
      return { trainee, attemptId, attemptNumber, score, passed };
    });
    return { failed: sitting.isMarked ? tried.filter(one => !one.passed) : [] };
  }

  /** Nothing for a sitting that nobody comes to, or that is too far ahead to be announced. */
  #sitting(kind: 'WRITTEN' | 'PRACTICAL', heldOn: Day, markedOn: Day, candidates: number, issuedOn = Infinity): { id: string; isMarked: boolean } | null {
    if (!candidates || heldOn > TODAY + 45) return null;
    const { sheets, ground, mark, counts } = this.#world;
    const { centre, versionId, standard, id: courseRun } = this.#run;
    const isMarked = markedOn <= TODAY;
    const id = sheets.sittings.add({
      code: `E-${jalaliYear(heldOn)}-${mark}-${String(counts.next('sitting')).padStart(6, '0')}`,
      kind,
      standardVersion: versionId,
      rule: ground.rule.id,
      courseRun,
      trainingCentre: centre.id,
      province: centre.province.id,
      heldOn: iso(heldOn),
      registrationClosesOn: iso(heldOn - 3),
      capacity: Math.max(24, candidates),
      state: isMarked ? (issuedOn <= TODAY ? 'CERTIFIED' : 'MARKED') : heldOn <= TODAY ? 'HELD' : 'OPEN',
      markedOn: isoOrNull(isMarked ? markedOn : null),
    });
    if (kind === 'PRACTICAL' && standard.expertIds.length) sheets.examAssessors.add({ sitting: id, role: 'LEAD', expert: this.#random.pick(standard.expertIds) });
    return { id, isMarked };
  }

  #certify(trainee: Trainee, attempt: string, issuedOn: Day): void {
    const { sheets, mark, counts } = this.#world;
    const { centre, versionId, standard } = this.#run;
    const random = this.#random;
    const isTakenAway = issuedOn < TODAY - 30 && random.chance(TAKEN_AWAY_SHARE);
    const id = sheets.certificates.add({
      serial: `C-${jalaliYear(issuedOn)}-${mark}-${String(counts.next('certificate')).padStart(7, '0')}`,
      person: trainee.personId,
      trainee: trainee.id,
      standardVersion: versionId,
      trainingCentre: centre.id,
      level: standard.level,
      issuer: centre.ownership === 'CRAFT_SCHOOL' ? 'DEPUTY' : 'TVTO',
      issuedOn: iso(issuedOn),
      status: isTakenAway ? random.pick(['SUSPENDED', 'REVOKED'] as const) : 'VALID',
      statusReason: isTakenAway ? 'تخلف در آزمون' : null,
      statusChangedOn: isTakenAway ? iso(random.whole(issuedOn + 1, TODAY)) : null,
      attempt,
    });
    if (!isTakenAway) this.certificates.set(trainee, id);
  }
}

/** A mark between 0 and 100 in steps, all in hundredths. */
const scoreOf = (mark: number, step: number): number => Math.round((Math.min(100, Math.max(0, mark)) * 100) / step) * step;

/** Both parts by their weights, in hundredths, rounded as the database rounds. */
export const finalScore = (rule: ExamRule, written: number, practical: number): number =>
  Math.floor((rule.writtenWeight * written + rule.practicalWeight * practical + 5000) / 10_000);

/** Whether the exam is passed; either part can fail it, and so can both together. */
export const isPass = (rule: ExamRule, written: number, practical: number, final: number): boolean =>
  written >= rule.writtenMinimum && practical >= rule.practicalMinimum && final >= rule.finalMinimum;

const inFull = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);
