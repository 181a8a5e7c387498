import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Instant, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, HasThrough, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { AppealMark } from './appeal-mark.entity.js';
import { AppealState } from './appeal.enums.js';
import { Entry } from './entry.entity.js';
import { Judge } from './judge.entity.js';
import { Mark } from './mark.entity.js';
import { SkillEvent } from './skill-event.entity.js';

@Table({ description: 'A complaint about the marks of an entry, heard by the chief judge before results are ratified.', plural: 'appeals' })
@Check({ name: 'appeal_window_in_order', expression: 'opens_at < closes_at' })
@Check({ name: 'appeal_not_before_window', expression: 'filed_at >= opens_at' })
@Check({ name: 'appeal_late_after_window', expression: `(state = 'LATE') = (filed_at > closes_at)` })
@Check({
  name: 'appeal_decided_in_full',
  expression: `case when state in ('ACCEPTED', 'REJECTED')
    then num_nonnulls(decided_at, decided_by_id, decision) = 3 and decided_at >= filed_at
    else num_nonnulls(decided_at, decided_by_id, decision) = 0 end`,
})
export class Appeal extends HubRecord {
  @One(() => Entry, { description: 'The entry that it is filed for.' })
  entry!: Link<Entry>;

  @One(() => SkillEvent, { description: 'The event of the entry.' })
  skillEvent!: Link<SkillEvent>;

  @Choice(() => AppealState, { description: 'What became of it.', filter: true, default: AppealState.FILED })
  state!: AppealState;

  @Instant({ description: 'When the window opened: when the mark summary was shown.' })
  opensAt!: Date;

  @Instant({ description: 'When the window closed, by the rules of the competition.' })
  closesAt!: Date;

  @Instant({ description: 'When it was filed.', order: true })
  filedAt!: Date;

  @One(() => Judge, { description: 'Judge of the same province who filed it. Null where the competitor or coach did.', nullable: true, filter: false })
  filedBy!: Link<Judge> | null;

  @Text({ description: 'What is held to be wrong.', policy: 'RESTRICTED' })
  reason!: string;

  @Instant({ description: 'When it was decided. Null until then, and for late ones.', nullable: true })
  decidedAt!: Date | null;

  @One(() => Judge, { description: 'Who decided it, as a rule the chief judge. Null until then.', nullable: true, filter: false })
  decidedBy!: Link<Judge> | null;

  @Text({ description: 'What was decided, and why. Null until then.', nullable: true, policy: 'RESTRICTED' })
  decision!: string | null;

  @HasThrough(() => Mark, { via: () => AppealMark, from: 'appeal', to: 'mark', description: 'Marks that it contests.' })
  contestedMarks!: Many<Mark>;

  @HasMany(() => Mark, { by: 'appeal', description: 'Corrected marks that followed from it.' })
  corrections!: Many<Mark>;
}
