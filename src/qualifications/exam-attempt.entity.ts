import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Real, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person, Trainee } from '../training/index.js';
import { AttemptResult } from './exam.enums.js';
import { ExamSitting } from './exam-sitting.entity.js';
import { PracticalMark } from './practical-mark.entity.js';

/** Who it was is restricted as much as the score: two attempts at one part already tell of a failure. */
@Table({ description: 'One candidate in one sitting. Who it was, the scores and the result are not public.' })
@Unique({ properties: ['sitting', 'person'] })
@Check({ name: 'exam_attempt_number', expression: 'attempt_number >= 1' })
@Check({ name: 'exam_attempt_scores', expression: 'written_score between 0 and 100 and practical_score between 0 and 100 and final_score between 0 and 100' })
@Check({ name: 'exam_attempt_absent_without_score', expression: "result <> 'ABSENT' or (practical_score is null and final_score is null)" })
@Check({ name: 'exam_attempt_decided_by_scores', expression: "result not in ('PASS', 'FAIL') or num_nonnulls(written_score, practical_score) > 0" })
export class ExamAttempt extends HubRecord {
  @One(() => ExamSitting, { description: 'Where and when.' })
  sitting!: Link<ExamSitting>;

  @Across(() => Person, { description: 'Who was examined.', policy: 'RESTRICTED' })
  person!: Link<Person>;

  @Across(() => Trainee, { description: 'The same person as a trainee. Null for one who never took a course.', nullable: true, policy: 'RESTRICTED' })
  trainee!: Link<Trainee> | null;

  @One(() => ExamAttempt, { description: 'Passed written part that this practical one builds on. Null for other kinds.', nullable: true, policy: 'RESTRICTED' })
  passedWritten!: Link<ExamAttempt> | null;

  @Whole({ description: 'Which try at this part in one registration, from 1.', default: 1, policy: 'RESTRICTED' })
  attemptNumber!: number;

  @Real({ description: 'Points out of 100 in the written part; in a practical sitting those of the part passed before.', precision: 5, scale: 2, nullable: true, policy: 'RESTRICTED' })
  writtenScore!: number | null;

  @Real({ description: 'Points out of 100 in the practical part.', precision: 5, scale: 2, nullable: true, policy: 'RESTRICTED' })
  practicalScore!: number | null;

  @Real({ description: 'Both parts weighted by the rule; the database works it out.', precision: 5, scale: 2, nullable: true, policy: 'RESTRICTED' })
  finalScore!: number | null;

  @Choice(() => AttemptResult, { description: 'Result by the rule; the database works it out from the scores.', default: AttemptResult.PENDING, policy: 'RESTRICTED' })
  result!: AttemptResult;

  @HasMany(() => PracticalMark, { by: 'attempt', description: 'Marks of single assessors.', policy: 'RESTRICTED' })
  marks!: Many<PracticalMark>;
}
