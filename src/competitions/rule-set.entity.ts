import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Flag, Real, Text, Whole } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { Confidence } from '../kernel/provenance.enums.js';
import { HubRecord } from '../kernel/record.js';
import { Competition } from './competition.entity.js';

@Table({
  description: 'The rules that a competition is held by: who may enter, how schemes are built, how judges vote, when appeals close, what a medal is worth.',
  plural: 'ruleSets',
  keys: [['key', 'number']],
  order: { key: 'ASC', number: 'DESC' },
})
@Unique({ properties: ['key', 'number'] })
@Check({ name: 'rule_set_number_positive', expression: 'number >= 1' })
@Check({ name: 'rule_set_aspect_counts', expression: 'min_aspects >= 0 and min_aspects <= max_aspects' })
@Check({ name: 'rule_set_bounds_sensible', expression: 'max_aspect_mark > 0 and max_section_drift >= 0 and appeal_window_minutes >= 0' })
@Check({ name: 'rule_set_votes_sensible', expression: 'judges_per_aspect >= 1 and max_vote_spread between 0 and 3' })
@Check({ name: 'rule_set_entries_sensible', expression: 'younger_than >= 1 and max_entries_per_skill >= 1' })
@Check({
  name: 'rule_set_medals_in_order',
  expression: 'gold_points >= silver_points and silver_points >= bronze_points and bronze_points >= medallion_points and medallion_points >= 0',
})
@Check({
  name: 'rule_set_fields_in_order',
  expression: 'min_entries_for_gold >= 1 and min_entries_for_gold <= min_entries_for_silver and min_entries_for_silver <= min_entries_for_bronze',
})
export class RuleSet extends HubRecord {
  @Text({ description: 'Readable key shared by all numbers of the rules, for example `national-1404`.', filter: true, order: true })
  key!: string;

  @Whole({ description: 'Counts up from 1 within a `key`. Rules in use never change; what differs gets the next number.' })
  number!: number;

  @Bilingual({ description: 'What people call the rules.', required: 'BOTH' })
  nameFa!: string;
  nameEn!: string;

  @Whole({ description: 'Competitors have to be younger than this many years. Null for no limit.', nullable: true })
  youngerThan!: number | null;

  @Whole({ description: 'How many editions one person without a medal may enter in the same skill. Null for no limit.', nullable: true })
  maxEntriesPerSkill!: number | null;

  @Flag({ description: 'Whether a medallist may not enter the same skill at the same level again.', default: true })
  isMedallistBarred!: boolean;

  @Whole({ description: 'Least number of aspects of a scheme.', default: 0 })
  minAspects!: number;

  @Whole({ description: 'Greatest number of aspects of a scheme. Null for no limit.', nullable: true })
  maxAspects!: number | null;

  @Real({ description: 'Greatest mark that one aspect may carry.', precision: 5, scale: 2, default: 2 })
  maxAspectMark!: number;

  @Real({ description: 'How many marks the aspects of a section may differ from its weight, both out of 100.', precision: 5, scale: 2, default: 5 })
  maxSectionDrift!: number;

  @Whole({ description: 'How many judges vote on a judgement aspect.', default: 3 })
  judgesPerAspect!: number;

  @Whole({ description: 'Greatest difference between the votes of a round; a wider round is voted again.', default: 1 })
  maxVoteSpread!: number;

  @Whole({ description: 'Minutes after the mark summary is shown in which appeals are heard.', default: 60 })
  appealWindowMinutes!: number;

  @Whole({ description: 'Points of a gold medal in medal tables by points.', default: 4 })
  goldPoints!: number;

  @Whole({ description: 'Points of a silver medal.', default: 3 })
  silverPoints!: number;

  @Whole({ description: 'Points of a bronze medal.', default: 2 })
  bronzePoints!: number;

  @Whole({ description: 'Points of a medallion for excellence.', default: 1 })
  medallionPoints!: number;

  @Whole({ description: 'Least entries in a skill for a gold medal; with fewer the event does not count.', default: 1 })
  minEntriesForGold!: number;

  @Whole({ description: 'Least entries in a skill for a silver medal.', default: 1 })
  minEntriesForSilver!: number;

  @Whole({ description: 'Least entries in a skill for a bronze medal.', default: 1 })
  minEntriesForBronze!: number;

  @Text({ description: 'Which parts are sourced and which are choices of the hub. Null where nothing needs saying.', nullable: true })
  note!: string | null;

  @Choice(() => Confidence, { description: 'How sure it is that these are the official rules. Null for rules of our own.', nullable: true })
  confidence!: Confidence | null;

  @HasMany(() => Competition, { by: 'ruleSet', order: { startsOn: 'DESC' }, description: 'Competitions held by these rules, newest first.' })
  competitions!: Many<Competition>;
}
