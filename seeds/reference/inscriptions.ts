import type { EntityManager } from '@mikro-orm/postgresql';
import { GeographicalIndicationPlace } from '../../src/heritage/geographical-indication-place.entity.js';
import {
  Craft,
  CraftPlace,
  GeographicalIndication,
  type GeographicalIndicationRegistrar,
  IntangibleHeritageElement,
  type IntangibleHeritageList,
  Seal,
} from '../../src/heritage/index.js';
import type { Confidence } from '../../src/kernel/provenance.enums.js';
import { seededId } from '../seeded-id.js';
import { write } from '../write.js';
import { cited, facts, without } from './facts.js';

interface ElementFact {
  slug: string;
  nameEn: string;
  nameFa: string;
  list: IntangibleHeritageList;
  inscribedIn: number;
  craft: string | null;
  confidence: Confidence;
  source: string;
  note: string | null;
}

interface IndicationFact {
  slug: string;
  signEn: string;
  signFa: string;
  craft: string;
  registrar: GeographicalIndicationRegistrar;
  areaText: string;
  places: string[];
  source: string;
}

/**
 * What crafts are honoured with beside the titles of places: intangible heritage, the ten protected names of carpets that the sources
 * name out of 53, and the seals for products.
 */
export async function seedInscriptions(em: EntityManager): Promise<void> {
  const seals = facts<(Pick<Seal, 'slug' | 'nameEn' | 'nameFa' | 'body' | 'criteria'> & { source: string })[]>('seals');
  await write(em, Seal, seals.map(seal => cited(seal.slug, seal.source, seal)));

  await write(
    em,
    IntangibleHeritageElement,
    facts<ElementFact[]>('intangible-heritage').map(element =>
      cited(element.slug, element.source, element, { craft: element.craft && seededId(Craft, element.craft) }),
    ),
  );

  const indications = facts<IndicationFact[]>('geographical-indications');
  await write(
    em,
    GeographicalIndication,
    indications.map(indication =>
      cited(indication.slug, indication.source, without(indication, 'places'), { craft: seededId(Craft, indication.craft) }),
    ),
  );
  await em.insertMany(
    GeographicalIndicationPlace,
    indications.flatMap(({ slug, places }) =>
      places.map(place => ({ geographicalIndication: seededId(GeographicalIndication, slug), craftPlace: seededId(CraftPlace, place) })),
    ),
  );
}
