import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Artisan } from './artisan.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Craft } from './craft.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { Seal } from './seal.entity.js';
import { SealCategory } from './seal.enums.js';

@Table({
  description: 'That a product line of a maker was awarded a seal in one edition.',
  plural: 'sealAwards',
  order: { awardedIn: 'DESC' },
  search: ['productLineFa', 'productLineEn'],
})
@Check({ name: 'seal_award_one_maker', expression: 'num_nonnulls(artisan_id, craft_workshop_id, enterprise_id) = 1' })
@Check({ name: 'seal_award_year_of_day', expression: 'awarded_on is null or extract(year from awarded_on) = awarded_in' })
@Check({ name: 'seal_award_term', expression: 'awarded_on < expires_on' })
@Check({ name: 'seal_award_withdrawn_after', expression: 'awarded_on <= withdrawn_on' })
export class SealAward extends HubRecord {
  @One(() => Seal, { description: 'Seal that was awarded.' })
  seal!: Link<Seal>;

  @Whole({ description: 'Gregorian year of the edition.', filter: true, order: true })
  awardedIn!: number;

  @Day({ description: 'Day of the award. Null where only the year is known.', nullable: true })
  awardedOn!: string | null;

  @Day({ description: 'First day on which the line may no longer carry it. Null where it has no end.', nullable: true, filter: true })
  expiresOn!: string | null;

  @Day({ description: 'Day on which it was taken back. Null where it was not.', nullable: true })
  withdrawnOn!: string | null;

  @Choice(() => SealCategory, { description: 'Category in which the line was judged.', filter: true })
  category!: SealCategory;

  @Bilingual({ description: 'Product line that may carry the seal.' })
  productLineFa!: string;
  productLineEn!: string | null;

  @One(() => Craft, { description: 'Craft of the line. Null where it mixes several.', nullable: true })
  craft!: Link<Craft> | null;

  @One(() => Artisan, { description: 'Artisan whose line it is. Null where it is that of premises or a business.', nullable: true })
  artisan!: Link<Artisan> | null;

  @One(() => CraftWorkshop, { description: 'Premises whose line it is. Null where it is that of an artisan or a business.', nullable: true })
  craftWorkshop!: Link<CraftWorkshop> | null;

  @One(() => Enterprise, { description: 'Business whose line it is. Null where it is that of an artisan or premises.', nullable: true })
  enterprise!: Link<Enterprise> | null;
}
