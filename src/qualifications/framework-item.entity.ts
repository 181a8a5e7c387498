import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Flag, Text, Url } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Alignment } from './alignment.entity.js';
import { Framework } from './framework.entity.js';

@Table({
  description: 'An occupation, field, skill or statement of a framework.',
  plural: 'frameworkItems',
  order: { code: 'ASC' },
  search: ['code', 'titleFa', 'titleEn'],
})
@Unique({ properties: ['framework', 'code'] })
@Check({ name: 'framework_item_parent_is_another', expression: 'parent_id <> id' })
export class FrameworkItem extends HubRecord {
  @One(() => Framework, { description: 'Edition of the framework that it stands in.' })
  framework!: Link<Framework>;

  @Text({ description: 'Code within the edition, for example `7314`.', filter: true, order: true })
  code!: string;

  @Bilingual({ description: 'Title; Persian ones are our translation and not official.', required: 'EN' })
  titleFa!: string | null;
  titleEn!: string;

  @Text({ description: 'Rank in the tree in the words of the framework, for example `unit` of ISCO or `skill` of ESCO.', filter: true })
  level!: string;

  @Url({ description: 'Its identifier on the web. Null where it has none.', nullable: true })
  uri!: string | null;

  @Text({ description: 'Which crafts or skills fall under it, in English. Null where nothing is noted.', nullable: true })
  scopeNote!: string | null;

  @Flag({ description: 'Whether it belongs to the core of handicrafts, as group 731 of ISCO does.', filter: true, default: false })
  isHandicraft!: boolean;

  @One(() => FrameworkItem, { description: 'Item above it in the same edition. Null at the top.', nullable: true })
  parent!: Link<FrameworkItem> | null;

  @HasMany(() => FrameworkItem, { by: 'parent', order: { code: 'ASC' }, description: 'Items right below it, by code.' })
  children!: Many<FrameworkItem>;

  @HasMany(() => Alignment, { by: 'item', description: 'What is aligned with it.' })
  alignments!: Many<Alignment>;
}
