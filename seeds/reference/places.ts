import type { EntityManager } from '@mikro-orm/postgresql';
import { CraftPlaceCraft } from '../../src/heritage/craft-place-craft.entity.js';
import {
  type CoordinateQuality,
  County,
  Craft,
  CraftPlace,
  type CraftPlaceKind,
  Designation,
  DesignationBody,
  DesignationLevel,
  DesignationState,
  Province,
} from '../../src/heritage/index.js';
import type { Confidence } from '../../src/kernel/provenance.enums.js';
import { seededId } from '../seeded-id.js';
import { write } from '../write.js';
import { cited, facts, without } from './facts.js';

type ProvinceFact = Pick<Province, 'isoCode' | 'nameFa' | 'nameEn' | 'centreFa' | 'centreEn' | 'latitude' | 'longitude'>;

interface CountyFact {
  province: string;
  nameEn: string;
  nameFa: string;
}

interface DesignationFact {
  slug: string;
  level: DesignationLevel;
  kind: CraftPlaceKind;
  craft: string | null;
  registeredIn: number | null;
  titleEn: string;
  titleFa: string;
  confidence: Confidence;
  source: string;
  note: string | null;
  /** The national title of the same place that came first. */
  restsOn?: string;
}

interface PlaceFact {
  slug: string;
  nameEn: string;
  nameFa: string;
  aliases: string[];
  kind: CraftPlaceKind;
  province: string;
  county: string;
  latitude: number;
  longitude: number;
  coordinateQuality: CoordinateQuality;
  note: string | null;
  /** Crafts that it is known for beyond those of its titles. */
  otherCrafts: string[];
  designations: DesignationFact[];
}

const BODY: Record<DesignationLevel, DesignationBody> = {
  [DesignationLevel.NATIONAL]: DesignationBody.NATIONAL_COUNCIL,
  [DesignationLevel.WORLD]: DesignationBody.WORLD_CRAFTS_COUNCIL,
  [DesignationLevel.UNESCO_CREATIVE_CITY]: DesignationBody.UNESCO,
};

const POSITION: Record<CoordinateQuality, string> = {
  GEONAMES: 'Position from GeoNames',
  SURVEYED: 'Position from a survey',
  APPROXIMATE: 'Position placed by hand',
};

const countyKey = (province: string, nameEn: string): string => `${province}/${nameEn}`;

/** All provinces, and those counties that a craft place lies in. Answers the number of provinces. */
export async function seedProvinces(em: EntityManager): Promise<number> {
  const provinces = facts<ProvinceFact[]>('provinces');
  const source = 'ISO 3166-2:IR (2020), compared with OpenStreetMap (github.com/hosseinhabibi2004/iran-geojson); centres from GeoNames';
  await write(em, Province, provinces.map(province => cited(province.isoCode, source, province)));

  const counties = facts<CountyFact[]>('counties');
  await write(
    em,
    County,
    counties.map(county =>
      cited(
        countyKey(county.province, county.nameEn),
        'OpenStreetMap: the county that the craft place lies in; Persian name general knowledge',
        county,
        { province: seededId(Province, county.province) },
      ),
    ),
  );
  return provinces.length;
}

/**
 * Each place once, however many titles it holds, and never joined by its name: there are two Khur and two Abadeh.
 * A title makes its craft one of the place; only other crafts are written here. Answers the number of titles.
 */
export async function seedPlaces(em: EntityManager): Promise<number> {
  const places = facts<PlaceFact[]>('craft-places');
  await write(
    em,
    CraftPlace,
    places.map(place =>
      cited(
        place.slug,
        `${POSITION[place.coordinateQuality]}; county from OpenStreetMap; names as in the reports of its titles`,
        without(place, 'designations', 'otherCrafts'),
        { province: seededId(Province, place.province), county: seededId(County, countyKey(place.province, place.county)) },
      ),
    ),
  );

  const titles = places.flatMap(place => place.designations.map(title => designation(place.slug, title)));
  // a world title is checked against the national one that it rests on
  for (const isNational of [true, false]) {
    await write(em, Designation, titles.filter(title => (title.level === DesignationLevel.NATIONAL) === isNational));
  }

  const crafts = places.flatMap(place => place.otherCrafts.map(craft => ({ craftPlace: seededId(CraftPlace, place.slug), craft: seededId(Craft, craft) })));
  await em.insertMany(CraftPlaceCraft, crafts);
  return titles.length;
}

const designation = (place: string, { restsOn, ...title }: DesignationFact) =>
  cited(title.slug, title.source, title, {
    craftPlace: seededId(CraftPlace, place),
    craft: title.craft && seededId(Craft, title.craft),
    body: BODY[title.level],
    state: DesignationState.REGISTERED,
    nationalDesignation: restsOn ? seededId(Designation, restsOn) : null,
  });
