import { GeographicalIndication } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a geographical indication. */
@Contributes(() => GeographicalIndication)
export class GeographicalIndicationExhibitions {
  @HasMany(() => Product, { by: 'geographicalIndication', description: 'Products marked with it.' })
  products!: Many<Product>;
}
