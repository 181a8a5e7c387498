import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Price, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { Booth } from './booth.entity.js';
import { Product } from './product.entity.js';
import { BuyerKind, PurchaseOrderState } from './sale.enums.js';

@Table({ description: 'An order placed at a booth, to be delivered later.', plural: 'purchaseOrders', order: { placedOn: 'DESC' } })
@Check({ name: 'purchase_order_quantity', expression: 'quantity >= 1' })
@Check({ name: 'purchase_order_unit_price', expression: 'unit_price_amount >= 0' })
@Check({ name: 'purchase_order_accepted_dated', expression: "state not in ('ACCEPTED', 'DELIVERED') or accepted_on is not null" })
@Check({ name: 'purchase_order_placed_undecided', expression: "state <> 'PLACED' or accepted_on is null" })
@Check({ name: 'purchase_order_delivered_dated', expression: "(state = 'DELIVERED') = (delivered_on is not null)" })
@Check({ name: 'purchase_order_cancelled_dated', expression: "(state = 'CANCELLED') = (cancelled_on is not null)" })
@Check({ name: 'purchase_order_dates_in_order', expression: 'placed_on <= due_on and placed_on <= accepted_on and accepted_on <= delivered_on and placed_on <= cancelled_on' })
@Check({ name: 'purchase_order_buyer_country', expression: "buyer_country_code ~ '^[A-Z]{2}$'" })
export class PurchaseOrder extends HubRecord {
  @One(() => Booth, { description: 'Booth where it was placed.' })
  booth!: Link<Booth>;

  @One(() => Product, { description: 'What was ordered.' })
  product!: Link<Product>;

  @Choice(() => PurchaseOrderState, { description: 'Where it stands.', filter: true })
  state!: PurchaseOrderState;

  @Whole({ description: 'Pieces ordered.', policy: 'RESTRICTED' })
  quantity!: number;

  @Price({ description: 'Price agreed for a piece.', policy: 'RESTRICTED' })
  unitPrice!: Money;

  @Day({ description: 'Day on which it was placed.', filter: true, order: true })
  placedOn!: string;

  @Day({ description: 'Day by which it is to be delivered.', filter: true, order: true })
  dueOn!: string;

  @Day({ description: 'Day on which the exhibitor agreed. Null before that.', nullable: true })
  acceptedOn!: string | null;

  @Day({ description: 'Day of delivery. Null before that.', nullable: true })
  deliveredOn!: string | null;

  @Day({ description: 'Day on which it was called off. Null unless it was.', nullable: true })
  cancelledOn!: string | null;

  @Choice(() => BuyerKind, { description: 'What sort of buyer it is.', filter: true })
  buyerKind!: BuyerKind;

  @Text({ description: 'Country to deliver to, as an ISO 3166-1 code such as `IR`. Null where it is not settled.', nullable: true, filter: true })
  buyerCountryCode!: string | null;
}
