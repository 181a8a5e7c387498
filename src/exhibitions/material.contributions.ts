import { Material } from '../heritage/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasThrough } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { ProductMaterial } from './product-material.entity.js';
import { Product } from './product.entity.js';

/** What exhibitions know of a material. */
@Contributes(() => Material)
export class MaterialExhibitions {
  @HasThrough(() => Product, { via: () => ProductMaterial, from: 'material', to: 'product', description: 'Products made from it.' })
  products!: Many<Product>;
}
