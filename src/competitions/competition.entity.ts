import { Check } from '@mikro-orm/decorators/legacy';
import { CraftPlace, Province } from '../heritage/index.js';
import { Bilingual, Choice, Day, Instant, Price, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { Award } from './award.entity.js';
import { CompetitionLevel, CompetitionState, ResultVisibility } from './competition.enums.js';
import { RuleSet } from './rule-set.entity.js';
import { ScaleProfile } from './scale-profile.entity.js';
import { SkillEvent } from './skill-event.entity.js';

@Table({
  description: 'One edition of a skills competition, with an event for each skill.',
  plural: 'competitions',
  keys: ['slug'],
  order: { startsOn: 'DESC' },
  search: ['nameFa', 'nameEn'],
})
@Check({ name: 'competition_days_in_order', expression: 'starts_on <= ends_on' })
@Check({ name: 'competition_registration_in_order', expression: 'registration_opens_on <= registration_closes_on and registration_closes_on <= starts_on' })
@Check({ name: 'competition_edition_positive', expression: 'edition >= 1' })
@Check({ name: 'competition_delay_not_negative', expression: 'public_delay_seconds between 0 and 3600' })
@Check({ name: 'competition_qualifies_for_another', expression: 'qualifies_for_id <> id' })
@Check({ name: 'competition_stated_counts_not_negative', expression: 'stated_skill_count >= 0 and stated_competitor_count >= 0' })
@Check({
  name: 'competition_ready_with_rules',
  expression: `provenance = 'CITED' or state in ('DRAFT', 'REGISTRATION', 'CANCELLED') or num_nonnulls(rule_set_id, scale_profile_id) = 2`,
})
@Check({
  name: 'competition_state_has_its_time',
  expression: `provenance = 'CITED' or (
    (state not in ('RUNNING', 'MARKING_CLOSED', 'RATIFIED', 'PUBLISHED', 'ARCHIVED') or started_at is not null)
    and (state not in ('MARKING_CLOSED', 'RATIFIED', 'PUBLISHED', 'ARCHIVED') or marking_closed_at is not null)
    and (state not in ('RATIFIED', 'PUBLISHED', 'ARCHIVED') or ratified_at is not null)
    and (state not in ('PUBLISHED', 'ARCHIVED') or published_at is not null))`,
})
@Check({
  name: 'competition_time_has_its_state',
  expression: `(state not in ('DRAFT', 'REGISTRATION', 'READY') or num_nonnulls(started_at, marking_closed_at, ratified_at, published_at) = 0)
    and (state <> 'RUNNING' or num_nonnulls(marking_closed_at, ratified_at, published_at) = 0)
    and (state <> 'MARKING_CLOSED' or num_nonnulls(ratified_at, published_at) = 0)
    and (state <> 'RATIFIED' or published_at is null)`,
})
@Check({ name: 'competition_times_in_order', expression: 'started_at < marking_closed_at and marking_closed_at <= ratified_at and ratified_at <= published_at' })
@Check({
  name: 'competition_cancelled_with_reason',
  expression: `(state = 'CANCELLED') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason is null)`,
})
export class Competition extends HubRecord {
  @Text({ description: 'Readable key, for example `national-22`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Full name with the edition.', required: 'BOTH', order: true })
  nameFa!: string;
  nameEn!: string;

  @Whole({ description: 'Counts the editions of the series, for example `22`. Null where editions are not counted.', nullable: true, filter: true })
  edition!: number | null;

  @Choice(() => CompetitionLevel, { description: 'Step of the ladder that it stands on.', filter: true })
  level!: CompetitionLevel;

  @Choice(() => CompetitionState, { description: 'How far it has come.', filter: true, default: CompetitionState.DRAFT })
  state!: CompetitionState;

  @Day({ description: 'First day of work, C1.', filter: true, order: true })
  startsOn!: string;

  @Day({ description: 'Last day of work.', filter: true })
  endsOn!: string;

  @Day({ description: 'First day on which entries are taken. Null while it is not fixed.', nullable: true })
  registrationOpensOn!: string | null;

  @Day({ description: 'Last day on which entries are taken. Null while it is not fixed.', nullable: true })
  registrationClosesOn!: string | null;

  @Price({ description: 'Fee of one entry. Null where there is none, or where it is not known.', nullable: true })
  entryFee!: Money | null;
  entryFeeAmount!: string | null;
  entryFeeCurrency!: string | null;

  @One(() => Competition, { description: 'The next step of the ladder, which the best of this one go on to. Null at the top.', nullable: true })
  qualifiesFor!: Link<Competition> | null;

  @Across(() => CraftPlace, { description: 'Craft city or village that hosts it. Null where the host is none.', nullable: true })
  hostPlace!: Link<CraftPlace> | null;

  @Across(() => Province, { description: 'Province that hosts it. Null abroad.', nullable: true })
  hostProvince!: Link<Province> | null;

  @Text({ description: 'Grounds or hall, and the city where it is not a craft place. Null where it is not known.', nullable: true })
  venue!: string | null;

  @One(() => RuleSet, { description: 'Rules that it is held by. Null while they are not chosen, and for past editions whose rules are not known.', nullable: true })
  ruleSet!: Link<RuleSet> | null;

  @One(() => ScaleProfile, { description: 'Scale of its results. Null while it is not chosen, and for past editions whose scale is not known.', nullable: true })
  scaleProfile!: Link<ScaleProfile> | null;

  @Choice(() => ResultVisibility, { description: 'What the public sees before the results are published. A criterion may be stricter or more open.', default: ResultVisibility.BLIND })
  visibility!: ResultVisibility;

  @Whole({ description: 'Seconds by which public boards run behind the hall; an event may set its own.', default: 0 })
  publicDelaySeconds!: number;

  @Whole({ description: 'Number of skills as the organiser or press stated it. Null where nobody did; what the hub holds is counted in `skillEvents`.', nullable: true })
  statedSkillCount!: number | null;

  @Whole({ description: 'Number of competitors as the organiser or press stated it. Null where nobody did.', nullable: true })
  statedCompetitorCount!: number | null;

  @Instant({ description: 'When work began. Null before, and where a past edition gives only days.', nullable: true })
  startedAt!: Date | null;

  @Instant({ description: 'When the last mark was in. Null before.', nullable: true })
  markingClosedAt!: Date | null;

  @Instant({ description: 'When the jury ratified results and awards. Null before.', nullable: true })
  ratifiedAt!: Date | null;

  @Instant({ description: 'When the results were opened to all. Null before.', nullable: true })
  publishedAt!: Date | null;

  @Instant({ description: 'When it was called off. Null unless it was.', nullable: true })
  cancelledAt!: Date | null;

  @Text({ description: 'Why it was called off. Null unless it was.', nullable: true })
  cancelReason!: string | null;

  @HasMany(() => Competition, { by: 'qualifiesFor', description: 'The step below: competitions whose best go on to this one.' })
  qualifiers!: Many<Competition>;

  @HasMany(() => SkillEvent, { by: 'competition', order: { number: 'ASC' }, description: 'Its skills, by their number.' })
  skillEvents!: Many<SkillEvent>;

  @HasMany(() => Award, { by: 'competition', description: 'Medals and other honours, once ratified.' })
  awards!: Many<Award>;
}
