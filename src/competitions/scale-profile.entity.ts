import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Real, Text, Whole } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { Competition } from './competition.entity.js';
import { CentreStatistic, SpreadStatistic, TieMode } from './scale-profile.enums.js';

@Table({
  description:
    'How raw marks become scores that can be compared across skills. Every published result names one, so that it can be worked out again.',
  plural: 'scaleProfiles',
  keys: [['key', 'number']],
  order: { key: 'ASC', number: 'DESC' },
})
@Unique({ properties: ['key', 'number'] })
@Check({ name: 'scale_profile_number_positive', expression: 'number >= 1' })
@Check({
  name: 'scale_profile_complete_or_raw',
  expression: `case when centre_statistic = 'NONE'
    then spread_statistic = 'NONE' and num_nonnulls(centre_value, points_per_spread) = 0
    else spread_statistic <> 'NONE' and num_nonnulls(centre_value, points_per_spread) = 2 end`,
})
@Check({ name: 'scale_profile_spread_positive', expression: 'spread_factor > 0 and points_per_spread > 0' })
@Check({ name: 'scale_profile_limits_in_order', expression: 'lowest_score < highest_score' })
@Check({ name: 'scale_profile_counts_sensible', expression: 'tie_tolerance >= 0 and min_entries >= 1 and decimals between 0 and 2' })
export class ScaleProfile extends HubRecord {
  @Text({ description: 'Readable key shared by all numbers of the profile, for example `ws-700`.', filter: true, order: true })
  key!: string;

  @Whole({ description: 'Counts up from 1 within a `key`. A profile in use never changes; what differs gets the next number.' })
  number!: number;

  @Bilingual({ description: 'What people call the scale.', required: 'BOTH' })
  nameFa!: string;
  nameEn!: string;

  @Choice(() => CentreStatistic, { description: 'Which middle of the raw marks is set to `centreValue`.' })
  centreStatistic!: CentreStatistic;

  @Real({ description: 'Score of an entry in the middle of its field. Null where marks are not standardised.', precision: 6, scale: 2, nullable: true })
  centreValue!: number | null;

  @Choice(() => SpreadStatistic, { description: 'Which width of the raw marks is worth `pointsPerSpread`.' })
  spreadStatistic!: SpreadStatistic;

  @Real({ description: 'What the spread is multiplied by before use: 1.4826 makes a median deviation comparable to a standard deviation.', precision: 6, scale: 4, default: 1 })
  spreadFactor!: number;

  @Real({ description: 'Points that one spread away from the centre is worth. Null where marks are not standardised.', precision: 6, scale: 2, nullable: true })
  pointsPerSpread!: number | null;

  @Real({ description: 'Lower scores are raised to this. Null for no limit.', precision: 6, scale: 2, nullable: true })
  lowestScore!: number | null;

  @Real({ description: 'Higher scores are cut to this. Null for no limit.', precision: 6, scale: 2, nullable: true })
  highestScore!: number | null;

  @Whole({ description: 'Decimals that a score is rounded to before scores are compared.', default: 0 })
  decimals!: number;

  @Real({ description: 'Least score for the medallion for excellence. Null where there is none.', precision: 6, scale: 2, nullable: true })
  medallionMin!: number | null;

  @Real({ description: 'Scores that differ by no more than this many points are tied for a medal.', precision: 5, scale: 2, default: 0 })
  tieTolerance!: number;

  @Choice(() => TieMode, { description: 'How far a group of tied scores reaches.', default: TieMode.ANCHORED })
  tieMode!: TieMode;

  @Whole({ description: 'In a field of fewer entries, or without any spread, everyone scores `centreValue`.', default: 3 })
  minEntries!: number;

  @Text({ description: 'Which parts are sourced and which are choices of the hub. Null where nothing needs saying.', nullable: true })
  note!: string | null;

  @Choice(() => Confidence, { description: 'How sure it is that the profile is the official one. Null for a profile of our own.', nullable: true })
  confidence!: Confidence | null;

  @HasMany(() => Competition, { by: 'scaleProfile', order: { startsOn: 'DESC' }, description: 'Competitions scored on it, newest first.' })
  competitions!: Many<Competition>;
}
