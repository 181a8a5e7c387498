import type { EntityManager } from '@mikro-orm/postgresql';
import { CraftMaterial } from '../../src/heritage/craft-material.entity.js';
import { CraftProvince } from '../../src/heritage/craft-province.entity.js';
import {
  AssessmentState,
  Craft,
  CraftGroup,
  EndangermentAssessment,
  type EndangermentBasis,
  type EndangermentStatus,
  Material,
  type MaterialKind,
  Province,
} from '../../src/heritage/index.js';
import { fromJalali } from '../../src/kernel/calendar/jalali.js';
import type { Confidence } from '../../src/kernel/provenance.enums.js';
import { seededId } from '../seeded-id.js';
import { write } from '../write.js';
import { cited, facts, without } from './facts.js';

interface NamedFact {
  slug: string;
  nameEn: string;
  nameFa: string;
}

interface CraftFact extends NamedFact {
  aliases: string[];
  group: string;
  parent: string | null;
  materials: string[];
  provinces: string[];
  iscoCode: string;
  iscoConfidence: Confidence;
  note: string | null;
}

interface AssessmentFact {
  craft: string;
  /** ISO code; null where the finding is of the whole country. */
  province: string | null;
  status: EndangermentStatus;
  basis: EndangermentBasis;
  confidence: Confidence;
  /** Solar Hijri year of the report; null where none is known. */
  jalaliYear: number | null;
  source: string;
  note: string | null;
}

/** The year in which the memorandum was signed: what is known of a craft without a year counts from its first day. */
const BASELINE = 1404;

/** Groups, materials and crafts, each craft with how far it is at risk. Answers the number of crafts. */
export async function seedCrafts(em: EntityManager): Promise<number> {
  const groups = facts<NamedFact[]>('craft-groups');
  await write(
    em,
    CraftGroup,
    groups.map((group, at) => cited(group.slug, 'iranyad.icro.ir 3131 and tebyan.net 262744, adapted; the rest general knowledge', group, { position: at + 1 })),
  );
  const materials = facts<(NamedFact & { kind: MaterialKind })[]>('materials');
  await write(em, Material, materials.map(material => cited(material.slug, 'General knowledge, from what is written of the crafts', material)));

  const crafts = facts<CraftFact[]>('crafts');
  const source = 'General knowledge, compared with Tehran Times, Iran Daily and provincial news; provinces are main centres only';
  for (const batch of [crafts.filter(craft => !craft.parent), crafts.filter(craft => craft.parent)]) {
    await write(
      em,
      Craft,
      batch.map(craft =>
        cited(craft.slug, source, without(craft, 'materials', 'provinces'), {
          group: seededId(CraftGroup, craft.group),
          parent: craft.parent && seededId(Craft, craft.parent),
        }),
      ),
    );
  }
  await em.insertMany(
    CraftMaterial,
    crafts.flatMap(craft => craft.materials.map(material => ({ craft: seededId(Craft, craft.slug), material: seededId(Material, material) }))),
  );
  await em.insertMany(
    CraftProvince,
    crafts.flatMap(craft => craft.provinces.map(province => ({ craft: seededId(Craft, craft.slug), province: seededId(Province, province) }))),
  );
  await seedAssessments(em);
  return crafts.length;
}

/** One assessment of the whole country for each craft, and of a province where one was reported. All are approved, as the baseline. */
async function seedAssessments(em: EntityManager): Promise<void> {
  const approvedOn = fromJalali(`${BASELINE}-01-01`);
  await write(
    em,
    EndangermentAssessment,
    facts<AssessmentFact[]>('endangerment-assessments').map(({ craft, province, jalaliYear, source, note, ...finding }) =>
      cited(province ? `${craft}/${province}` : craft, source, finding, {
        craft: seededId(Craft, craft),
        province: province && seededId(Province, province),
        isNationwide: province === null,
        state: AssessmentState.APPROVED,
        assessedOn: fromJalali(`${jalaliYear ?? BASELINE}-01-01`),
        approvedOn,
        note: [note, dated(jalaliYear), 'Taken over as the baseline of the memorandum; no party has reviewed it.'].filter(Boolean).join(' '),
      }),
    ),
  );
}

const dated = (jalaliYear: number | null): string =>
  jalaliYear ? `Only the year is known: ${jalaliYear} (${jalaliYear + 621}-${String(jalaliYear + 622).slice(2)}).` : `No year is known; 1 Farvardin ${BASELINE} stands in.`;
