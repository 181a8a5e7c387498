import { Bilingual, Choice, Text, Texts } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { SealAward } from './seal-award.entity.js';
import { SealBody } from './seal.enums.js';

@Table({
  description: 'A mark of quality that a jury awards to product lines, never to people.',
  plural: 'seals',
  keys: ['slug'],
  order: { nameEn: 'ASC' },
})
export class Seal extends HubRecord {
  @Text({ description: 'Readable key, for example `award-of-excellence`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name of the seal.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Choice(() => SealBody, { description: 'Who awards it.', filter: true })
  body!: SealBody;

  @Texts({ description: 'What the jury looks at, in English, for example `authenticity`.' })
  criteria!: string[];

  @HasMany(() => SealAward, { by: 'seal', description: 'Product lines that were awarded it, the newest first.', order: { awardedIn: 'DESC' } })
  awards!: Many<SealAward>;
}
