import { Craft } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a craft. */
@Contributes(() => Craft)
export class CraftExhibitions {
  @HasMany(() => Product, { by: 'craft', description: 'Products of the craft.' })
  products!: Many<Product>;
}
