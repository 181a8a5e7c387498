import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { CraftPlace, Province } from '../heritage/index.js';
import { Choice, Day, Flag, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { OriginKind, RelocationReason } from './outcome.enums.js';
import { Trainee } from './trainee.entity.js';

@Table({ description: 'That a trainee moved to a craft place, and whether they were still there at a follow-up. One record a person and follow-up point.' })
@Unique({ properties: ['trainee', 'atMonths'] })
@Check({ name: 'relocation_outcome_point', expression: 'at_months in (6, 12)' })
@Check({ name: 'relocation_outcome_asked_after', expression: 'asked_on >= moved_on' })
export class RelocationOutcome extends HubRecord {
  @One(() => Trainee, { description: 'Who moved.', policy: 'RESTRICTED' })
  trainee!: Link<Trainee>;

  @Choice(() => OriginKind, { description: 'Where they lived before.', policy: 'RESTRICTED' })
  originKind!: OriginKind;

  @Across(() => Province, { description: 'Province that they lived in before.', nullable: true, policy: 'RESTRICTED' })
  originProvince!: Link<Province> | null;

  @Across(() => CraftPlace, { description: 'Craft city or village that they moved to.', policy: 'RESTRICTED' })
  craftPlace!: Link<CraftPlace>;

  @Day({ description: 'Day of the move.', policy: 'RESTRICTED' })
  movedOn!: string;

  @Choice(() => RelocationReason, { description: 'Why they moved, as they said themselves; never concluded from an address alone.', policy: 'RESTRICTED' })
  reason!: RelocationReason;

  @Whole({ description: 'Follow-up point in months after the move: 6 or 12.' })
  atMonths!: number;

  @Day({ description: 'Day on which they were asked.', policy: 'RESTRICTED' })
  askedOn!: string;

  @Flag({ description: 'Whether they still lived there when asked.', policy: 'RESTRICTED' })
  isStillThere!: boolean;
}
