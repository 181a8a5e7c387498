import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Day, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Exhibition } from './exhibition.entity.js';

@Table({ description: 'How many people came to a fair on one day.', order: { visitedOn: 'ASC' } })
@Unique({ properties: ['exhibition', 'visitedOn'] })
@Check({ name: 'visit_statistic_counts', expression: 'visitor_count >= 0 and foreign_visitor_count between 0 and visitor_count' })
export class VisitStatistic extends HubRecord {
  @One(() => Exhibition, { description: 'Fair that was visited.' })
  exhibition!: Link<Exhibition>;

  @Day({ description: 'Day of the fair.', filter: true, order: true })
  visitedOn!: string;

  @Whole({ description: 'Visitors of the day, 0 or more.' })
  visitorCount!: number;

  @Whole({ description: 'Those of them from abroad. Null where they were not counted apart.', nullable: true })
  foreignVisitorCount!: number | null;
}
