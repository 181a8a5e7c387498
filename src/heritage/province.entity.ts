import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Real, Text } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany, HasThrough } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Artisan } from './artisan.entity.js';
import { County } from './county.entity.js';
import { CraftPlace } from './craft-place.entity.js';
import { CraftProvince } from './craft-province.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Craft } from './craft.entity.js';
import { EndangermentAssessment } from './endangerment-assessment.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { GeographicalIndicationProvince } from './geographical-indication-province.entity.js';
import { GeographicalIndication } from './geographical-indication.entity.js';

@Table({
  description: 'One of the 31 provinces of Iran.',
  plural: 'provinces',
  keys: ['isoCode'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
@Check({ name: 'province_iso_code', expression: "iso_code ~ '^IR-[0-9]{2}$'" })
@Check({ name: 'province_in_iran', expression: 'latitude between 25 and 39.8 and longitude between 44 and 63.4' })
export class Province extends HubRecord {
  @Text({ description: 'ISO 3166-2 code in the edition of 2020, for example `IR-10` for Isfahan.', unique: true, filter: true, order: true })
  isoCode!: string;

  @Bilingual({ description: 'Name without the word for province.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Bilingual({ description: 'City that the province is governed from.', required: 'BOTH' })
  centreFa!: string;
  centreEn!: string;

  @Real({ description: 'Latitude of the centre in degrees north.', precision: 7, scale: 4 })
  latitude!: number;

  @Real({ description: 'Longitude of the centre in degrees east.', precision: 7, scale: 4 })
  longitude!: number;

  @HasMany(() => County, { by: 'province', description: 'Counties of the province that the hub has had to name so far.' })
  counties!: Many<County>;

  @HasMany(() => CraftPlace, { by: 'province', description: 'Craft cities and villages of the province.' })
  craftPlaces!: Many<CraftPlace>;

  @HasThrough(() => Craft, { via: () => CraftProvince, from: 'province', to: 'craft', description: 'Crafts that have a main centre in the province; others may be practised there too.' })
  crafts!: Many<Craft>;

  @HasMany(() => Artisan, { by: 'province', description: 'Artisans who work in the province and publish a profile.' })
  artisans!: Many<Artisan>;

  @HasMany(() => CraftWorkshop, { by: 'province', description: 'Premises in the province where crafts are practised.' })
  craftWorkshops!: Many<CraftWorkshop>;

  @HasMany(() => Enterprise, { by: 'province', description: 'Businesses of crafts with their seat in the province.' })
  enterprises!: Many<Enterprise>;

  @HasMany(() => EndangermentAssessment, { by: 'province', description: 'Assessments of crafts in this province alone, the newest first.', order: { assessedOn: 'DESC' } })
  endangermentAssessments!: Many<EndangermentAssessment>;

  @HasThrough(() => GeographicalIndication, { via: () => GeographicalIndicationProvince, from: 'province', to: 'geographicalIndication', description: 'Geographical indications whose area takes in the whole province.' })
  geographicalIndications!: Many<GeographicalIndication>;
}
