import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Aspect } from './aspect.entity.js';

@Table({ description: 'What work of one level looks like for a judgement aspect. A validated scheme has all four levels.' })
@Unique({ properties: ['aspect', 'score'] })
@Check({ name: 'aspect_benchmark_score_in_range', expression: 'score between 0 and 3' })
export class AspectBenchmark extends HubRecord {
  @One(() => Aspect, { description: 'The aspect that it describes.' })
  aspect!: Link<Aspect>;

  @Whole({ description: 'Level: 0 below the standard of the trade or not attempted, 1 meets it, 2 in part exceeds it, 3 excellent.', order: true })
  score!: number;

  @Bilingual({ description: 'What the judges look for at this level.', required: 'BOTH' })
  textFa!: string;
  textEn!: string;
}
