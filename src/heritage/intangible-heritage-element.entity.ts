import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { Craft } from './craft.entity.js';
import { IntangibleHeritageList } from './intangible-heritage.enums.js';

@Table({
  description: 'An element of intangible heritage of humanity that has to do with a craft. It is no title of a place.',
  plural: 'intangibleHeritageElements',
  keys: ['slug'],
  order: { inscribedIn: 'ASC' },
})
@Check({ name: 'intangible_heritage_element_year', expression: 'inscribed_in between 2008 and 2100' })
export class IntangibleHeritageElement extends HubRecord {
  @Text({ description: 'Readable key, for example `carpet-weaving-kashan`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name under which it is inscribed.', required: 'EN' })
  nameFa!: string | null;
  nameEn!: string;

  @Choice(() => IntangibleHeritageList, { description: 'List that it stands on.', filter: true })
  list!: IntangibleHeritageList;

  @Whole({ description: 'Gregorian year of inscription.', filter: true, order: true })
  inscribedIn!: number;

  @One(() => Craft, { description: 'Craft that it is about. Null where none of the hub covers it.', nullable: true })
  craft!: Link<Craft> | null;

  @Choice(() => Confidence, { description: 'How sure list and year are.' })
  confidence!: Confidence;

  @Text({ description: 'What else to know, in English, such as other countries that share it.', nullable: true })
  note!: string | null;
}
