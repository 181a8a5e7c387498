import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { TrainingCentre } from '../training/index.js';
import { Entry } from './entry.entity.js';

/** What competitions know of a training centre. */
@Contributes(() => TrainingCentre)
export class TrainingCentreCompetitions {
  @HasMany(() => Entry, { by: 'centre', description: 'Entries that the centre prepared and sent.' })
  competitionEntries!: Many<Entry>;
}
