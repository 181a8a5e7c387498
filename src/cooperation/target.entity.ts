import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Day, Real, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Indicator } from './indicator.entity.js';

@Table({ description: 'A value that an indicator is to reach by a day, as decided by the parties after signing.', plural: 'targets', order: { dueOn: 'ASC' } })
@Unique({ properties: ['indicator', 'dueOn'] })
@Check({ name: 'target_value_not_negative', expression: 'value >= 0' })
@Check({ name: 'target_due_after_decision', expression: 'due_on > decided_on' })
export class Target extends HubRecord {
  @One(() => Indicator, { description: 'What is to reach it.' })
  indicator!: Link<Indicator>;

  @Real({ description: 'Value to reach, in the unit of the indicator.', precision: 18, scale: 4 })
  value!: number;

  @Day({ description: 'Day by which it is to be reached.', filter: true, order: true })
  dueOn!: string;

  @Day({ description: 'Day of the decision.' })
  decidedOn!: string;

  @Text({ description: 'Who decided it, for example a steering committee and the number of its minutes.' })
  decidedBy!: string;
}
