import { Organisation } from '../cooperation/index.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ExhibitionOrganiser } from './exhibition-organiser.entity.js';
import { Exhibition } from './exhibition.entity.js';
import { Exhibitor } from './exhibitor.entity.js';

/** What exhibitions know of a partner organisation. */
@Contributes(() => Organisation)
export class OrganisationExhibitions {
  @HasThrough(() => Exhibition, { via: () => ExhibitionOrganiser, from: 'organisation', to: 'exhibition', description: 'Fairs that it organises or supports, the newest first.' })
  exhibitions!: Many<Exhibition>;

  @Has(() => Exhibitor, { by: 'organisation', description: 'The organisation as an exhibitor. Null where it never asked for a booth.' })
  exhibitor!: Link<Exhibitor> | null;
}
