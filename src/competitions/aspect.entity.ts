import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Real, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { AspectBenchmark } from './aspect-benchmark.entity.js';
import { Mark } from './mark.entity.js';
import { AspectType } from './marking-scheme.enums.js';
import { PartialMark } from './partial-mark.entity.js';
import { SchemeSection } from './scheme-section.entity.js';
import { SubCriterion } from './sub-criterion.entity.js';
import { Vote } from './vote.entity.js';

@Table({ description: 'The smallest thing that is marked: one trait of the work, worth a few of the 100 marks.', plural: 'aspects' })
@Unique({ properties: ['subCriterion', 'position'] })
@Check({ name: 'aspect_position_positive', expression: 'position >= 1' })
@Check({ name: 'aspect_max_mark_in_range', expression: 'max_mark > 0 and max_mark <= 100' })
export class Aspect extends HubRecord {
  @One(() => SubCriterion, { description: 'The sub-criterion that it belongs to.' })
  subCriterion!: Link<SubCriterion>;

  @One(() => SchemeSection, { description: 'The section of the standard that it tests, of the same scheme.' })
  section!: Link<SchemeSection>;

  @Whole({ description: 'Place on the form, from 1.', order: true })
  position!: number;

  @Bilingual({ description: 'What is looked at, in a few words.', required: 'BOTH' })
  titleFa!: string;
  titleEn!: string;

  @Choice(() => AspectType, { description: 'Whether it is measured or judged.', filter: true })
  type!: AspectType;

  @Real({ description: 'Greatest mark, out of the 100 of the scheme.', precision: 5, scale: 2 })
  maxMark!: number;

  @Text({ description: 'How to measure, or what to bear in mind. Null where nothing needs saying.', nullable: true })
  guidance!: string | null;

  @HasMany(() => AspectBenchmark, { by: 'aspect', order: { score: 'ASC' }, description: 'What each of the four levels looks like; empty where the aspect is measured.' })
  benchmarks!: Many<AspectBenchmark>;

  @HasMany(() => PartialMark, { by: 'aspect', order: { value: 'DESC' }, description: 'Marks between nothing and the whole that a measurement may give; empty where it is all or nothing.' })
  partialMarks!: Many<PartialMark>;

  @HasMany(() => Vote, { by: 'aspect', description: 'Votes of judges on it, in all rounds.' })
  votes!: Many<Vote>;

  @HasMany(() => Mark, { by: 'aspect', where: { isCurrent: true }, description: 'Marks given for it, without those that were corrected.' })
  marks!: Many<Mark>;
}
