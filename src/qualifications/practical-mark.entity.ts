import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Real, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { ExamAssessor } from './exam-assessor.entity.js';
import { ExamAttempt } from './exam-attempt.entity.js';
import { PerformanceCriterion } from './performance-criterion.entity.js';

@Table({ description: 'What one assessor gave one candidate for one criterion.' })
@Unique({ properties: ['attempt', 'criterion', 'assessor'] })
@Check({ name: 'practical_mark_score', expression: 'score between 0 and 100' })
export class PracticalMark extends HubRecord {
  @One(() => ExamAttempt, { description: 'Whom it was given to.', policy: 'RESTRICTED' })
  attempt!: Link<ExamAttempt>;

  @One(() => PerformanceCriterion, { description: 'What it was given for.', filter: false })
  criterion!: Link<PerformanceCriterion>;

  @One(() => ExamAssessor, { description: 'Who gave it.', policy: 'RESTRICTED' })
  assessor!: Link<ExamAssessor>;

  @Real({ description: 'Points out of 100.', precision: 5, scale: 2, policy: 'RESTRICTED' })
  score!: number;

  @Text({ description: 'Remark of the assessor, in Persian.', nullable: true, persian: true, policy: 'RESTRICTED' })
  note!: string | null;
}
