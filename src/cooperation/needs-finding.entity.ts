import { Check } from '@mikro-orm/decorators/legacy';
import { Craft } from '../heritage/index.js';
import { Bilingual, Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Standard } from '../qualifications/index.js';
import { CourseRun } from '../training/index.js';
import { NeedsDecision, NeedsPriority } from './needs.enums.js';
import { NeedsAssessment } from './needs-assessment.entity.js';

@Table({
  description: 'One training need that an assessment found, and what was decided about it.',
  plural: 'needsFindings',
  search: ['gapFa', 'gapEn'],
})
@Check({ name: 'needs_finding_demand_not_negative', expression: 'demand_seats >= 0' })
@Check({ name: 'needs_finding_decided', expression: '(decision is null) = (decided_on is null)' })
@Check({ name: 'needs_finding_none_for_a_reason', expression: "decision is distinct from 'NONE' or decision_reason is not null" })
@Check({ name: 'needs_finding_standard_by_decision', expression: "standard_id is null or coalesce(decision in ('COURSE', 'STANDARD'), false)" })
@Check({ name: 'needs_finding_course_by_decision', expression: "course_run_id is null or coalesce(decision in ('COURSE', 'STANDARD'), false)" })
export class NeedsFinding extends HubRecord {
  @One(() => NeedsAssessment, { description: 'Study that found it; says for which province.' })
  assessment!: Link<NeedsAssessment>;

  @Across(() => Craft, { description: 'Craft that it concerns. Null where it concerns all crafts, as with marketing.', nullable: true })
  craft!: Link<Craft> | null;

  @Bilingual({ description: 'What people lack, in a sentence.', required: 'FA' })
  gapFa!: string;
  gapEn!: string | null;

  @Whole({ description: 'How many people would take the training within a year.', filter: true, order: true })
  demandSeats!: number;

  @Choice(() => NeedsPriority, { description: 'How pressing it is.', filter: true })
  priority!: NeedsPriority;

  @Choice(() => NeedsDecision, { description: 'What is done about it. Null until that is decided.', nullable: true, filter: true })
  decision!: NeedsDecision | null;

  @Day({ description: 'Day of the decision. Null until then.', nullable: true })
  decidedOn!: string | null;

  @Text({ description: 'Why it was decided so, in Persian. Null where no reason was needed; a decision for `NONE` has one.', nullable: true, persian: true })
  decisionReason!: string | null;

  @Across(() => Standard, { description: 'Standard that is written, revised or taught because of it. Null where none is.', nullable: true })
  standard!: Link<Standard> | null;

  @Across(() => CourseRun, { description: 'First run of a course that was started because of it. Null where none was.', nullable: true })
  courseRun!: Link<CourseRun> | null;
}
