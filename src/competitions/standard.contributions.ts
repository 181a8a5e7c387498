import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Standard } from '../qualifications/index.js';
import { Skill } from './skill.entity.js';

/** What competitions know of a competency standard. */
@Contributes(() => Standard)
export class StandardCompetitions {
  @HasMany(() => Skill, { by: 'standard', description: 'Skills of competitions that draw on the standard.' })
  skills!: Many<Skill>;
}
