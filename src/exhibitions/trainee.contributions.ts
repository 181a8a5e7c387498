import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Trainee } from '../training/index.js';
import { Exhibitor } from './exhibitor.entity.js';
import { ProductMaker } from './product-maker.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a trainee. */
@Contributes(() => Trainee)
export class TraineeExhibitions {
  @HasThrough(() => Product, { via: () => ProductMaker, from: 'trainee', to: 'product', description: 'Products that the trainee made or helped to make.' })
  products!: Many<Product>;

  @Has(() => Exhibitor, { by: 'trainee', description: 'The trainee as an exhibitor. Null for those who never asked for a booth of their own.' })
  exhibitor!: Link<Exhibitor> | null;
}
