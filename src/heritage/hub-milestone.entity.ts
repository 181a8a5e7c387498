import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { SkillsHub } from './skills-hub.entity.js';
import { HubMilestoneState } from './skills-hub.enums.js';

@Table({ description: 'One step towards a skills hub.', order: { dueOn: 'ASC' } })
@Check({ name: 'hub_milestone_done_dated', expression: "(state = 'DONE') = (done_on is not null)" })
@Check({ name: 'hub_milestone_dropped_dated', expression: "(state = 'DROPPED') = (dropped_on is not null)" })
export class HubMilestone extends HubRecord {
  @One(() => SkillsHub, { description: 'Hub that it leads to.' })
  skillsHub!: Link<SkillsHub>;

  @Bilingual({ description: 'What is to be reached.' })
  titleFa!: string;
  titleEn!: string | null;

  @Choice(() => HubMilestoneState, { description: 'How far it has come.', filter: true })
  state!: HubMilestoneState;

  @Day({ description: 'Day by which it should be done. Null where none was set.', nullable: true, filter: true, order: true })
  dueOn!: string | null;

  @Day({ description: 'Day on which it was reached. Null unless it was.', nullable: true, filter: true, order: true })
  doneOn!: string | null;

  @Day({ description: 'Day on which it was given up. Null unless it was.', nullable: true })
  droppedOn!: string | null;

  @Text({ description: 'What hindered or helped, in Persian or English.', nullable: true })
  note!: string | null;
}
