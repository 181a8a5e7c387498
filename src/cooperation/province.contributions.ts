import { Province } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { CooperationActivity } from './cooperation-activity.entity.js';
import { DataContribution } from './data-contribution.entity.js';
import { NeedsAssessment } from './needs-assessment.entity.js';
import { Organisation } from './organisation.entity.js';
import { QualityIssue } from './quality-issue.entity.js';

@Contributes(() => Province)
export class ProvinceCooperation {
  @HasMany(() => NeedsAssessment, { by: 'province', order: { periodStartsOn: 'DESC' }, description: 'Studies of its training needs, newest first.' })
  needsAssessments!: Many<NeedsAssessment>;

  @HasMany(() => Organisation, { by: 'province', order: { nameFa: 'ASC' }, description: 'Partner organisations with their seat in it.' })
  organisations!: Many<Organisation>;

  @HasMany(() => CooperationActivity, { by: 'province', order: { heldOn: 'DESC' }, description: 'What the parties did with partners in it, newest first.' })
  cooperationActivities!: Many<CooperationActivity>;

  @HasMany(() => DataContribution, { by: 'province', order: { periodStartsOn: 'DESC' }, description: 'Data about it that the parties owe the hub, newest period first.' })
  dataContributions!: Many<DataContribution>;

  @HasMany(() => QualityIssue, { by: 'province', order: { foundOn: 'DESC' }, description: 'Faults found in the data about it, newest first.' })
  qualityIssues!: Many<QualityIssue>;
}
