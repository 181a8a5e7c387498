import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Text, Whole } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Craft } from './craft.entity.js';

@Table({
  description: 'Crafts that are made in a like way, after the usual Iranian grouping by method of production.',
  plural: 'craftGroups',
  keys: ['slug'],
  order: { position: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
@Check({ name: 'craft_group_position_positive', expression: '"position" > 0' })
export class CraftGroup extends HubRecord {
  @Text({ description: 'Readable key, for example `ceramics`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name of the group.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Whole({ description: 'Place in the usual listing, from 1.', unique: true, order: true })
  position!: number;

  @HasMany(() => Craft, { by: 'group', description: 'Crafts of the group.' })
  crafts!: Many<Craft>;
}
