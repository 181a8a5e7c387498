import { CraftPlace } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Competition } from './competition.entity.js';

/** What competitions know of a craft place. */
@Contributes(() => CraftPlace)
export class CraftPlaceCompetitions {
  @HasMany(() => Competition, { by: 'hostPlace', order: { startsOn: 'DESC' }, description: 'Skills competitions held there, the newest first.' })
  competitions!: Many<Competition>;
}
