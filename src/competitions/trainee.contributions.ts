import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Trainee } from '../training/index.js';
import { EntryCompetitor } from './entry-competitor.entity.js';

/** What competitions know of a trainee. */
@Contributes(() => Trainee)
export class TraineeCompetitions {
  @HasMany(() => EntryCompetitor, { by: 'trainee', description: "Competitions that the trainee entered, alone or in a team; follow `entry`." })
  competitionEntries!: Many<EntryCompetitor>;
}
