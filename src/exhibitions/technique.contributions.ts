import { Technique } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ProductTechnique } from './product-technique.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a technique. */
@Contributes(() => Technique)
export class TechniqueExhibitions {
  @HasThrough(() => Product, { via: () => ProductTechnique, from: 'technique', to: 'product', description: 'Products worked in this way.' })
  products!: Many<Product>;
}
