import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Flag, Instant, Real, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Has, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Appeal } from './appeal.entity.js';
import { Aspect } from './aspect.entity.js';
import { Entry } from './entry.entity.js';
import { Judge } from './judge.entity.js';
import { MarkBasis, MarkStatus } from './mark.enums.js';

@Table({ description: 'What an entry got for an aspect. Once locked it stays as it is, and a correction is a further mark that names it.' })
@Unique({ name: 'mark_one_current_unique', properties: ['entry', 'aspect'], where: { isCurrent: true } })
@Check({ name: 'mark_value_in_range', expression: 'value between 0 and 100' })
@Check({ name: 'mark_votes_have_a_round', expression: `(basis = 'VOTES') = (round is not null) and (round is null or round >= 1)` })
@Check({
  name: 'mark_status_has_its_time',
  expression: `case status
    when 'OPEN' then num_nonnulls(submitted_at, signed_at, locked_at) = 0
    when 'SUBMITTED' then submitted_at is not null and num_nonnulls(signed_at, locked_at) = 0
    when 'SIGNED' then num_nonnulls(submitted_at, signed_at) = 2 and locked_at is null
    else num_nonnulls(submitted_at, signed_at, locked_at) = 3 end`,
})
@Check({ name: 'mark_times_in_order', expression: 'submitted_at <= signed_at and signed_at <= locked_at' })
@Check({ name: 'mark_signed_by_somebody', expression: '(signed_at is null) = (signed_by_id is null)' })
@Check({ name: 'mark_correction_has_a_reason', expression: '(correction_of_id is null) = (correction_reason is null)' })
@Check({ name: 'mark_appeal_only_for_corrections', expression: 'appeal_id is null or correction_of_id is not null' })
@Check({ name: 'mark_corrects_another', expression: 'correction_of_id <> id' })
export class Mark extends HubRecord {
  @One(() => Entry, { description: 'Whose work was marked.' })
  entry!: Link<Entry>;

  @One(() => Aspect, { description: 'What was marked, in the frozen scheme of the event.' })
  aspect!: Link<Aspect>;

  @Real({
    description: 'The mark, from 0 to the greatest of the aspect. By votes it is their sum over the greatest sum possible, times the greatest mark, with two decimals.',
    precision: 5,
    scale: 2,
    policy: 'RESTRICTED',
  })
  value!: number;

  @Choice(() => MarkBasis, { description: 'Whether it was voted or measured, as the type of the aspect demands.' })
  basis!: MarkBasis;

  @Whole({ description: 'The round of votes that it was worked out from. Null where it was measured.', nullable: true })
  round!: number | null;

  @Choice(() => MarkStatus, { description: 'How settled it is. Public boards count only what is `LOCKED`.', filter: true, default: MarkStatus.OPEN })
  status!: MarkStatus;

  @Flag({ description: 'Whether it counts, which is true until a correction takes its place.', default: true })
  isCurrent!: boolean;

  @One(() => Judge, { description: 'Who entered it. Null where it was worked out from votes.', nullable: true, filter: false })
  enteredBy!: Link<Judge> | null;

  @Instant({ description: 'When the team handed it in. Null before.', nullable: true })
  submittedAt!: Date | null;

  @One(() => Judge, { description: 'Who signed it for the team. Null before.', nullable: true, filter: false })
  signedBy!: Link<Judge> | null;

  @Instant({ description: 'When it was signed. Null before.', nullable: true })
  signedAt!: Date | null;

  @Instant({ description: 'When it was locked. Null before.', nullable: true })
  lockedAt!: Date | null;

  @One(() => Mark, { description: 'The locked mark that it takes the place of. Null for a first mark.', nullable: true, unique: true })
  correctionOf!: Link<Mark> | null;

  @Text({ description: 'Why the earlier mark was corrected. Null for a first mark.', nullable: true, policy: 'RESTRICTED' })
  correctionReason!: string | null;

  @One(() => Appeal, { description: 'The accepted appeal behind a correction; needed once results are ratified. Null otherwise.', nullable: true })
  appeal!: Link<Appeal> | null;

  @Has(() => Mark, { by: 'correctionOf', description: 'The mark that took its place. Null while it counts.' })
  correction!: Link<Mark> | null;
}
