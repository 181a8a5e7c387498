import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Standard } from '../qualifications/index.js';
import { NominationState } from './expert.enums.js';
import { Expert } from './expert.entity.js';
import { Party } from './party.entity.js';

@Table({ description: 'A party putting forward an expert, for one standard or for the pool in general.', plural: 'expertNominations', order: { nominatedOn: 'DESC' } })
@Unique({ properties: ['expert', 'standard'], where: "state in ('NOMINATED', 'ACCEPTED') and standard_id is not null" })
@Unique({ properties: ['expert'], where: "state in ('NOMINATED', 'ACCEPTED') and standard_id is null" })
@Check({ name: 'expert_nomination_decided', expression: "(state = 'NOMINATED') = (decided_on is null) and decided_on >= nominated_on" })
@Check({ name: 'expert_nomination_retired', expression: "(state = 'RETIRED') = (retired_on is not null) and retired_on >= decided_on" })
export class ExpertNomination extends HubRecord {
  @One(() => Expert, { description: 'Who was put forward.' })
  expert!: Link<Expert>;

  @One(() => Party, { description: 'Who put the expert forward.' })
  party!: Link<Party>;

  @Across(() => Standard, { description: 'Standard that the expert is to work on. Null for the pool in general.', nullable: true })
  standard!: Link<Standard> | null;

  @Day({ description: 'Day of the nomination.', filter: true, order: true })
  nominatedOn!: string;

  @Choice(() => NominationState, { description: 'What became of it.', filter: true, default: NominationState.NOMINATED })
  state!: NominationState;

  @Day({ description: 'Day on which it was accepted or declined. Null until then.', nullable: true })
  decidedOn!: string | null;

  @Day({ description: 'Day on which the expert stepped down. Null while that has not happened.', nullable: true })
  retiredOn!: string | null;

  @Text({ description: 'Number of the letter of nomination. Null where there is none.', nullable: true })
  reference!: string | null;
}
