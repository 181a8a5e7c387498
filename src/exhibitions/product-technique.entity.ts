import { Unique } from '@mikro-orm/decorators/legacy';
import { Technique } from '../heritage/index.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Product } from './product.entity.js';

@Table({ description: 'That a product was worked by a technique.' })
@Unique({ properties: ['product', 'technique'] })
export class ProductTechnique extends HubRecord {
  @One(() => Product, { description: 'What was worked.' })
  product!: Link<Product>;

  @Across(() => Technique, { description: 'How it was worked.' })
  technique!: Link<Technique>;
}
