import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Computed, Day, Price, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { Booth } from './booth.entity.js';
import { Product } from './product.entity.js';
import { BuyerKind, SaleVerification } from './sale.enums.js';

@Table({
  description: 'A sale at a booth: what the exhibitor declared, and apart from it what was verified. The public sees totals only.',
  plural: 'sales',
  order: { soldOn: 'DESC' },
})
@Check({ name: 'sale_declared_quantity', expression: 'declared_quantity >= 1' })
@Check({ name: 'sale_declared_unit_price', expression: 'declared_unit_price_amount >= 0' })
@Check({ name: 'sale_verified_quantity', expression: 'verified_quantity >= 0' })
@Check({ name: 'sale_verified_unit_price', expression: '(verified_unit_price_amount is null) = (verified_unit_price_currency is null) and verified_unit_price_amount >= 0' })
@Check({
  name: 'sale_verified_whole',
  expression:
    "case verification when 'VERIFIED' then num_nulls(verified_quantity, verified_unit_price_amount, verified_on) = 0 and verified_quantity >= 1 when 'REJECTED' then verified_on is not null and num_nonnulls(verified_quantity, verified_unit_price_amount) = 0 else num_nonnulls(verified_quantity, verified_unit_price_amount, verified_on) = 0 end",
})
@Check({ name: 'sale_dates_in_order', expression: 'sold_on <= declared_on and sold_on <= verified_on' })
@Check({ name: 'sale_buyer_country', expression: "buyer_country_code ~ '^[A-Z]{2}$'" })
export class Sale extends HubRecord {
  @One(() => Booth, { description: 'Booth where it was sold.' })
  booth!: Link<Booth>;

  @One(() => Product, { description: 'What was sold; it is shown at that booth.' })
  product!: Link<Product>;

  @Day({ description: 'Day of the sale, within the days of the fair.', filter: true, order: true })
  soldOn!: string;

  @Choice(() => SaleVerification, { description: 'Whether anybody but the exhibitor vouches for it.', filter: true })
  verification!: SaleVerification;

  @Day({ description: 'Day on which the exhibitor declared it.' })
  declaredOn!: string;

  @Whole({ description: 'Pieces sold, as declared.', policy: 'RESTRICTED' })
  declaredQuantity!: number;

  @Price({ description: 'Price of a piece, as declared.', policy: 'RESTRICTED' })
  declaredUnitPrice!: Money;

  @Computed(() => Money, {
    description: '`declaredQuantity` times `declaredUnitPrice`.',
    policy: 'RESTRICTED',
    sql: of => `json_build_object('amount', (${of('declaredQuantity')} * ${of('declaredUnitPriceAmount')})::text, 'currency', ${of('declaredUnitPriceCurrency')})`,
  })
  declaredTotal!: Money;

  @Day({ description: 'Day on which the organisers checked it. Null while nobody has.', nullable: true })
  verifiedOn!: string | null;

  @Whole({ description: 'Pieces sold, as verified. Null unless it was verified.', nullable: true, policy: 'RESTRICTED' })
  verifiedQuantity!: number | null;

  @Price({ description: 'Price of a piece, as verified. Null unless it was verified.', nullable: true, policy: 'RESTRICTED' })
  verifiedUnitPrice!: Money | null;

  @Computed(() => Money, {
    description: '`verifiedQuantity` times `verifiedUnitPrice`. Null unless it was verified.',
    nullable: true,
    policy: 'RESTRICTED',
    sql: of =>
      `case when ${of('verifiedQuantity')} is not null then json_build_object('amount', (${of('verifiedQuantity')} * ${of('verifiedUnitPriceAmount')})::text, 'currency', ${of('verifiedUnitPriceCurrency')}) end`,
  })
  verifiedTotal!: Money | null;

  @Choice(() => BuyerKind, { description: 'What sort of buyer it was.', filter: true })
  buyerKind!: BuyerKind;

  @Text({ description: 'Country that the buyer came from, as an ISO 3166-1 code such as `IR`. Null where nobody asked.', nullable: true, filter: true })
  buyerCountryCode!: string | null;
}
