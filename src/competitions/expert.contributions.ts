import { Expert } from '../cooperation/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Judge } from './judge.entity.js';

/** What competitions know of an expert. */
@Contributes(() => Expert)
export class ExpertCompetitions {
  @HasMany(() => Judge, { by: 'expert', description: 'Juries that the expert served on.' })
  judgeships!: Many<Judge>;
}
