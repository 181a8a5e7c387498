import { Check } from '@mikro-orm/decorators/legacy';
import { Craft } from '../heritage/index.js';
import { Bilingual, Choice, Flag, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Standard } from '../qualifications/index.js';
import { SkillEvent } from './skill-event.entity.js';
import { SkillSector } from './skill.enums.js';

@Table({
  description: 'A skill that competitions are held in. The list is open: provinces and the country add handicrafts that have no place at world level.',
  plural: 'skills',
  keys: ['slug'],
  order: { nameFa: 'ASC' },
  search: ['nameFa', 'nameEn'],
})
@Check({ name: 'skill_team_size_positive', expression: 'team_size >= 1' })
export class Skill extends HubRecord {
  @Text({ description: 'Readable key, for example `carpet-weaving`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'What boards and medals call it.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Choice(() => SkillSector, { description: 'Family that it is shown under.', filter: true })
  sector!: SkillSector;

  @Whole({ description: 'Usual number of competitors in one entry; an event may differ.', default: 1 })
  teamSize!: number;

  @Flag({ description: 'Whether WorldSkills holds it too.', default: false })
  isHeldAtWorldLevel!: boolean;

  @Across(() => Craft, { description: 'Craft that it tests. Null for skills beyond handicrafts.', nullable: true })
  craft!: Link<Craft> | null;

  @Across(() => Standard, { description: 'Competency standard that it draws on. Null where there is none.', nullable: true })
  standard!: Link<Standard> | null;

  @HasMany(() => SkillEvent, { by: 'skill', description: 'Where it was or will be competed in.' })
  events!: Many<SkillEvent>;
}
