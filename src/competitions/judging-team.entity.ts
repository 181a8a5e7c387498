import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { JudgingTeamMember } from './judging-team-member.entity.js';
import { SkillEvent } from './skill-event.entity.js';
import { SubCriterion } from './sub-criterion.entity.js';

@Table({ description: 'Judges who mark together, and the one who watches over them. Each sub-criterion is marked by one team.' })
@Unique({ properties: ['skillEvent', 'number'] })
@Check({ name: 'judging_team_number_positive', expression: 'number >= 1' })
export class JudgingTeam extends HubRecord {
  @One(() => SkillEvent, { description: 'The event that it marks at.' })
  skillEvent!: Link<SkillEvent>;

  @Whole({ description: 'Number of the team within the event, from 1.', order: true })
  number!: number;

  @HasMany(() => JudgingTeamMember, { by: 'team', description: 'Who sits in it.' })
  members!: Many<JudgingTeamMember>;

  @HasMany(() => SubCriterion, { by: 'team', order: { code: 'ASC' }, description: 'What it marks.' })
  subCriteria!: Many<SubCriterion>;
}
