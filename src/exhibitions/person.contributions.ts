import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Person } from '../training/index.js';
import { Exhibitor } from './exhibitor.entity.js';
import { ProductMaker } from './product-maker.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a person who is there in no other role. */
@Contributes(() => Person)
export class PersonExhibitions {
  @HasThrough(() => Product, { via: () => ProductMaker, from: 'person', to: 'product', description: 'Products made by the person outside of the roles of artisan and trainee.', policy: 'RESTRICTED' })
  products!: Many<Product>;

  @Has(() => Exhibitor, { by: 'person', description: 'The person as an exhibitor.', policy: 'RESTRICTED' })
  exhibitor!: Link<Exhibitor> | null;
}
