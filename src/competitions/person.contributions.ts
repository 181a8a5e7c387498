import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Person } from '../training/index.js';
import { EntryCompetitor } from './entry-competitor.entity.js';
import { Judge } from './judge.entity.js';

/** What competitions know of a person. */
@Contributes(() => Person)
export class PersonCompetitions {
  @HasMany(() => EntryCompetitor, { by: 'person', policy: 'RESTRICTED', description: 'The person as a competitor.' })
  competitionEntries!: Many<EntryCompetitor>;

  @HasMany(() => Judge, { by: 'person', policy: 'RESTRICTED', description: 'The person as a judge.' })
  judgeships!: Many<Judge>;
}
