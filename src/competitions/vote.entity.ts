import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Instant, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Aspect } from './aspect.entity.js';
import { Entry } from './entry.entity.js';
import { Judge } from './judge.entity.js';

@Table({ description: 'What one judge gave for a judgement aspect in one round. It never changes: judges who differ too much vote again, in the next round.' })
@Unique({ properties: ['aspect', 'entry', 'judge', 'round'] })
@Check({ name: 'vote_score_in_range', expression: 'score between 0 and 3' })
@Check({ name: 'vote_round_positive', expression: 'round >= 1' })
export class Vote extends HubRecord {
  @One(() => Aspect, { description: 'What was judged.' })
  aspect!: Link<Aspect>;

  @One(() => Entry, { description: 'Whose work was judged.' })
  entry!: Link<Entry>;

  @One(() => Judge, { description: 'Who judged; sits in the team of the sub-criterion and is not barred from the entry.' })
  judge!: Link<Judge>;

  @Whole({ description: 'Counts up from 1. A further round is held where the votes of one lie too far apart.', filter: true })
  round!: number;

  @Whole({ description: 'Level that the judge saw, 0 to 3, by the benchmarks of the aspect.', policy: 'RESTRICTED' })
  score!: number;

  @Instant({ description: 'When the judges showed their cards.' })
  castAt!: Date;
}
