import { Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Text, Url } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { FrameworkScheme } from './framework.enums.js';
import { FrameworkItem } from './framework-item.entity.js';

@Table({ description: 'One edition of an international framework, such as ISCO-08.', plural: 'frameworks', keys: ['slug'] })
@Unique({ properties: ['scheme', 'edition'] })
export class Framework extends HubRecord {
  @Text({ description: 'Readable key, for example `isco-08`.', unique: true, filter: true })
  slug!: string;

  @Choice(() => FrameworkScheme, { description: 'Which framework.', filter: true })
  scheme!: FrameworkScheme;

  @Text({ description: 'Which edition of it, for example `08` of ISCO or `1.2.0` of ESCO.' })
  edition!: string;

  @Bilingual({ description: 'Full name.', required: 'EN' })
  nameFa!: string | null;
  nameEn!: string;

  @Text({ description: 'Who maintains it.' })
  publisher!: string;

  @Url({ description: 'Where it is published. Null where it is not on the web.', nullable: true })
  url!: string | null;

  @HasMany(() => FrameworkItem, { by: 'framework', order: { code: 'ASC' }, description: 'Those of its items that the hub knows, by code.' })
  items!: Many<FrameworkItem>;
}
