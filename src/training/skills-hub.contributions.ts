import { SkillsHub } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { TrainingCentre } from './training-centre.entity.js';

/** What training knows of a skills hub. */
@Contributes(() => SkillsHub)
export class SkillsHubTraining {
  @HasMany(() => TrainingCentre, { by: 'skillsHub', description: 'Training centres that belong to the hub.' })
  trainingCentres!: Many<TrainingCentre>;
}
