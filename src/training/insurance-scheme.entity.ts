import { Bilingual, Choice, Flag, Text } from '../kernel/declare/columns.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { InsurancePolicy } from './insurance-policy.entity.js';
import { InsuranceRate } from './insurance-rate.entity.js';
import { InsuranceKind, SchemeMembership } from './insurance.enums.js';

@Table({
  description: 'Rules by which people are insured, with contributions that change by the year.',
  plural: 'insuranceSchemes',
  keys: ['code'],
  order: { nameFa: 'ASC' },
})
export class InsuranceScheme extends HubRecord {
  @Text({ description: 'Readable key, for example `craftspeople-2009`.', unique: true, filter: true })
  code!: string;

  @Bilingual({ description: 'Name of the scheme.', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Choice(() => InsuranceKind, { description: 'What it covers.', filter: true })
  kind!: InsuranceKind;

  @Choice(() => SchemeMembership, { description: 'Whom it is for.', filter: true })
  membership!: SchemeMembership;

  @Text({ description: 'Law or decision that it rests on.', nullable: true })
  legalBasis!: string | null;

  @Flag({ description: 'Whether members need a skill certificate.', default: false })
  isCertificateRequired!: boolean;

  @Flag({ description: 'Whether members need an artisan permit.', default: false })
  isPermitRequired!: boolean;

  @HasMany(() => InsuranceRate, { by: 'scheme', description: 'Contributions by year, the newest first.', order: { appliesIn: 'DESC', fromMembershipYear: 'ASC' } })
  rates!: Many<InsuranceRate>;

  @HasMany(() => InsurancePolicy, { by: 'scheme', description: 'Contracts under the scheme, the newest first.', order: { validFromOn: 'DESC' } })
  policies!: Many<InsurancePolicy>;
}
