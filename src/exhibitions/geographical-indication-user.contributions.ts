import { GeographicalIndicationUser } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Product } from './product.entity.js';

/** What exhibitions know of an authorisation to use a geographical indication. */
@Contributes(() => GeographicalIndicationUser)
export class GeographicalIndicationUserExhibitions {
  @HasMany(() => Product, { by: 'geographicalIndicationUser', description: 'Products marked under this authorisation.' })
  products!: Many<Product>;
}
