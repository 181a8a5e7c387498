import { Check } from '@mikro-orm/decorators/legacy';
import { Flag, Instant, Real, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Entry } from './entry.entity.js';
import { ScaleProfile } from './scale-profile.entity.js';
import { SkillEvent } from './skill-event.entity.js';

@Table({
  description:
    'The line of an entry on the public board. The hub writes it from the locked marks, and holds back what the visibility of the competition, a freeze or a reveal still hides.',
  plural: 'standings',
  order: { rank: 'ASC' },
})
@Check({ name: 'standing_ranks_positive', expression: 'rank >= 1 and previous_rank >= 1' })
@Check({ name: 'standing_shares_in_range', expression: 'raw between 0 and 100 and progress between 0 and 1' })
@Check({ name: 'standing_scale_names_its_profile', expression: 'scale is null or scale_profile_id is not null' })
@Check({ name: 'standing_tied_needs_a_rank', expression: 'not is_tied or rank is not null' })
@Check({ name: 'standing_sequence_not_negative', expression: 'as_of_sequence >= 0' })
export class Standing extends HubRecord {
  @One(() => Entry, { description: 'Whose line it is.', unique: true })
  entry!: Link<Entry>;

  @One(() => SkillEvent, { description: 'The event of the entry, whose board it is.' })
  skillEvent!: Link<SkillEvent>;

  @Whole({ description: 'Place, from 1. Equal scores share a place and the next is skipped: 1, 2, 2, 4. Null while it is not shown.', nullable: true, order: true, filter: true })
  rank!: number | null;

  @Whole({ description: 'Place before the last change of the board. Null where there was none.', nullable: true })
  previousRank!: number | null;

  @Flag({ description: 'Whether another entry shares the place.', default: false })
  isTied!: boolean;

  @Real({ description: 'Sum of the counted marks, out of 100. Null while it is not shown.', precision: 5, scale: 2, nullable: true })
  raw!: number | null;

  @Real({ description: 'Score on the scale of `scaleProfile`. Null while it is not shown.', precision: 6, scale: 2, nullable: true, order: true })
  scale!: number | null;

  @One(() => ScaleProfile, { description: 'Profile that `scale` was worked out by. Null where there is no `scale`.', nullable: true, filter: false })
  scaleProfile!: Link<ScaleProfile> | null;

  @Real({ description: 'Share of the aspects that are marked, 0 to 1.', precision: 4, scale: 3, default: 0 })
  progress!: number;

  @Flag({ description: 'Whether marks came in that the line does not show yet, as during a freeze.', default: false })
  hasPendingMarks!: boolean;

  @Whole({ description: 'Sequence of the event on the board that the line is up to.', default: 0 })
  asOfSequence!: number;

  @Instant({ description: 'When the line was worked out.' })
  computedAt!: Date;
}
