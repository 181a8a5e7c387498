import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Day } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Enrolment } from './enrolment.entity.js';
import { InsurancePolicy } from './insurance-policy.entity.js';
import { InsuranceKind } from './insurance.enums.js';
import { Person } from './person.entity.js';

@Table({ description: 'That a person is insured under a policy for some days, which lie within its term. Nobody is covered twice for one kind on a day.' })
@Check({ name: 'insurance_coverage_term', expression: 'valid_from_on < valid_to_on' })
export class InsuranceCoverage extends HubRecord {
  @One(() => InsurancePolicy, { description: 'Contract that covers them.', policy: 'RESTRICTED' })
  policy!: Link<InsurancePolicy>;

  @One(() => Person, { description: 'Who is covered.', policy: 'RESTRICTED' })
  person!: Link<Person>;

  @One(() => Enrolment, { description: 'Enrolment that they are covered for. Null for cover outside a run.', nullable: true, policy: 'RESTRICTED' })
  enrolment!: Link<Enrolment> | null;

  @Choice(() => InsuranceKind, { description: 'What is covered: the same as in the policy.', policy: 'RESTRICTED' })
  kind!: InsuranceKind;

  @Day({ description: 'First day of cover.', policy: 'RESTRICTED' })
  validFromOn!: string;

  @Day({ description: 'First day without cover.', policy: 'RESTRICTED' })
  validToOn!: string;
}
