import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Computed, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Party } from './party.entity.js';
import { QualityIssue } from './quality-issue.entity.js';

@Table({
  description: 'A batch of data that a party owes the hub for a province and a period, whether or not it has come.',
  plural: 'dataContributions',
  order: { periodStartsOn: 'DESC' },
})
@Unique({ properties: ['party', 'province', 'dataset', 'periodStartsOn'] })
@Check({ name: 'data_contribution_period_in_order', expression: 'period_starts_on < period_ends_on and due_on >= period_ends_on' })
@Check({ name: 'data_contribution_rows_when_received', expression: 'num_nonnulls(received_on, row_count, rejected_count) in (0, 3)' })
@Check({ name: 'data_contribution_rejects_among_rows', expression: 'rejected_count >= 0 and rejected_count <= row_count' })
export class DataContribution extends HubRecord {
  @One(() => Party, { description: 'Party that owes it.' })
  party!: Link<Party>;

  @Across(() => Province, { description: 'Province that it is about.' })
  province!: Link<Province>;

  @Text({ description: 'Which data, for example `enrolments`.', filter: true })
  dataset!: string;

  @Day({ description: 'First day of the period; monthly batches begin with a Solar Hijri month.', filter: true, order: true })
  periodStartsOn!: string;

  @Day({ description: 'First day after the period.' })
  periodEndsOn!: string;

  @Day({ description: 'Last day on which it counts as on time.', filter: true })
  dueOn!: string;

  @Day({ description: 'Day on which it came. Null while it has not.', nullable: true, filter: true, order: true })
  receivedOn!: string | null;

  @Whole({ description: 'How many rows came. Null while none have.', nullable: true })
  rowCount!: number | null;

  @Whole({ description: 'How many of them were turned down. Null while none have come.', nullable: true })
  rejectedCount!: number | null;

  @Computed(() => Boolean, { description: 'Whether it came by `dueOn`. Null while it has not come.', nullable: true, sql: of => `${of('receivedOn')} <= ${of('dueOn')}` })
  isOnTime!: boolean | null;

  @HasMany(() => QualityIssue, { by: 'contribution', description: 'Faults found in it.' })
  issues!: Many<QualityIssue>;
}
