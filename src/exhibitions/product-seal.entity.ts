import { Unique } from '@mikro-orm/decorators/legacy';
import { SealAward } from '../heritage/index.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Product } from './product.entity.js';

@Table({ description: 'That a product belongs to a line that was awarded a seal.' })
@Unique({ properties: ['product', 'sealAward'] })
export class ProductSeal extends HubRecord {
  @One(() => Product, { description: 'What carries the seal.' })
  product!: Link<Product>;

  @Across(() => SealAward, { description: 'Award of the seal to the line.' })
  sealAward!: Link<SealAward>;
}
