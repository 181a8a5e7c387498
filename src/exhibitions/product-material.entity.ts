import { Unique } from '@mikro-orm/decorators/legacy';
import { Material } from '../heritage/index.js';
import { Flag } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Product } from './product.entity.js';

@Table({ description: 'That a product is made from a material.' })
@Unique({ properties: ['product', 'material'] })
@Unique({ name: 'product_material_one_main', properties: ['product'], where: 'is_main' })
export class ProductMaterial extends HubRecord {
  @One(() => Product, { description: 'What is made from it.' })
  product!: Link<Product>;

  @Across(() => Material, { description: 'What it is made from.' })
  material!: Link<Material>;

  @Flag({ description: 'Whether it is the main material; a product has at most one.', default: false })
  isMain!: boolean;
}
