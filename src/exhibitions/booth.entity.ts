import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Flag, Price, Real, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { BoothState } from './booth.enums.js';
import { ContractLead } from './contract-lead.entity.js';
import { ExhibitionHall } from './exhibition-hall.entity.js';
import { ExhibitionProduct } from './exhibition-product.entity.js';
import { Exhibition } from './exhibition.entity.js';
import { Exhibitor } from './exhibitor.entity.js';
import { PurchaseOrder } from './purchase-order.entity.js';
import { Sale } from './sale.entity.js';

@Table({
  description: 'A booth that an exhibitor asked for or got at one edition of a fair.',
  plural: 'booths',
  order: { number: 'ASC' },
})
@Unique({ name: 'booth_number_in_hall', properties: ['hall', 'number'], where: 'hall_id is not null' })
@Unique({ name: 'booth_number_without_hall', properties: ['exhibition', 'number'], where: 'hall_id is null' })
@Check({ name: 'booth_hall_with_number', expression: 'hall_id is null or number is not null' })
@Check({ name: 'booth_allocated_numbered', expression: "state not in ('ALLOCATED', 'OCCUPIED', 'RELEASED') or (number is not null and allocated_on is not null)" })
@Check({ name: 'booth_unallocated_unnumbered', expression: "state not in ('APPLIED', 'REJECTED') or (number is null and allocated_on is null)" })
@Check({ name: 'booth_occupied_dated', expression: "state <> 'OCCUPIED' or occupied_on is not null" })
@Check({ name: 'booth_released_dated', expression: "(state = 'RELEASED') = (released_on is not null)" })
@Check({ name: 'booth_rejected_dated', expression: "(state = 'REJECTED') = (rejected_on is not null)" })
@Check({ name: 'booth_dates_in_order', expression: 'applied_on <= allocated_on and allocated_on <= occupied_on and allocated_on <= released_on and applied_on <= rejected_on' })
@Check({ name: 'booth_area_positive', expression: 'area_square_metres > 0' })
@Check({ name: 'booth_discount', expression: 'discount_percent between 0 and 100' })
@Check({ name: 'booth_fee', expression: '(fee_amount is null) = (fee_currency is null) and fee_amount >= 0' })
export class Booth extends HubRecord {
  @One(() => Exhibition, { description: 'Fair that it is at.' })
  exhibition!: Link<Exhibition>;

  @One(() => ExhibitionHall, { description: 'Hall of that fair. Null until it is given out, and at fairs without halls.', nullable: true })
  hall!: Link<ExhibitionHall> | null;

  @One(() => Exhibitor, { description: 'Who asked for it.' })
  exhibitor!: Link<Exhibitor>;

  @Text({ description: 'Number on the plan, for example `38A-112`; unique in the hall. Null until it is given out.', nullable: true, filter: true, order: true })
  number!: string | null;

  @Choice(() => BoothState, { description: 'Where the application stands.', filter: true })
  state!: BoothState;

  @Day({ description: 'Day of the application.', filter: true, order: true })
  appliedOn!: string;

  @Day({ description: 'Day on which it was given out. Null until then.', nullable: true })
  allocatedOn!: string | null;

  @Day({ description: 'Day on which the exhibitor moved in. Null until then.', nullable: true })
  occupiedOn!: string | null;

  @Day({ description: 'Day on which it was handed back. Null until then.', nullable: true })
  releasedOn!: string | null;

  @Day({ description: 'Day on which it was refused. Null unless it was.', nullable: true })
  rejectedOn!: string | null;

  @Real({ description: 'Floor in square metres: what was asked for until it is given out, then what was given.', precision: 7, scale: 2 })
  areaSquareMetres!: number;

  @Price({ description: 'Fee before the discount. Null until it is set.', nullable: true })
  fee!: Money | null;

  @Real({ description: 'Discount on the fee in percent, 0 to 100.', precision: 5, scale: 2, default: 0, filter: true })
  discountPercent!: number;

  @Flag({ description: 'Whether the exhibitor is lodged free of charge.', default: false, filter: true })
  hasLodging!: boolean;

  @HasMany(() => ExhibitionProduct, { by: 'booth', description: 'Products shown there.' })
  exhibitionProducts!: Many<ExhibitionProduct>;

  @HasMany(() => Sale, { by: 'booth', description: 'Sales there, the newest first.', order: { soldOn: 'DESC' } })
  sales!: Many<Sale>;

  @HasMany(() => PurchaseOrder, { by: 'booth', description: 'Orders placed there, the newest first.', order: { placedOn: 'DESC' } })
  purchaseOrders!: Many<PurchaseOrder>;

  @HasMany(() => ContractLead, { by: 'booth', description: 'Contracts and letters of intent that began there, the newest first.', order: { recordedOn: 'DESC' } })
  contractLeads!: Many<ContractLead>;
}
