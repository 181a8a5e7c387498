import type { Centre } from './centres.js';
import { type Day, TERM_START, TODAY, dayOf, iso, isoTerm } from './days.js';
import { inFull } from './names.js';
import type { People } from './people.js';
import type { Random } from './random.js';
import type { TaughtStandard, World } from './world.js';

export interface Instructor {
  id: string;
  /** What they may teach, and from when to when. */
  qualified: Map<TaughtStandard, { from: Day; until: Day }>;
}

const REFRESHED_EVERY = 730;
const REFRESHER_COUNT = 12;

/** What both parties designed for instructors, whatever they teach. */
export function makeRefreshers(world: World): string[] {
  const random = world.random.fork('refreshers');
  return Array.from({ length: REFRESHER_COUNT }, (_, at) =>
    world.sheets.refresherCourses.add({
      code: `rf-${world.mark.toLowerCase()}-${at + 1}`,
      titleFa: `بازآموزی مربیان صنایع دستی ${at + 1}`,
      titleEn: `Refresher for craft instructors ${at + 1}`,
      designedBy: random.chance(0.7) ? 'BOTH' : 'TVTO',
      hours: random.whole(2, 8) * 4,
      validMonths: 24,
      offeredFromOn: iso(random.whole(dayOf('2024-01-10'), TERM_START + 200)),
    }),
  );
}

/** The instructors of a centre. The first may teach all that the centre teaches, the others some of it. */
export function makeInstructors(world: World, centre: Centre, refreshers: readonly string[], people: People, random: Random): Instructor[] {
  const count = 1 + (centre.capacity > 80 ? 1 : 0) + (random.chance(0.6) ? 1 : 0);
  return Array.from({ length: count }, (_, at) => {
    const standards = at === 0 ? centre.standards : random.some(centre.standards, random.whole(1, 2));
    const { craft } = standards[0]!;
    const gender = random.chance(craft.womenShare * 0.8 + 0.1) ? 'WOMAN' : 'MAN';
    const person = people.add(random, { gender, age: random.whole(27, 60), onDay: TERM_START, province: centre.province });
    const name = inFull(person.name);
    const retired = at > 0 && random.chance(0.05);
    const id = world.sheets.instructors.add({
      code: `I-${centre.province.isoCode.slice(3)}-${world.mark}-${String(world.counts.next('instructor')).padStart(5, '0')}`,
      displayNameFa: name.fa,
      displayNameEn: name.en,
      person: person.id,
      state: retired ? 'RETIRED' : 'ACTIVE',
      province: centre.province.id,
    });
    const first = random.whole(0, refreshers.length - 1);
    const qualified = new Map(standards.map((standard, place) => [standard, qualify(world, id, standard, retired, refreshers[(first + place) % refreshers.length]!, random)]));
    return { id, qualified: retired ? new Map() : qualified };
  });
}

function qualify(world: World, instructor: string, standard: TaughtStandard, retired: boolean, refresher: string, random: Random): { from: Day; until: Day } {
  const { sheets } = world;
  const from = random.whole(dayOf('2022-03-01'), TERM_START);
  const until = retired ? random.whole(TERM_START, TODAY - 30) + 1 : from + 5 * 365 + 400;
  const firstDue = from + REFRESHED_EVERY;
  const refreshedOn = !retired && firstDue < TODAY && random.chance(0.7) ? Math.min(TODAY - 1, Math.max(TERM_START, firstDue - 60) + random.whole(0, 150)) : null;
  const due = refreshedOn === null ? firstDue : refreshedOn + REFRESHED_EVERY;
  const qualification = sheets.instructorQualifications.add({
    instructor,
    standard: standard.id,
    level: standard.level,
    state: retired ? 'LAPSED' : due > TODAY ? 'QUALIFIED' : 'REFRESHER_DUE',
    ...isoTerm(from, until),
    refresherDueOn: iso(due),
    hasPedagogyCertificate: random.chance(0.75),
  });
  if (refreshedOn !== null) {
    sheets.refresherCompletions.add({ refresherCourse: refresher, instructor, qualification, completedOn: iso(refreshedOn), extendedToOn: iso(due) });
  }
  return { from, until };
}
