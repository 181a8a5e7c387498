import { Expert } from '../cooperation/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { EndangermentAssessment } from './endangerment-assessment.entity.js';

/** What heritage knows of an expert. */
@Contributes(() => Expert)
export class ExpertHeritage {
  @HasMany(() => EndangermentAssessment, { by: 'expert', description: 'Assessments of crafts that the expert made, the newest first.', order: { assessedOn: 'DESC' } })
  endangermentAssessments!: Many<EndangermentAssessment>;
}
