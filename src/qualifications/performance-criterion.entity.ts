import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Flag, Real, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Competency } from './competency.entity.js';
import { CriterionMethod } from './competency.enums.js';

@Table({ description: 'Something by which an assessor tells whether a competency is mastered.' })
@Unique({ properties: ['competency', 'position'] })
@Check({ name: 'performance_criterion_weight', expression: 'weight > 0 and weight <= 100' })
@Check({ name: 'performance_criterion_position', expression: 'position >= 1' })
export class PerformanceCriterion extends HubRecord {
  @One(() => Competency, { description: 'Competency that it judges.' })
  competency!: Link<Competency>;

  @Bilingual({ description: 'What can be seen when it is met.', required: 'FA' })
  textFa!: string;
  textEn!: string | null;

  @Choice(() => CriterionMethod, { description: 'How it is assessed.' })
  method!: CriterionMethod;

  @Real({ description: 'Weight within the competency, in per cent.', precision: 5, scale: 2 })
  weight!: number;

  @Flag({ description: 'Whether the exam is failed where it is not met, whatever the score.', default: false })
  isCritical!: boolean;

  @Whole({ description: 'Place in the competency, from 1.' })
  position!: number;
}
