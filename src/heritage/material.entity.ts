import { Bilingual, Choice, Text } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasThrough } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftMaterial } from './craft-material.entity.js';
import { Craft } from './craft.entity.js';
import { MaterialKind } from './material.enums.js';

@Table({
  description: 'Something that crafts are made from, such as wool or clay.',
  plural: 'materials',
  keys: ['slug'],
  order: { nameEn: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
export class Material extends HubRecord {
  @Text({ description: 'Readable key, for example `goat-hair`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name of the material.', required: 'EN', order: true })
  nameFa!: string | null;
  nameEn!: string;

  @Choice(() => MaterialKind, { description: 'What sort of stuff it is.', filter: true })
  kind!: MaterialKind;

  @HasThrough(() => Craft, { via: () => CraftMaterial, from: 'material', to: 'craft', description: 'Crafts that use it.' })
  crafts!: Many<Craft>;
}
