import { Organisation } from '../cooperation/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { EndangermentAssessment } from './endangerment-assessment.entity.js';

/** What heritage knows of a partner organisation. */
@Contributes(() => Organisation)
export class OrganisationHeritage {
  @HasMany(() => EndangermentAssessment, { by: 'organisation', description: 'Assessments of crafts that the organisation made, the newest first.', order: { assessedOn: 'DESC' } })
  endangermentAssessments!: Many<EndangermentAssessment>;
}
