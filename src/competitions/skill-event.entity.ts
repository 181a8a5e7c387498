import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Instant, Real, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Appeal } from './appeal.entity.js';
import { Award } from './award.entity.js';
import { BoardEvent } from './board-event.entity.js';
import { Competition } from './competition.entity.js';
import { Entry } from './entry.entity.js';
import { Judge } from './judge.entity.js';
import { JudgingTeam } from './judging-team.entity.js';
import { MarkingScheme } from './marking-scheme.entity.js';
import { MarkingSchemeState } from './marking-scheme.enums.js';
import { Skill } from './skill.entity.js';
import { BoardState } from './skill.enums.js';
import { Standing } from './standing.entity.js';

@Table({ description: 'One skill at one competition, with its entries, its judges and its board.', plural: 'skillEvents' })
@Unique({ properties: ['competition', 'number'] })
@Unique({ properties: ['competition', 'skill'] })
@Check({ name: 'skill_event_number_positive', expression: 'number >= 1' })
@Check({ name: 'skill_event_team_size_positive', expression: 'team_size >= 1' })
@Check({ name: 'skill_event_days_in_order', expression: 'first_day_on <= last_day_on' })
@Check({ name: 'skill_event_delay_not_negative', expression: 'public_delay_seconds between 0 and 3600' })
@Check({ name: 'skill_event_counters_not_negative', expression: 'board_sequence >= 0 and revealed_count >= 0 and progress between 0 and 1' })
@Check({ name: 'skill_event_frozen_after_start', expression: 'frozen_at is null or (started_at is not null and started_at < frozen_at)' })
@Check({
  name: 'skill_event_ended_after_freeze',
  expression: 'ended_at is null or (started_at is not null and started_at < ended_at and (frozen_at is null or frozen_at < ended_at))',
})
@Check({ name: 'skill_event_revealed_after_end', expression: 'reveal_started_at is null or (num_nonnulls(frozen_at, ended_at) = 2 and ended_at < reveal_started_at)' })
@Check({
  name: 'skill_event_thawed_after_end',
  expression: `thawed_at is null
    or (num_nonnulls(frozen_at, ended_at) = 2 and ended_at < thawed_at and (reveal_started_at is null or reveal_started_at <= thawed_at))`,
})
@Check({ name: 'skill_event_finalised_after_end', expression: 'finalised_at is null or (ended_at is not null and ended_at < finalised_at)' })
@Check({
  name: 'skill_event_board_has_its_times',
  expression: `case board_state
    when 'LIVE' then num_nonnulls(frozen_at, reveal_started_at, thawed_at, finalised_at) = 0
    when 'FROZEN' then frozen_at is not null and num_nonnulls(reveal_started_at, thawed_at, finalised_at) = 0
    when 'REVEALING' then reveal_started_at is not null and num_nonnulls(thawed_at, finalised_at) = 0
    else finalised_at is not null and (frozen_at is null or thawed_at is not null) end`,
})
@Check({ name: 'skill_event_counts_reveals_when_revealing', expression: `revealed_count = 0 or board_state in ('REVEALING', 'FINAL')` })
export class SkillEvent extends HubRecord {
  @One(() => Competition, { description: 'The edition that it belongs to.' })
  competition!: Link<Competition>;

  @One(() => Skill, { description: 'What is competed in.' })
  skill!: Link<Skill>;

  @Whole({ description: 'Number of the skill at this competition, as on signs and forms.', filter: true })
  number!: number;

  @Whole({ description: 'Competitors in one entry; they share one set of marks, and each gets the medal.', default: 1 })
  teamSize!: number;

  @Day({ description: 'First day of work of this skill. Null while it is not scheduled.', nullable: true, filter: true, order: true })
  firstDayOn!: string | null;

  @Day({ description: 'Last day of work of this skill. Null while it is not scheduled.', nullable: true })
  lastDayOn!: string | null;

  @Choice(() => BoardState, { description: 'What the public board shows.', filter: true, default: BoardState.LIVE })
  boardState!: BoardState;

  @Instant({ description: 'When work began. Null before.', nullable: true })
  startedAt!: Date | null;

  @Instant({ description: 'When the public board is planned to freeze. Null where it stays live.', nullable: true })
  freezesAt!: Date | null;

  @Instant({ description: 'When the public board froze. Null before, and where it never did.', nullable: true })
  frozenAt!: Date | null;

  @Instant({ description: 'When the competitors stopped work. Null before.', nullable: true })
  endedAt!: Date | null;

  @Instant({ description: 'When the reveal began. Null before, and where there is none.', nullable: true })
  revealStartedAt!: Date | null;

  @Instant({ description: 'When the board showed everything again. Null before, and where it never froze.', nullable: true })
  thawedAt!: Date | null;

  @Instant({ description: 'When the board became final. Null before.', nullable: true })
  finalisedAt!: Date | null;

  @Instant({ description: 'When the judges saw the mark summary, which opens the window for appeals. Null before.', nullable: true })
  summaryShownAt!: Date | null;

  @Whole({ description: 'How many entries the reveal has shown, counted from the last place.', default: 0 })
  revealedCount!: number;

  @Whole({ description: "Seconds by which the public board runs behind the hall. Null for the competition's.", nullable: true })
  publicDelaySeconds!: number | null;

  @Whole({ description: 'Sequence of the newest event on the board; 0 before the first.', default: 0 })
  boardSequence!: number;

  @Real({ description: 'Share of all aspects of all entries that are marked, 0 to 1.', precision: 4, scale: 3, default: 0 })
  progress!: number;

  @Has(() => MarkingScheme, { by: 'skillEvent', where: { state: MarkingSchemeState.FROZEN }, description: 'The scheme that marks are given by. Null until one is frozen.' })
  markingScheme!: Link<MarkingScheme> | null;

  @HasMany(() => MarkingScheme, { by: 'skillEvent', order: { number: 'DESC' }, description: 'All numbers of the marking scheme, newest first.' })
  markingSchemes!: Many<MarkingScheme>;

  @HasMany(() => Entry, { by: 'skillEvent', order: { bib: 'ASC' }, description: 'Who competes, by bib.' })
  entries!: Many<Entry>;

  @HasMany(() => Standing, { by: 'skillEvent', order: { rank: 'ASC' }, description: 'The public board, best first; entries without a rank come last.' })
  standings!: Many<Standing>;

  @HasMany(() => Judge, { by: 'skillEvent', description: 'The jury.' })
  judges!: Many<Judge>;

  @HasMany(() => JudgingTeam, { by: 'skillEvent', order: { number: 'ASC' }, description: 'Teams that judges mark in.' })
  judgingTeams!: Many<JudgingTeam>;

  @HasMany(() => Appeal, { by: 'skillEvent', description: 'Appeals against its marks.' })
  appeals!: Many<Appeal>;

  @HasMany(() => Award, { by: 'skillEvent', description: 'Medals and medallions, once ratified.' })
  awards!: Many<Award>;

  @HasMany(() => BoardEvent, { by: 'skillEvent', order: { sequence: 'ASC' }, description: 'What happened on the board, in its order, without gaps.' })
  boardEvents!: Many<BoardEvent>;
}
