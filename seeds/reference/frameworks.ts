import type { EntityManager } from '@mikro-orm/postgresql';
import { Craft } from '../../src/heritage/index.js';
import type { Confidence } from '../../src/kernel/provenance.enums.js';
import { Alignment } from '../../src/qualifications/alignment.entity.js';
import { FrameworkItem } from '../../src/qualifications/framework-item.entity.js';
import { Framework } from '../../src/qualifications/framework.entity.js';
import { AlignmentRelation, type FrameworkScheme } from '../../src/qualifications/framework.enums.js';
import { seededId } from '../seeded-id.js';
import { write } from '../write.js';
import { cited, facts, without } from './facts.js';

interface ItemFact {
  code: string;
  level: string;
  titleEn: string;
  titleFa: string | null;
  /** Code of the item above it, which stands earlier in the file. */
  parent: string | null;
  uri: string | null;
  isHandicraft: boolean;
  scopeNote: string | null;
}

interface FrameworkFact {
  key: string;
  slug: string;
  scheme: FrameworkScheme;
  edition: string;
  nameEn: string;
  nameFa: string;
  publisher: string;
  url: string | null;
  source: string;
  items: ItemFact[];
}

const ISCO = 'ISCO-08';

/** The frameworks that crafts and standards answer to, with the items that concern handicrafts and those above them; and each craft's unit of ISCO-08. */
export async function seedFrameworks(em: EntityManager): Promise<void> {
  const frameworks = facts<FrameworkFact[]>('frameworks');
  await write(em, Framework, frameworks.map(framework => cited(framework.key, framework.source, without(framework, 'items'))));
  await write(em, FrameworkItem, frameworks.flatMap(itemsOf));

  const crafts = facts<{ slug: string; iscoCode: string; iscoConfidence: Confidence }[]>('crafts');
  await write(
    em,
    Alignment,
    crafts.map(({ slug, iscoCode, iscoConfidence }) =>
      cited(`${ISCO}/${iscoCode}/${slug}`, 'A suggestion of the hub, by the titles of the units; not an official assignment', {
        item: seededId(FrameworkItem, `${ISCO}/${iscoCode}`),
        craft: seededId(Craft, slug),
        relation: AlignmentRelation.BROAD,
        confidence: iscoConfidence,
      }),
    ),
  );
}

const itemsOf = ({ key, items, source }: FrameworkFact) =>
  items.map(item =>
    cited(`${key}/${item.code}`, source, item, {
      framework: seededId(Framework, key),
      parent: item.parent && seededId(FrameworkItem, `${key}/${item.parent}`),
    }),
  );
