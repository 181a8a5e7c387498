import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Real, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Artisan } from './artisan.entity.js';
import { CraftPlace } from './craft-place.entity.js';
import { CraftWorkshopCraft } from './craft-workshop-craft.entity.js';
import { CraftWorkshopOwner } from './craft-workshop-owner.entity.js';
import { CraftWorkshopKind } from './craft-workshop.enums.js';
import { Craft } from './craft.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { GeographicalIndicationUser } from './geographical-indication-user.entity.js';
import { Province } from './province.entity.js';
import { SealAward } from './seal-award.entity.js';

@Table({
  description: 'Premises where a craft is practised. A training event is a `Workshop` instead.',
  plural: 'craftWorkshops',
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
@Check({ name: 'craft_workshop_in_iran', expression: 'latitude between 25 and 39.8 and longitude between 44 and 63.4' })
@Check({ name: 'craft_workshop_position_whole', expression: '(latitude is null) = (longitude is null)' })
@Check({ name: 'craft_workshop_founded_plausible', expression: 'founded_in between 1000 and 1500' })
export class CraftWorkshop extends HubRecord {
  @Bilingual({ description: 'Name on its door.', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Choice(() => CraftWorkshopKind, { description: 'What sort of premises it is.', filter: true })
  kind!: CraftWorkshopKind;

  @Whole({ description: 'Solar Hijri year of its founding. Null where it is not known.', nullable: true, filter: true, order: true })
  foundedIn!: number | null;

  @Day({ description: 'Day on which it was given up. Null while work goes on.', nullable: true, filter: true })
  closedOn!: string | null;

  @One(() => Province, { description: 'Province that it stands in.' })
  province!: Link<Province>;

  @One(() => CraftPlace, { description: 'Craft city or village that it stands in. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @One(() => Enterprise, { description: 'Business that runs it. Null where its owners do so themselves.', nullable: true })
  enterprise!: Link<Enterprise> | null;

  @Real({ description: 'Latitude in degrees north. Null for homes, and where it is not known.', precision: 7, scale: 4, nullable: true, filter: true })
  latitude!: number | null;

  @Real({ description: 'Longitude in degrees east. Null for homes, and where it is not known.', precision: 7, scale: 4, nullable: true, filter: true })
  longitude!: number | null;

  @HasThrough(() => Craft, { via: () => CraftWorkshopCraft, from: 'craftWorkshop', to: 'craft', description: 'Crafts practised there.' })
  crafts!: Many<Craft>;

  @HasThrough(() => Artisan, { via: () => CraftWorkshopOwner, from: 'craftWorkshop', to: 'artisan', description: 'Artisans who own it.' })
  owners!: Many<Artisan>;

  @HasMany(() => GeographicalIndicationUser, { by: 'craftWorkshop', description: 'Geographical indications that it may use.' })
  geographicalIndicationUses!: Many<GeographicalIndicationUser>;

  @HasMany(() => SealAward, { by: 'craftWorkshop', description: 'Seals that its product lines were awarded, the newest first.', order: { awardedIn: 'DESC' } })
  sealAwards!: Many<SealAward>;
}
