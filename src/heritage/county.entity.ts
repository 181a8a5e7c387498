import { Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftPlace } from './craft-place.entity.js';
import { Province } from './province.entity.js';

@Table({
  description: 'A county (shahrestan): the level between a province and its cities and villages.',
  plural: 'counties',
  order: { nameEn: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
@Unique({ properties: ['province', 'nameEn'] })
@Unique({ properties: ['province', 'nameFa'] })
export class County extends HubRecord {
  @One(() => Province, { description: 'Province that the county belongs to.' })
  province!: Link<Province>;

  @Bilingual({ description: 'Name without the word for county; unique within the province.', required: 'EN', order: true })
  nameFa!: string | null;
  nameEn!: string;

  @HasMany(() => CraftPlace, { by: 'county', description: 'Craft cities and villages of the county.' })
  craftPlaces!: Many<CraftPlace>;
}
