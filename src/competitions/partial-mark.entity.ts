import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Real } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Aspect } from './aspect.entity.js';

@Table({ description: 'A mark between nothing and the whole that a measurement aspect may give, and when it does.' })
@Unique({ properties: ['aspect', 'value'] })
@Check({ name: 'partial_mark_value_positive', expression: 'value > 0' })
export class PartialMark extends HubRecord {
  @One(() => Aspect, { description: 'The aspect that it belongs to.' })
  aspect!: Link<Aspect>;

  @Real({ description: 'The mark, less than the greatest of the aspect.', precision: 5, scale: 2, order: true })
  value!: number;

  @Bilingual({ description: 'What earns it, for example one of two joints closed.', required: 'BOTH' })
  conditionFa!: string;
  conditionEn!: string;
}
