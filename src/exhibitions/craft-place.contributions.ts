import { CraftPlace } from '../heritage/index.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Exhibition } from './exhibition.entity.js';
import { Exhibitor } from './exhibitor.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a craft city or village. */
@Contributes(() => CraftPlace)
export class CraftPlaceExhibitions {
  @HasMany(() => Product, { by: 'craftPlace', description: 'Products made there.' })
  products!: Many<Product>;

  @HasMany(() => Exhibition, { by: 'craftPlace', description: 'Fairs held there, the newest first.', order: { opensOn: 'DESC' } })
  exhibitions!: Many<Exhibition>;

  @Has(() => Exhibitor, { by: 'craftPlace', description: 'The place as an exhibitor with booths of its own. Null where it never asked for one.' })
  exhibitor!: Link<Exhibitor> | null;
}
