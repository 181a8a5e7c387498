import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Flag, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Standard } from '../qualifications/index.js';
import { QualificationState } from './instructor-qualification.enums.js';
import { Instructor } from './instructor.entity.js';
import { RefresherCompletion } from './refresher-completion.entity.js';

@Table({
  description: 'That an instructor may teach one competency standard, from one day to another.',
  plural: 'instructorQualifications',
  order: { validFromOn: 'DESC' },
})
@Unique({ name: 'instructor_qualification_one_candidacy', properties: ['instructor', 'standard'], where: { state: QualificationState.CANDIDATE } })
@Check({ name: 'instructor_qualification_term', expression: 'valid_from_on < valid_to_on' })
@Check({ name: 'instructor_qualification_dated', expression: "(state = 'CANDIDATE') = (valid_from_on is null) and (valid_from_on is null) = (valid_to_on is null) and (valid_from_on is null) = (refresher_due_on is null)" })
@Check({ name: 'instructor_qualification_refresher_after_start', expression: 'refresher_due_on > valid_from_on' })
@Check({ name: 'instructor_qualification_level', expression: 'level >= 1 and level <= 8' })
export class InstructorQualification extends HubRecord {
  @One(() => Instructor, { description: 'Who is qualified.' })
  instructor!: Link<Instructor>;

  @Across(() => Standard, { description: 'What they may teach, whichever version is in force.' })
  standard!: Link<Standard>;

  @Whole({ description: 'Level of the national qualification framework up to which they may teach: 1 to 8.' })
  level!: number;

  @Choice(() => QualificationState, { description: 'State of the qualification.', filter: true })
  state!: QualificationState;

  @Day({ description: 'First day in force. Null for a candidate.', nullable: true, filter: true, order: true })
  validFromOn!: string | null;

  @Day({ description: 'First day no longer in force. Null for a candidate.', nullable: true, filter: true })
  validToOn!: string | null;

  @Day({ description: 'Day by which the next refresher course has to be completed. Null for a candidate.', nullable: true, filter: true, order: true })
  refresherDueOn!: string | null;

  @Flag({ description: 'Whether the instructor holds a certificate in teaching, besides the trade.', default: false })
  hasPedagogyCertificate!: boolean;

  @HasMany(() => RefresherCompletion, { by: 'qualification', description: 'Refresher courses that prolonged it, the newest first.', order: { completedOn: 'DESC' } })
  refresherCompletions!: Many<RefresherCompletion>;
}
