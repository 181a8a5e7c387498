import { Craft } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Skill } from './skill.entity.js';

/** What competitions know of a craft. */
@Contributes(() => Craft)
export class CraftCompetitions {
  @HasMany(() => Skill, { by: 'craft', description: 'Skills of competitions that test the craft; their `events` are where it was competed in.' })
  skills!: Many<Skill>;
}
