import { Expert } from '../cooperation/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ExamAssessor } from './exam-assessor.entity.js';
import { ExamReview } from './exam-review.entity.js';
import { PanelMembership } from './panel-membership.entity.js';

@Contributes(() => Expert)
export class ExpertQualifications {
  @HasMany(() => PanelMembership, { by: 'expert', order: { joinedOn: 'DESC' }, description: 'Panels that the expert serves on or served on, newest first.' })
  panelMemberships!: Many<PanelMembership>;

  @HasMany(() => ExamAssessor, { by: 'expert', description: 'Exams that the expert marks or marked.' })
  examDuties!: Many<ExamAssessor>;

  @HasMany(() => ExamReview, { by: 'reviewer', order: { reviewedOn: 'DESC' }, description: 'Exams that the expert reviewed, newest first.' })
  examReviews!: Many<ExamReview>;
}
