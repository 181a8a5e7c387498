import { Bilingual, Choice, Text } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasThrough } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftTool } from './craft-tool.entity.js';
import { Craft } from './craft.entity.js';
import { ToolKind } from './tool.enums.js';

@Table({
  description: 'Something that crafts are worked with, such as a carpet comb or a potter\'s wheel.',
  plural: 'tools',
  keys: ['slug'],
  order: { nameEn: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
export class Tool extends HubRecord {
  @Text({ description: 'Readable key, for example `carpet-comb`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name of the tool.', required: 'EN', order: true })
  nameFa!: string | null;
  nameEn!: string;

  @Choice(() => ToolKind, { description: 'What sort of thing it is.', filter: true })
  kind!: ToolKind;

  @HasThrough(() => Craft, { via: () => CraftTool, from: 'tool', to: 'craft', description: 'Crafts worked with it.' })
  crafts!: Many<Craft>;
}
