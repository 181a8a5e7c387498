import { Artisan } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { TrainingCentre } from './training-centre.entity.js';

/** What training knows of an artisan. */
@Contributes(() => Artisan)
export class ArtisanTraining {
  @HasMany(() => TrainingCentre, { by: 'technicalHead', description: 'Craft schools that the artisan heads technically.' })
  craftSchools!: Many<TrainingCentre>;
}
