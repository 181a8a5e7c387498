import { Party } from '../cooperation/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ExhibitionOrganiser } from './exhibition-organiser.entity.js';
import { Exhibition } from './exhibition.entity.js';

/** What exhibitions know of a party of the memorandum. */
@Contributes(() => Party)
export class PartyExhibitions {
  @HasThrough(() => Exhibition, { via: () => ExhibitionOrganiser, from: 'party', to: 'exhibition', description: 'Fairs that it organises or supports, the newest first.' })
  exhibitions!: Many<Exhibition>;
}
