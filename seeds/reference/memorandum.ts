import type { EntityManager } from '@mikro-orm/postgresql';
import { Indicator } from '../../src/cooperation/indicator.entity.js';
import type { IndicatorUnit, IndicatorWindow } from '../../src/cooperation/indicator.enums.js';
import { Memorandum, Party, type PartyRole, Provision } from '../../src/cooperation/index.js';
import type { ProvisionKind } from '../../src/cooperation/provision.enums.js';
import { Signatory } from '../../src/cooperation/signatory.entity.js';
import { seededId } from '../seeded-id.js';
import { write } from '../write.js';
import { cited, facts, without } from './facts.js';

interface MemorandumFact {
  slug: string;
  titleEn: string;
  titleFa: string;
  signedOn: string;
  dateNote: string;
  termYears: number;
  endsOn: string;
  source: string;
  parties: { key: string; role: PartyRole; nameEn: string; nameFa: string; signatory: { nameEn: string; nameFa: string; officeEn: string; officeFa: string } }[];
  provisions: { code: string; kind: ProvisionKind; party: string | null; textEn: string; textFa: string; evidenceTypes: string[] }[];
}

interface IndicatorFact {
  key: string;
  provision: string;
  unit: IndicatorUnit;
  window: IndicatorWindow;
  nameEn: string;
  nameFa: string;
  breakdowns: string[];
  formula: string;
  isLowerBetter?: true;
}

/**
 * The agreement of 2025 after the published reports, in our own words: its full text was not found. It sets no targets, and none are
 * written here; what is counted for each provision is a choice of the hub. Answers the number of provisions.
 */
export async function seedMemorandum(em: EntityManager): Promise<number> {
  const { parties, provisions, source, ...memorandum } = facts<MemorandumFact>('memorandum');
  const signed = { memorandum: seededId(Memorandum, memorandum.slug) };
  await write(em, Memorandum, [cited(memorandum.slug, source, memorandum)]);
  await write(em, Party, parties.map(party => cited(party.key, source, without(party, 'signatory'), signed)));
  await write(em, Signatory, parties.map(({ key, signatory }) => cited(key, source, signatory, { party: seededId(Party, key) })));
  await write(
    em,
    Provision,
    provisions.map((provision, at) =>
      cited(provision.code, source, provision, {
        memorandum: signed.memorandum,
        party: provision.party && seededId(Party, provision.party),
        position: at + 1,
      }),
    ),
  );
  await write(
    em,
    Indicator,
    facts<IndicatorFact[]>('indicators').map(indicator =>
      cited(indicator.key, 'A choice of the hub; the memorandum names no numbers', indicator, {
        provision: seededId(Provision, indicator.provision),
        isLowerBetter: indicator.isLowerBetter ?? false,
      }),
    ),
  );
  return provisions.length;
}
