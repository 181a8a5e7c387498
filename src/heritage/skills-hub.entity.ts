import { Bilingual, Day, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { CraftPlace } from './craft-place.entity.js';
import { HubMilestone } from './hub-milestone.entity.js';

@Table({
  description: 'A centre of handicraft skills that both parties set up together, as planned in Isfahan. Its training centres belong to it.',
  plural: 'skillsHubs',
  keys: ['slug'],
  order: { nameFa: 'ASC' },
})
export class SkillsHub extends HubRecord {
  @Text({ description: 'Readable key, for example `isfahan`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name of the hub.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @One(() => CraftPlace, { description: 'City that it is set up in.' })
  craftPlace!: Link<CraftPlace>;

  @Text({ description: 'What it is for, in Persian.', nullable: true })
  purpose!: string | null;

  @Day({ description: 'Day on which it opened. Null before that.', nullable: true })
  openedOn!: string | null;

  @HasMany(() => HubMilestone, { by: 'skillsHub', description: 'Steps towards it, the earliest due first.', order: { dueOn: 'ASC' } })
  milestones!: Many<HubMilestone>;
}
