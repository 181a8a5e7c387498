import { Check } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CourseRun, TrainingCentre } from '../training/index.js';
import { ExamKind, SittingState } from './exam.enums.js';
import { ExamAssessor } from './exam-assessor.entity.js';
import { ExamAttempt } from './exam-attempt.entity.js';
import { ExamReview } from './exam-review.entity.js';
import { ExamRule } from './exam-rule.entity.js';
import { StandardVersion } from './standard-version.entity.js';

@Table({
  description: 'An exam on one day in one place, held by TVTO and never by the centre that taught.',
  plural: 'examSittings',
  keys: ['code'],
  order: { heldOn: 'DESC' },
})
@Check({ name: 'exam_sitting_capacity', expression: 'capacity > 0' })
@Check({ name: 'exam_sitting_registration_before', expression: 'registration_closes_on <= held_on' })
@Check({ name: 'exam_sitting_marked_after', expression: "(state in ('MARKED', 'CERTIFIED')) = (marked_on is not null) and marked_on >= held_on" })
export class ExamSitting extends HubRecord {
  @Text({ description: 'Readable key, for example `EX-1404-00017`.', unique: true, filter: true })
  code!: string;

  @Choice(() => ExamKind, { description: 'Which part is held.', filter: true })
  kind!: ExamKind;

  @One(() => StandardVersion, { description: 'What is examined.' })
  standardVersion!: Link<StandardVersion>;

  @One(() => ExamRule, { description: 'Rule that decides; that of the day of the written exam.' })
  rule!: Link<ExamRule>;

  @Across(() => CourseRun, { description: 'Run of a course whose trainees it is for. Null where it is open to all.', nullable: true })
  courseRun!: Link<CourseRun> | null;

  @Across(() => TrainingCentre, { description: 'Centre in whose rooms it is held. Null where it is held elsewhere.', nullable: true })
  trainingCentre!: Link<TrainingCentre> | null;

  @Across(() => Province, { description: 'Province where it is held.' })
  province!: Link<Province>;

  @Day({ description: 'Day of the exam.', filter: true, order: true })
  heldOn!: string;

  @Day({ description: 'Last day to register. Null where places are given out otherwise.', nullable: true })
  registrationClosesOn!: string | null;

  @Whole({ description: 'How many candidates there is room for.' })
  capacity!: number;

  @Choice(() => SittingState, { description: 'How far it has come.', filter: true, default: SittingState.PLANNED })
  state!: SittingState;

  @Day({ description: 'Day on which all results were decided. Null before.', nullable: true })
  markedOn!: string | null;

  @HasMany(() => ExamAssessor, { by: 'sitting', description: 'Who marks.' })
  assessors!: Many<ExamAssessor>;

  @HasMany(() => ExamAttempt, { by: 'sitting', description: 'Candidates, without names.' })
  attempts!: Many<ExamAttempt>;

  @HasMany(() => ExamReview, { by: 'sitting', description: 'Reviews by craft experts.' })
  reviews!: Many<ExamReview>;
}
