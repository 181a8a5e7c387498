import { Unique } from '@mikro-orm/decorators/legacy';
import { Choice } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Judge } from './judge.entity.js';
import { SeatRole } from './judge.enums.js';
import { JudgingTeam } from './judging-team.entity.js';

@Table({ description: 'The seat of a judge in a judging team.' })
@Unique({ properties: ['team', 'judge'] })
export class JudgingTeamMember extends HubRecord {
  @One(() => JudgingTeam, { description: 'The team.' })
  team!: Link<JudgingTeam>;

  @One(() => Judge, { description: 'The judge, of the same event.' })
  judge!: Link<Judge>;

  @Choice(() => SeatRole, { description: 'Whether the judge marks with the team or watches over it.', default: SeatRole.JUDGE })
  role!: SeatRole;
}
