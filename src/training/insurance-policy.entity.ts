import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Day, Price, Text } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { InsuranceCoverage } from './insurance-coverage.entity.js';
import { InsuranceScheme } from './insurance-scheme.entity.js';
import { InsuranceKind } from './insurance.enums.js';
import { TrainingCentre } from './training-centre.entity.js';

@Table({
  description: 'A contract with an insurer for a group of people. Who is covered stays hidden.',
  plural: 'insurancePolicies',
  order: { validFromOn: 'DESC' },
})
@Unique({ properties: ['insurerFa', 'number'] })
@Check({ name: 'insurance_policy_term', expression: 'valid_from_on < valid_to_on' })
@Check({ name: 'insurance_policy_premium', expression: '(premium_amount is null) = (premium_currency is null) and premium_amount >= 0' })
@Check({ name: 'insurance_policy_limit', expression: '(limit_amount is null) = (limit_currency is null) and limit_amount > 0' })
export class InsurancePolicy extends HubRecord {
  @Text({ description: 'Number that the insurer gave it.', filter: true })
  number!: string;

  @Bilingual({ description: 'Company or fund that insures.' })
  insurerFa!: string;
  insurerEn!: string | null;

  @Choice(() => InsuranceKind, { description: 'What it covers.', filter: true })
  kind!: InsuranceKind;

  @One(() => InsuranceScheme, { description: 'Scheme that it belongs to. Null for a contract of its own.', nullable: true })
  scheme!: Link<InsuranceScheme> | null;

  @One(() => TrainingCentre, { description: 'Centre that took it out. Null where it is for many centres.', nullable: true })
  centre!: Link<TrainingCentre> | null;

  @Day({ description: 'First day in force.', filter: true, order: true })
  validFromOn!: string;

  @Day({ description: 'First day no longer in force.', filter: true, order: true })
  validToOn!: string;

  @Price({ description: 'What is paid for one person and the whole term. Null where it is not known.', nullable: true })
  premium!: Money | null;
  premiumAmount!: string | null;
  premiumCurrency!: string | null;

  @Price({ description: 'Most that is paid out for one person. Null where it is not known.', nullable: true })
  limit!: Money | null;
  limitAmount!: string | null;
  limitCurrency!: string | null;

  @HasMany(() => InsuranceCoverage, { by: 'policy', description: 'People covered.', policy: 'RESTRICTED' })
  coverages!: Many<InsuranceCoverage>;
}
