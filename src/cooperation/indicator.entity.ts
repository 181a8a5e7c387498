import { Check } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Flag, Text, Texts } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Has, HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { IndicatorUnit, IndicatorWindow } from './indicator.enums.js';
import { Provision } from './provision.entity.js';
import { Target } from './target.entity.js';

/** What is counted and how. The number itself is worked out from the records whenever it is asked for. */
@Table({
  description: 'A number that tells how a provision is going, counted from the records of the hub whenever it is asked for.',
  plural: 'indicators',
  keys: ['key'],
  order: { key: 'ASC' },
  search: ['key', 'nameFa', 'nameEn'],
})
@Check({ name: 'indicator_breakdowns_known', expression: "breakdowns <@ array['PROVINCE', 'CRAFT', 'MONTH', 'LEVEL']" })
export class Indicator extends HubRecord {
  @Text({ description: 'Stable name, for example `examPassRate`.', unique: true, filter: true, order: true })
  key!: string;

  @One(() => Provision, { description: 'What it tells about.' })
  provision!: Link<Provision>;

  @Bilingual({ description: 'Short title for a dashboard.', required: 'EN' })
  nameFa!: string | null;
  nameEn!: string;

  @Choice(() => IndicatorUnit, { description: 'What it is measured in.', filter: true })
  unit!: IndicatorUnit;

  @Choice(() => IndicatorWindow, { description: 'Which stretch of time it looks at.' })
  window!: IndicatorWindow;

  @Text({ description: 'How it is counted, in words: numerator, denominator, and which states count.' })
  formula!: string;

  @Flag({ description: 'Whether a smaller number is the better one, as for `obligationsWithoutContract`.', default: false })
  isLowerBetter!: boolean;

  @Texts({ description: 'By what `breakdown` can split it, out of `PROVINCE`, `CRAFT`, `MONTH` and `LEVEL`.' })
  breakdowns!: string[];

  @HasMany(() => Target, { by: 'indicator', order: { dueOn: 'ASC' }, description: 'Values that were decided on, the soonest due first. The memorandum itself sets none.' })
  targets!: Many<Target>;

  @Has(() => Target, { by: 'indicator', order: { decidedOn: 'DESC' }, description: 'The target decided on last. Null where there is none.' })
  latestTarget!: Target | null;
}
