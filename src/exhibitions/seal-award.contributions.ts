import { SealAward } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ProductSeal } from './product-seal.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of an awarded seal. */
@Contributes(() => SealAward)
export class SealAwardExhibitions {
  @HasThrough(() => Product, { via: () => ProductSeal, from: 'sealAward', to: 'product', description: 'Products of the awarded line.' })
  products!: Many<Product>;
}
