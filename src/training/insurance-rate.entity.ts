import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Real, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { InsuranceScheme } from './insurance-scheme.entity.js';

@Table({ description: 'Who pays how much of the insured income in one year of a scheme.', order: { appliesIn: 'DESC', fromMembershipYear: 'ASC' } })
@Unique({ properties: ['scheme', 'appliesIn', 'fromMembershipYear'] })
@Check({ name: 'insurance_rate_range', expression: 'insured_pct >= 0 and state_pct >= 0 and employer_pct >= 0 and insured_pct + state_pct + employer_pct <= 100' })
@Check({ name: 'insurance_rate_jalali_year', expression: 'applies_in >= 1300 and applies_in <= 1500' })
@Check({ name: 'insurance_rate_membership_year', expression: 'from_membership_year >= 1' })
export class InsuranceRate extends HubRecord {
  @One(() => InsuranceScheme, { description: 'Scheme whose contributions these are.' })
  scheme!: Link<InsuranceScheme>;

  @Whole({ description: 'Solar Hijri year in which they apply, for example `1404`.', filter: true, order: true })
  appliesIn!: number;

  @Whole({ description: 'Year of membership, from 1, from which on they apply; the next higher one of the same year ends them.', default: 1, order: true })
  fromMembershipYear!: number;

  @Real({ description: 'Share that the insured person pays, in per cent of the insured income.', precision: 5, scale: 2 })
  insuredPct!: number;

  @Real({ description: 'Share that the state pays, in per cent of the insured income.', precision: 5, scale: 2 })
  statePct!: number;

  @Real({ description: 'Share that an employer pays on top, where there is one, in per cent of the insured income.', precision: 5, scale: 2, default: 0 })
  employerPct!: number;
}
