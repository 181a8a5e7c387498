import { Organisation } from '../cooperation/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { TrainingCentre } from './training-centre.entity.js';

/** What training knows of an association or other organisation. */
@Contributes(() => Organisation)
export class OrganisationTraining {
  @HasMany(() => TrainingCentre, { by: 'foundingOrganisation', description: 'Training centres that the organisation founded.' })
  trainingCentres!: Many<TrainingCentre>;
}
