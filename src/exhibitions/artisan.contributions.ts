import { Artisan } from '../heritage/index.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Exhibitor } from './exhibitor.entity.js';
import { ProductMaker } from './product-maker.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of an artisan. */
@Contributes(() => Artisan)
export class ArtisanExhibitions {
  @HasThrough(() => Product, { via: () => ProductMaker, from: 'artisan', to: 'product', description: 'Products that the artisan made or helped to make.' })
  products!: Many<Product>;

  @Has(() => Exhibitor, { by: 'artisan', description: 'The artisan as an exhibitor. Null for those who never asked for a booth of their own.' })
  exhibitor!: Link<Exhibitor> | null;
}
