import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Real, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CoordinateQuality, CraftPlaceKind } from './craft-place.enums.js';
import { Province } from './province.entity.js';

@Table({
  description: 'A city or village known for its crafts. Its titles are its `designations`.',
  plural: 'craftPlaces',
  keys: ['slug'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
@Check({ name: 'craft_place_in_iran', expression: 'latitude between 25 and 39.8 and longitude between 44 and 63.4' })
export class CraftPlace extends HubRecord {
  @Text({ description: 'Readable key, for example `lalejin`. Names are not unique: there are two Khur.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name as people there use it.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Choice(() => CraftPlaceKind, { description: 'Whether it is a city or a village.', filter: true })
  kind!: CraftPlaceKind;

  @One(() => Province, { description: 'Province that the place lies in.' })
  province!: Link<Province>;

  @Real({ description: 'Latitude in degrees north.', precision: 7, scale: 4 })
  latitude!: number;

  @Real({ description: 'Longitude in degrees east.', precision: 7, scale: 4 })
  longitude!: number;

  @Choice(() => CoordinateQuality, { description: 'How far `latitude` and `longitude` can be relied on.' })
  coordinateQuality!: CoordinateQuality;
}
