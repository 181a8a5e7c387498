import { Bilingual, Real, Text } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftPlace } from './craft-place.entity.js';

@Table({
  description: 'One of the 31 provinces of Iran.',
  plural: 'provinces',
  keys: ['isoCode'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
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

  @HasMany(() => CraftPlace, { by: 'province', description: 'Craft cities and villages of the province.' })
  craftPlaces!: Many<CraftPlace>;
}
