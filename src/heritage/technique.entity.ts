import { Bilingual, Choice, Text } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasThrough } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftTechnique } from './craft-technique.entity.js';
import { Craft } from './craft.entity.js';
import { TechniqueKind } from './technique.enums.js';

@Table({
  description: 'A way of working, such as wheel throwing or the symmetric knot. Several crafts may share one.',
  plural: 'techniques',
  keys: ['slug'],
  order: { nameEn: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
export class Technique extends HubRecord {
  @Text({ description: 'Readable key, for example `wheel-throwing`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name of the technique.', required: 'EN', order: true })
  nameFa!: string | null;
  nameEn!: string;

  @Choice(() => TechniqueKind, { description: 'What it does to the material.', filter: true })
  kind!: TechniqueKind;

  @HasThrough(() => Craft, { via: () => CraftTechnique, from: 'technique', to: 'craft', description: 'Crafts worked in this way.' })
  crafts!: Many<Craft>;
}
