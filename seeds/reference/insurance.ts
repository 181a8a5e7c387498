import type { EntityManager } from '@mikro-orm/postgresql';
import { type InsuranceKind, InsuranceRate, InsuranceScheme, type SchemeMembership } from '../../src/training/index.js';
import { seededId } from '../seeded-id.js';
import { write } from '../write.js';
import { cited, facts, without } from './facts.js';

interface SchemeFact {
  code: string;
  nameEn: string;
  nameFa: string;
  kind: InsuranceKind;
  membership: SchemeMembership;
  legalBasis: string;
  isCertificateRequired: boolean;
  isPermitRequired: boolean;
  source: string;
  rates: Pick<InsuranceRate, 'appliesIn' | 'fromMembershipYear' | 'insuredPct' | 'statePct' | 'employerPct'>[];
}

/** The schemes that working craftspeople can join. Rates stand only under a year that a source names. */
export async function seedInsurance(em: EntityManager): Promise<void> {
  const schemes = facts<SchemeFact[]>('insurance-schemes');
  await write(em, InsuranceScheme, schemes.map(scheme => cited(scheme.code, scheme.source, without(scheme, 'rates'))));
  await write(
    em,
    InsuranceRate,
    schemes.flatMap(({ code, rates, source }) =>
      rates.map(rate => cited(`${code}/${rate.appliesIn}/${rate.fromMembershipYear}`, source, rate, { scheme: seededId(InsuranceScheme, code) })),
    ),
  );
}
