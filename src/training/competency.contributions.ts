import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Competency } from '../qualifications/index.js';
import { CompetencyResource } from './competency-resource.entity.js';

/** What training knows of a competency. */
@Contributes(() => Competency)
export class CompetencyTraining {
  @HasMany(() => CompetencyResource, { by: 'competency', description: 'What the competency can be learnt from.' })
  learningResources!: Many<CompetencyResource>;
}
