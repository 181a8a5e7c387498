import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Competency } from '../qualifications/index.js';
import { SchemeSection } from './scheme-section.entity.js';

/** What competitions know of a competency. */
@Contributes(() => Competency)
export class CompetencyCompetitions {
  @HasMany(() => SchemeSection, { by: 'competency', description: 'Sections of marking schemes that test it in competition.' })
  schemeSections!: Many<SchemeSection>;
}
