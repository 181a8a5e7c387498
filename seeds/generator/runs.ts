import { type Centre, type Opening, openingOn } from './centres.js';
import { type Day, TERM_START, TODAY, iso, isoOrNull, jalaliMonth } from './days.js';
import type { Instructor } from './instructors.js';
import { type Random, Weighted } from './random.js';
import { totalOf, versionOn } from './standards.js';
import type { TaughtStandard, World } from './world.js';

/** Where, when and on what a run is given, before anybody has a seat. */
export interface RunPlan {
  centre: Centre;
  standard: TaughtStandard;
  versionId: string;
  opening: Opening;
  instructor: Instructor;
  startsOn: Day;
  endsOn: Day;
  state: 'PLANNED' | 'OPEN' | 'RUNNING' | 'COMPLETED' | 'CANCELLED';
  capacity: number;
}

export interface Run extends RunPlan {
  id: string;
}

const WEEKLY_HOURS = 30;
/** Nobody can begin earlier, so that there are days in the term to apply on. */
export const FIRST_START = TERM_START + 10;
export const LAST_START = TODAY + 40;
const MODES = new Weighted([['IN_PERSON', 88], ['WORKPLACE', 7], ['BLENDED', 4], ['REMOTE', 1]] as const);
const TRIES = 12;

/** Plans a run somewhere in the province that begins on or near the day; some place always teaches something. */
export function planRun(centres: Weighted<Centre>, always: Centre, wantedOn: Day, random: Random): RunPlan {
  for (let tries = 0; ; tries++) {
    const centre = tries < TRIES ? centres.pick(random) : always;
    const startsOn = tries < 4 * TRIES ? wantedOn : random.whole(FIRST_START, LAST_START);
    const standard = random.pick(centre.standards);
    const opening = openingOn(centre, startsOn);
    const versionId = versionOn(standard, startsOn);
    const instructor = centre.instructors.find(one => isQualified(one, standard, startsOn));
    if (!opening || !versionId || !instructor) continue;
    const weeks = Math.ceil(totalOf(standard.hours) / WEEKLY_HOURS);
    const endsOn = startsOn + weeks * 7 - 2;
    return { centre, standard, versionId, opening, instructor, startsOn, endsOn, state: stateOf(startsOn, endsOn, random), capacity: random.whole(10, 22) };
  }
}

function isQualified(instructor: Instructor, standard: TaughtStandard, day: Day): boolean {
  const term = instructor.qualified.get(standard);
  return term !== undefined && term.from <= day && day < term.until;
}

function stateOf(startsOn: Day, endsOn: Day, random: Random): RunPlan['state'] {
  if (random.chance(0.015)) return 'CANCELLED';
  if (endsOn < TODAY) return 'COMPLETED';
  return startsOn <= TODAY ? 'RUNNING' : 'OPEN';
}

/** Writes a run down, with the number of seats that its enrolments are about to take. */
export function addRun(world: World, plan: RunPlan, seatsTaken: number, random: Random): Run {
  const { centre, standard, startsOn } = plan;
  const isFree = random.chance(centre.ownership === 'PRIVATE' ? 0.15 : 0.7);
  const id = world.sheets.courseRuns.add({
    code: `R-${jalaliMonth(startsOn)}-${world.mark}-${String(world.counts.next('run')).padStart(5, '0')}`,
    course: standard.courseId,
    standardVersion: plan.versionId,
    centre: centre.id,
    licence: plan.opening.licenceId,
    province: centre.province.id,
    craftPlace: centre.placeId,
    state: plan.state,
    startsOn: iso(startsOn),
    endsOn: iso(plan.endsOn),
    cancelledOn: isoOrNull(plan.state === 'CANCELLED' ? Math.min(TODAY, startsOn - 1) : null),
    mode: MODES.pick(random),
    language: 'fa',
    ...standard.hours,
    totalHours: totalOf(standard.hours),
    capacity: plan.capacity,
    seatsTakenCount: seatsTaken,
    feeAmount: isFree ? null : String(random.whole(10, 90) * 1_000_000),
    feeCurrency: isFree ? null : 'IRR',
  });
  world.sheets.courseRunInstructors.add({ courseRun: id, instructor: plan.instructor.id });
  return { ...plan, id };
}
