import { type Day, TERM_START, TODAY, dayOf, isoOrNull } from './days.js';
import type { Province } from './ground.js';
import type { Instructor } from './instructors.js';
import { addLicence } from './licences.js';
import { familyName, inFull } from './names.js';
import type { People } from './people.js';
import { type Random, Weighted } from './random.js';
import type { StandardsByCraft, TaughtStandard, World } from './world.js';

export interface Centre {
  id: string;
  nameFa: string;
  nameEn: string;
  ownership: Ownership;
  province: Province;
  placeId: string | null;
  capacity: number;
  standards: TaughtStandard[];
  instructors: Instructor[];
  /** When runs can begin there, and under which licence. */
  opens: Opening[];
  exhibitorId: string | null;
  /** Its booths by fair. */
  booths: Map<string, string>;
}

export interface Opening {
  from: Day;
  until: Day;
  licenceId: string | null;
}

export type Ownership = 'PUBLIC' | 'PRIVATE' | 'HOUSE' | 'CRAFT_SCHOOL' | 'MOBILE';

const TRAINEES_OF_A_CENTRE = 130;
const PLANNED_UNTIL = TODAY + 60;
const OWNERSHIPS = new Weighted<Ownership>([['PRIVATE', 55], ['PUBLIC', 25], ['HOUSE', 8], ['CRAFT_SCHOOL', 7], ['MOBILE', 5]]);
const STATES = new Weighted([['ACTIVE', 91], ['CLOSED', 4], ['SUSPENDED', 2], ['PREPARING', 3]] as const);
/** The Deputy licenses craft schools since then. */
const FIRST_CRAFT_SCHOOLS = dayOf('2025-06-15');

const KINDS: Record<Ownership, { fa: string; en: string }> = {
  PUBLIC: { fa: 'مرکز آموزش فنی و حرفه‌ای', en: 'Vocational Training Centre' },
  PRIVATE: { fa: 'آموزشگاه آزاد', en: 'Training Centre' },
  HOUSE: { fa: 'خانه‌ی صنایع دستی', en: 'House of Handicrafts' },
  CRAFT_SCHOOL: { fa: 'مدرسه‌ی تخصصی هنر', en: 'Craft School' },
  MOBILE: { fa: 'تیم سیار', en: 'Mobile Team' },
};

/** The centres of a province with their licences. The first is public and always open, so that there is somewhere to learn. */
export function makeCentres(world: World, province: Province, standards: StandardsByCraft, people: People, random: Random): Centre[] {
  const near = new Weighted(province.crafts.flatMap(craft => standards.get(craft)!.map((standard, at) => [standard, (1 + craft.provinceCount) / (at + 1)] as const)));
  const anywhere = [...standards.values()].flat();
  const count = Math.max(1, Math.round(province.trainees / TRAINEES_OF_A_CENTRE));
  return Array.from({ length: count }, (_, at) => {
    const scope = new Set<TaughtStandard>();
    const wanted = at === 0 ? 6 : random.whole(2, 5);
    for (let tries = 0; scope.size < wanted && tries < 30; tries++) scope.add(random.chance(0.08) ? random.pick(anywhere) : near.pick(random));
    if (at === 0) scope.add(anywhere.find(standard => standard.versions[0]!.from <= TERM_START) ?? anywhere[0]!);
    return makeCentre(world, province, { at, scope: [...scope] }, people, random);
  });
}

function makeCentre(world: World, province: Province, { at, scope }: { at: number; scope: TaughtStandard[] }, people: People, random: Random): Centre {
  const ownership = at === 0 ? 'PUBLIC' : OWNERSHIPS.pick(random);
  const state = at === 0 ? 'ACTIVE' : STATES.pick(random);
  const closedOn = state === 'CLOSED' ? random.whole(TERM_START + 30, TODAY - 10) : null;
  const capacity = ownership === 'PUBLIC' ? random.whole(6, 20) * 10 : random.whole(2, 9) * 8;
  const adult = { onDay: TERM_START, province, gender: random.chance(0.55) ? 'WOMAN' : 'MAN' } as const;
  const founder = ownership === 'PRIVATE' || ownership === 'CRAFT_SCHOOL' ? people.add(random, { ...adult, age: random.whole(32, 62) }) : null;
  const placeId = random.chance(0.2) && province.places.length ? random.pick(province.places).id : null;
  const { fa, en } = nameOfCentre(ownership, province, at, random);
  const id = world.sheets.centres.add({
    code: `${province.isoCode.toLowerCase()}-${world.mark.toLowerCase()}-${String(at + 1).padStart(4, '0')}`,
    nameFa: fa,
    nameEn: en,
    ownership,
    state,
    closedOn: isoOrNull(closedOn),
    province: province.id,
    craftPlace: placeId,
    latitude: near(province.latitude, random, 25, 39.8),
    longitude: near(province.longitude, random, 44, 63.4),
    capacity,
    founder: founder?.id ?? null,
    manager: founder && random.chance(0.4) ? founder.id : people.add(random, { ...adult, age: random.whole(30, 60) }).id,
    technicalHead: ownership === 'CRAFT_SCHOOL' ? makeHead(world, province, scope[0]!, people, random) : null,
  });
  const centre = { id, nameFa: fa, nameEn: en, ownership, province, placeId, capacity, standards: scope, instructors: [], exhibitorId: null, booths: new Map<string, string>() };
  const until = closedOn ?? PLANNED_UNTIL;
  if (founder) return { ...centre, opens: addLicence(world, { ...centre, state, until, issuedFrom: ownership === 'CRAFT_SCHOOL' ? FIRST_CRAFT_SCHOOLS : null }, random) };
  return { ...centre, opens: state === 'ACTIVE' || state === 'CLOSED' ? [{ from: TERM_START, until, licenceId: null }] : [] };
}

function nameOfCentre(ownership: Ownership, province: Province, at: number, random: Random): { fa: string; en: string } {
  const kind = KINDS[ownership];
  if (ownership === 'PRIVATE' || ownership === 'CRAFT_SCHOOL') {
    const family = familyName(random);
    return { fa: `${kind.fa} ${family.fa}`, en: `${family.en} ${kind.en}` };
  }
  return { fa: `${kind.fa} شماره‌ی ${at + 1} ${province.nameFa}`, en: `${kind.en} ${at + 1} of ${province.nameEn}` };
}

/** A top artisan who stands for the craft at a school. */
function makeHead(world: World, province: Province, { craft }: TaughtStandard, people: People, random: Random): string {
  const gender = random.chance(craft.womenShare) ? 'WOMAN' : 'MAN';
  const person = people.add(random, { gender, age: random.whole(45, 70), onDay: TERM_START, province });
  const name = inFull(person.name);
  const artisan = world.sheets.artisans.add({
    code: `A-${world.mark}-H${person.id.slice(-8)}`,
    displayNameFa: name.fa,
    displayNameEn: name.en,
    person: person.id,
    province: province.id,
    craftPlace: null,
    grade: 'FIRST',
    startedIn: random.whole(1340, 1375),
    isPractising: true,
  });
  world.sheets.artisanCrafts.add({ artisan, craft: craft.id });
  return artisan;
}

/** A coordinate within some twenty kilometres. */
export const near = (centre: number, random: Random, lowest: number, highest: number): number =>
  Number(Math.min(highest, Math.max(lowest, centre + random.normal(0, 0.1))).toFixed(4));

/** The opening of the centre on a day, if it is open then. */
export const openingOn = (centre: Centre, day: Day): Opening | undefined => centre.opens.find(({ from, until }) => from <= day && day < until);
