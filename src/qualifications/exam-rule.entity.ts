import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Real, Text, Whole } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { ExamSitting } from './exam-sitting.entity.js';

/** Which rule holds is decided by the day of the written exam. One that a sitting uses can only be ended, not changed. */
@Table({
  description: 'When an exam is passed, and how often it may be tried. A change of the rule is a new `revision` of its `code`.',
  plural: 'examRules',
  keys: [['code', 'revision']],
  order: { validFromOn: 'DESC' },
})
@Unique({ properties: ['code', 'revision'] })
@Check({ name: 'exam_rule_revision', expression: 'revision >= 1' })
@Check({ name: 'exam_rule_minima', expression: 'written_minimum between 0 and 100 and practical_minimum between 0 and 100 and coalesce(final_minimum, 0) between 0 and 100' })
@Check({ name: 'exam_rule_weights_sum', expression: 'written_weight + practical_weight = 100 and least(written_weight, practical_weight) >= 0' })
@Check({ name: 'exam_rule_tries', expression: 'tries_per_part >= 1 and retake_months >= 0' })
@Check({ name: 'exam_rule_practical_days', expression: 'practical_after_days >= 0 and practical_within_days >= practical_after_days' })
@Check({ name: 'exam_rule_assessors', expression: 'assessor_count >= 1 and assessor_tolerance between 0 and 100' })
@Check({ name: 'exam_rule_days_in_order', expression: 'valid_from_on < valid_to_on' })
export class ExamRule extends HubRecord {
  @Text({ description: 'Readable name shared by all revisions, for example `tvto-25-75`.', filter: true })
  code!: string;

  @Whole({ description: 'Counts up from 1 within a `code`.', default: 1 })
  revision!: number;

  @Real({ description: 'Points out of 100 that the written part needs.', precision: 5, scale: 2 })
  writtenMinimum!: number;

  @Real({ description: 'Points out of 100 that the practical part needs.', precision: 5, scale: 2 })
  practicalMinimum!: number;

  @Real({ description: 'Points out of 100 that both parts together need, weighted. Null where passing both is enough.', precision: 5, scale: 2, nullable: true })
  finalMinimum!: number | null;

  @Real({ description: 'Weight of the written part in the final score, in per cent. Both weights sum to 100.', precision: 5, scale: 2 })
  writtenWeight!: number;

  @Real({ description: 'Weight of the practical part in the final score, in per cent.', precision: 5, scale: 2 })
  practicalWeight!: number;

  @Whole({ description: 'Months after a passed written part within which the practical part may be tried.' })
  retakeMonths!: number;

  @Whole({ description: 'How often each part may be tried in one registration; then the course has to be repeated.' })
  triesPerPart!: number;

  @Whole({ description: 'Days after the written result before which no practical exam is planned.' })
  practicalAfterDays!: number;

  @Whole({ description: 'Days after the written result by which the first practical exam is planned.' })
  practicalWithinDays!: number;

  @Whole({ description: 'How many assessors mark a practical exam at least.' })
  assessorCount!: number;

  @Real({ description: 'Points by which two assessors may differ before a third marks too.', precision: 5, scale: 2 })
  assessorTolerance!: number;

  @Day({ description: 'First day on which written exams fall under it.', filter: true, order: true })
  validFromOn!: string;

  @Day({ description: 'First day on which they no longer do. Null while no end is set.', nullable: true })
  validToOn!: string | null;

  @Choice(() => Confidence, { description: 'How sure it is that TVTO examines by it.' })
  confidence!: Confidence;

  @HasMany(() => ExamSitting, { by: 'rule', order: { heldOn: 'DESC' }, description: 'Sittings under it, newest first.' })
  sittings!: Many<ExamSitting>;
}
