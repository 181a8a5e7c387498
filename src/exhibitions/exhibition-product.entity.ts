import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Price, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { Booth } from './booth.entity.js';
import { ShowingBasis } from './exhibition-product.enums.js';
import { Product } from './product.entity.js';

@Table({ description: 'That a product is shown at a booth.', plural: 'exhibitionProducts' })
@Unique({ properties: ['booth', 'product'] })
@Check({ name: 'exhibition_product_quantity', expression: 'quantity >= 1' })
@Check({ name: 'exhibition_product_asked_price', expression: '(asked_price_amount is null) = (asked_price_currency is null) and asked_price_amount >= 0' })
@Check({ name: 'exhibition_product_consigned_dated', expression: "(basis = 'CONSIGNED') = (consigned_on is not null)" })
export class ExhibitionProduct extends HubRecord {
  @One(() => Booth, { description: 'Booth that shows it.' })
  booth!: Link<Booth>;

  @One(() => Product, { description: 'What is shown.' })
  product!: Link<Product>;

  @Choice(() => ShowingBasis, { description: 'Why the exhibitor may show it.', filter: true })
  basis!: ShowingBasis;

  @Day({ description: 'Day on which the maker handed it over. Null for own products.', nullable: true })
  consignedOn!: string | null;

  @Whole({ description: 'Pieces brought to the booth, at least 1 and no more than the edition has.' })
  quantity!: number;

  @Price({ description: 'Price asked for a piece at this fair. Null where it is on request.', nullable: true })
  askedPrice!: Money | null;
}
