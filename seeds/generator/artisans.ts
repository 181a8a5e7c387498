import { near } from './centres.js';
import { TERM_START, dayOf, isoTerm } from './days.js';
import type { Craft, Province } from './ground.js';
import { inFull } from './names.js';
import type { People } from './people.js';
import { type Random, Weighted } from './random.js';
import type { World } from './world.js';

export interface Artisan {
  id: string;
  name: { fa: string; en: string };
  craft: Craft;
  placeId: string | null;
  province: Province;
}

const TRAINEES_OF_AN_ARTISAN = 40;
const GRADES = new Weighted([['FIRST', 4], ['SECOND', 10], ['THIRD', 20], [null, 66]] as const);

/** Makers of a province with their permits, and the workshops of about half of them. */
export function makeArtisans(world: World, province: Province, people: People, random: Random): Artisan[] {
  const { sheets } = world;
  const count = Math.max(1, Math.round(province.trainees / TRAINEES_OF_AN_ARTISAN));
  return Array.from({ length: count }, () => {
    const craft = random.pick(province.crafts);
    const gender = random.chance(craft.womenShare) ? 'WOMAN' : 'MAN';
    const person = people.add(random, { gender, age: random.whole(24, 72), onDay: TERM_START, province });
    const name = inFull(person.name);
    const placeId = province.places.length && random.chance(0.25) ? random.pick(province.places).id : null;
    const startedIn = random.whole(1350, 1400);
    const number = String(world.counts.next('artisan')).padStart(6, '0');
    const id = sheets.artisans.add({
      code: `A-${world.mark}-${number}`,
      displayNameFa: name.fa,
      displayNameEn: name.en,
      person: person.id,
      province: province.id,
      craftPlace: placeId,
      grade: GRADES.pick(random),
      startedIn,
      isPractising: random.chance(0.93),
    });
    sheets.artisanCrafts.add({ artisan: id, craft: craft.id });
    if (random.chance(0.6)) {
      const from = random.whole(dayOf('2022-06-01'), dayOf('2026-05-01'));
      sheets.artisanPermits.add({
        number: `P-${world.mark}-${number}`,
        artisan: id,
        craft: craft.id,
        kind: random.chance(0.8) ? 'ARTISAN_CARD' : 'INDIVIDUAL_PRODUCTION',
        ...isoTerm(from, from + 1826),
      });
    }
    if (random.chance(0.5)) addWorkshop(world, { id, name, craft, placeId, province }, startedIn, random);
    return { id, name, craft, placeId, province };
  });
}

function addWorkshop(world: World, { id, name, craft, placeId, province }: Artisan, startedIn: number, random: Random): void {
  const workshop = world.sheets.craftWorkshops.add({
    nameFa: `کارگاه ${craft.nameFa} ${name.fa}`,
    nameEn: `${name.en}: ${craft.nameEn}`,
    kind: random.pick(['HOME', 'WORKSHOP', 'WORKSHOP', 'WORKSHOP_WITH_SHOP', 'SHARED'] as const),
    foundedIn: Math.min(1404, startedIn + random.whole(0, 15)),
    province: province.id,
    craftPlace: placeId,
    latitude: near(province.latitude, random, 25, 39.8),
    longitude: near(province.longitude, random, 44, 63.4),
  });
  world.sheets.craftWorkshopCrafts.add({ craftWorkshop: workshop, craft: craft.id });
  world.sheets.craftWorkshopOwners.add({ craftWorkshop: workshop, artisan: id });
}
