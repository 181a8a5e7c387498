import { Province } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Award } from './award.entity.js';
import { Competition } from './competition.entity.js';
import { Entry } from './entry.entity.js';
import { Judge } from './judge.entity.js';

/** What competitions know of a province. */
@Contributes(() => Province)
export class ProvinceCompetitions {
  @HasMany(() => Competition, { by: 'hostProvince', order: { startsOn: 'DESC' }, description: 'Skills competitions that the province hosts, the newest first.' })
  hostedCompetitions!: Many<Competition>;

  @HasMany(() => Entry, { by: 'province', description: 'Entries that stand for the province.' })
  competitionEntries!: Many<Entry>;

  @HasMany(() => Award, { by: 'province', description: 'Medals and other honours that its entries won.' })
  competitionAwards!: Many<Award>;

  @HasMany(() => Judge, { by: 'compatriotProvince', description: 'Judges who speak for the province.' })
  judges!: Many<Judge>;
}
