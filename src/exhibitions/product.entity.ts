import { Check } from '@mikro-orm/decorators/legacy';
import { Craft, CraftPlace, GeographicalIndication, GeographicalIndicationUser, Province } from '../heritage/index.js';
import { Bilingual, Choice, Price, Real, Text, Texts, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { CourseRun } from '../training/index.js';
import { ExhibitionProduct } from './exhibition-product.entity.js';
import { ProductMaker } from './product-maker.entity.js';
import { ProductMaterial } from './product-material.entity.js';
import { ProductSeal } from './product-seal.entity.js';
import { ProductTechnique } from './product-technique.entity.js';
import { ProductEdition } from './product.enums.js';
import { PurchaseOrder } from './purchase-order.entity.js';
import { Sale } from './sale.entity.js';

@Table({
  description: 'Something made by hand: a single piece, or a line of like pieces. Every product has at least one maker.',
  plural: 'products',
  keys: ['code'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn', 'code'],
})
@Check({ name: 'product_edition_size', expression: "case edition when 'UNIQUE' then edition_size = 1 when 'LIMITED' then edition_size > 0 else edition_size is null end" })
@Check({ name: 'product_edition_size_given', expression: "(edition = 'SERIAL') = (edition_size is null)" })
@Check({ name: 'product_measures_positive', expression: 'width_cm > 0 and height_cm > 0 and depth_cm > 0 and weight_grams > 0' })
@Check({ name: 'product_made_plausible', expression: 'made_in between 1300 and 1500' })
@Check({ name: 'product_price', expression: '(price_amount is null) = (price_currency is null) and price_amount >= 0' })
@Check({ name: 'product_indication_with_use', expression: '(geographical_indication_id is null) = (geographical_indication_user_id is null)' })
@Check({ name: 'product_indication_with_origin', expression: 'geographical_indication_id is null or craft_place_id is not null' })
export class Product extends HubRecord {
  @Text({ description: 'Code on the label, for example `P-1404-00042`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Name on the label.', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Across(() => Craft, { description: 'Craft that made it.' })
  craft!: Link<Craft>;

  @Across(() => CraftPlace, { description: 'Craft city or village where it was made. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @Across(() => Province, { description: 'Province where it was made.' })
  province!: Link<Province>;

  @Across(() => CourseRun, { description: 'Course run in which it was made. Null for work outside of courses.', nullable: true })
  courseRun!: Link<CourseRun> | null;

  @Whole({ description: 'Solar Hijri year in which it was made, or first made. Null where it is not known.', nullable: true, filter: true, order: true })
  madeIn!: number | null;

  @Choice(() => ProductEdition, { description: 'How many pieces there are.', filter: true })
  edition!: ProductEdition;

  @Whole({ description: 'Pieces in the edition: 1 for `UNIQUE`. Null for `SERIAL`. No more can be sold.', nullable: true })
  editionSize!: number | null;

  @Real({ description: 'Width in centimetres. Null where it was not measured.', precision: 8, scale: 2, nullable: true })
  widthCm!: number | null;

  @Real({ description: 'Height in centimetres, or length of what lies flat. Null where it was not measured.', precision: 8, scale: 2, nullable: true })
  heightCm!: number | null;

  @Real({ description: 'Depth in centimetres. Null for what is flat, and where it was not measured.', precision: 8, scale: 2, nullable: true })
  depthCm!: number | null;

  @Whole({ description: 'Weight in grams. Null where it was not weighed.', nullable: true })
  weightGrams!: number | null;

  @Price({ description: 'Price that the maker asks for a piece. Compare by year: prices rise fast. Null where it is on request.', nullable: true })
  price!: Money | null;

  @Texts({ description: 'Addresses of pictures, the main one first. They show no people.' })
  photos!: string[];

  @Text({ description: 'What the maker tells about it, in Persian.', nullable: true })
  description!: string | null;

  @Across(() => GeographicalIndication, { description: 'Geographical indication that it is marked with. Null for most.', nullable: true })
  geographicalIndication!: Link<GeographicalIndication> | null;

  @Across(() => GeographicalIndicationUser, { description: 'Authorisation under which it is so marked. Null without a geographical indication.', nullable: true })
  geographicalIndicationUser!: Link<GeographicalIndicationUser> | null;

  @HasMany(() => ProductMaker, { by: 'product', description: 'Who made it; at least one.' })
  makers!: Many<ProductMaker>;

  @HasMany(() => ProductMaterial, { by: 'product', description: 'What it is made from.' })
  materials!: Many<ProductMaterial>;

  @HasMany(() => ProductTechnique, { by: 'product', description: 'How it was worked.' })
  techniques!: Many<ProductTechnique>;

  @HasMany(() => ProductSeal, { by: 'product', description: 'Seals that it carries as part of an awarded line.' })
  seals!: Many<ProductSeal>;

  @HasMany(() => ExhibitionProduct, { by: 'product', description: 'Where it was or is shown.' })
  exhibitionProducts!: Many<ExhibitionProduct>;

  @HasMany(() => Sale, { by: 'product', description: 'Sales at fairs, the newest first.', order: { soldOn: 'DESC' } })
  sales!: Many<Sale>;

  @HasMany(() => PurchaseOrder, { by: 'product', description: 'Orders for it, the newest first.', order: { placedOn: 'DESC' } })
  purchaseOrders!: Many<PurchaseOrder>;
}
