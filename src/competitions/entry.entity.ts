import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Bilingual, Choice, Instant, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, Has, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Instructor, TrainingCentre } from '../training/index.js';
import { Appeal } from './appeal.entity.js';
import { Award } from './award.entity.js';
import { EntryCompetitor } from './entry-competitor.entity.js';
import { EntryState } from './entry.enums.js';
import { Mark } from './mark.entity.js';
import { SkillEvent } from './skill-event.entity.js';
import { Standing } from './standing.entity.js';
import { Vote } from './vote.entity.js';

@Table({
  description: 'A competitor or a team at a skill event. It has one set of marks, and in public it is known by its bib.',
  plural: 'entries',
  order: { bib: 'ASC' },
})
@Unique({ properties: ['skillEvent', 'bib'] })
@Check({ name: 'entry_stands_for_somebody', expression: 'num_nonnulls(province_id, member_code) >= 1' })
@Check({ name: 'entry_member_is_a_country', expression: `member_code ~ '^[A-Z]{2}$'` })
@Check({ name: 'entry_qualified_elsewhere', expression: 'qualified_from_id <> id' })
@Check({
  name: 'entry_state_has_its_time',
  expression: `provenance = 'CITED' or (
    (state not in ('CONFIRMED', 'COMPETING', 'FINISHED') or confirmed_at is not null)
    and (state <> 'FINISHED' or finished_at is not null))`,
})
@Check({ name: 'entry_finished_in_its_state', expression: `finished_at is null or state in ('FINISHED', 'DISQUALIFIED')` })
@Check({ name: 'entry_withdrawn_in_its_state', expression: `(state = 'WITHDRAWN') = (withdrawn_at is not null)` })
@Check({
  name: 'entry_disqualified_with_reason',
  expression: `(state = 'DISQUALIFIED') = (disqualified_at is not null) and (disqualified_at is null) = (disqualification_reason is null)`,
})
export class Entry extends HubRecord {
  @One(() => SkillEvent, { description: 'The event that it is entered for; never changes.' })
  skillEvent!: Link<SkillEvent>;

  @Text({ description: 'Number worn at work and shown on boards, unique within the event, for example `07`.', order: true, filter: true })
  bib!: string;

  @Bilingual({ description: 'What boards show: the team name, the name of a competitor who agreed to be named, and otherwise the bib.' })
  labelFa!: string;
  labelEn!: string | null;

  @Choice(() => EntryState, { description: 'How far it has come.', filter: true, default: EntryState.REGISTERED })
  state!: EntryState;

  @Across(() => Province, { description: 'Province that it stands for, the same at every step of an edition. Null for other countries.', nullable: true })
  province!: Link<Province> | null;

  @Text({ description: 'Country that it stands for, ISO 3166-1, at international competitions. Null at home.', nullable: true })
  memberCode!: string | null;

  @Across(() => TrainingCentre, { description: 'Centre that prepared and sent it. Null where none did.', nullable: true })
  centre!: Link<TrainingCentre> | null;

  @Across(() => Instructor, { description: 'Instructor who coaches it. Null where none does.', nullable: true })
  coach!: Link<Instructor> | null;

  @One(() => Entry, { description: 'The entry at the step below by which it qualified. Null where the hub does not know it.', nullable: true })
  qualifiedFrom!: Link<Entry> | null;

  @Instant({ description: 'When it was found eligible. Null before.', nullable: true })
  confirmedAt!: Date | null;

  @Instant({ description: 'When it stopped work at the end. Null before.', nullable: true })
  finishedAt!: Date | null;

  @Instant({ description: 'When it was withdrawn. Null unless it was.', nullable: true })
  withdrawnAt!: Date | null;

  @Instant({ description: 'When it was shut out. Null unless it was.', nullable: true })
  disqualifiedAt!: Date | null;

  @Text({ description: 'Why it was shut out. Null unless it was.', nullable: true, policy: 'RESTRICTED' })
  disqualificationReason!: string | null;

  @HasMany(() => EntryCompetitor, { by: 'entry', order: { position: 'ASC' }, description: 'The people in it.' })
  competitors!: Many<EntryCompetitor>;

  @Has(() => Standing, { by: 'entry', description: 'Its line on the public board. Null before the board has one.' })
  standing!: Link<Standing> | null;

  @HasMany(() => Mark, { by: 'entry', where: { isCurrent: true }, description: 'Its marks, without those that were corrected.' })
  marks!: Many<Mark>;

  @HasMany(() => Vote, { by: 'entry', description: 'Votes of judges on it, in all rounds.' })
  votes!: Many<Vote>;

  @HasMany(() => Appeal, { by: 'entry', description: 'Appeals against its marks.' })
  appeals!: Many<Appeal>;

  @HasMany(() => Award, { by: 'entry', description: 'What it was honoured with.' })
  awards!: Many<Award>;

  @HasMany(() => Entry, { by: 'qualifiedFrom', description: 'Entries at the next step that it qualified.' })
  qualified!: Many<Entry>;
}
