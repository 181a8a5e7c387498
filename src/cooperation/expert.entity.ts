import { Check } from '@mikro-orm/decorators/legacy';
import { Artisan, Craft } from '../heritage/index.js';
import { Bilingual, Texts, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person } from '../training/index.js';
import { ExpertNomination } from './expert-nomination.entity.js';

@Table({
  description: 'Somebody whose knowledge of a craft is drawn on for standards and exams.',
  plural: 'experts',
  order: { displayNameFa: 'ASC' },
  search: ['displayNameFa', 'displayNameEn'],
})
@Check({ name: 'expert_experience_plausible', expression: 'experience_years between 0 and 80' })
export class Expert extends HubRecord {
  @Bilingual({ description: 'Name under which the expert agreed to be listed publicly.', required: 'FA', order: true })
  displayNameFa!: string;
  displayNameEn!: string | null;

  @Across(() => Person, { description: 'The person behind the role. Null where the hub does not know more than the public name.', nullable: true, unique: true })
  person!: Link<Person> | null;

  @Across(() => Artisan, { description: 'Public profile as a maker. Null for one who does not practise a craft.', nullable: true, unique: true })
  artisan!: Link<Artisan> | null;

  @Across(() => Craft, { description: 'Craft that the expert knows best. Null for experts of other fields, such as assessment.', nullable: true })
  craft!: Link<Craft> | null;

  @Texts({ description: 'Other fields of knowledge, in Persian.' })
  fields!: string[];

  @Whole({ description: 'Years of experience in the field when first nominated. Null where unknown.', nullable: true })
  experienceYears!: number | null;

  @Texts({ description: 'Awards and honours, in Persian.' })
  honours!: string[];

  @HasMany(() => ExpertNomination, { by: 'expert', order: { nominatedOn: 'DESC' }, description: 'Nominations, newest first.' })
  nominations!: Many<ExpertNomination>;
}
