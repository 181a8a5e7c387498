import type { Centre } from './centres.js';
import { type Day, TODAY } from './days.js';
import { type Seat, addEnrolment, applicationDay, planSeat, takesSeat } from './enrolments.js';
import { examine } from './exams.js';
import { type Fair, takeBooth } from './exhibitions.js';
import type { Policies } from './insurance.js';
import { followUp } from './outcomes.js';
import type { People } from './people.js';
import { makeProduct, showProduct } from './products.js';
import { type Random, Weighted } from './random.js';
import { type Run, type RunPlan, FIRST_START, LAST_START, addRun, planRun } from './runs.js';
import { type Trainee, makeTrainee } from './trainees.js';
import { makeWorkshops } from './workshops.js';
import type { World } from './world.js';

/** Where a cohort learns, and where it shows what it made. */
export interface Surroundings {
  centres: readonly Centre[];
  policies: Policies;
  fairs: readonly Fair[];
  nationalFairs: readonly Fair[];
  people: People;
  /** Told of everybody who passed an exam, as somebody who may compete. */
  graduated: (trainee: Trainee) => void;
}

const NEWCOMERS_OF_A_RUN = 11;
const SECOND_RUN_SHARE = 0.26;
const MAKER_SHARE = 0.13;

/**
 * Makes some trainees of one province and all that hangs on them. Nobody in it is in a run with somebody of another cohort, so a
 * cohort can be written and forgotten before the next one. Stops after every run, for whoever has something else to do.
 */
export function* makeCohort(world: World, size: number, around: Surroundings, random: Random): Generator<void> {
  const trainees: Trainee[] = [];
  const centres = new Weighted(around.centres.filter(centre => centre.opens.length).map(centre => [centre, centre.capacity] as const));
  const starts = Array.from({ length: Math.ceil(size / NEWCOMERS_OF_A_RUN) }, () => random.whole(FIRST_START, LAST_START)).toSorted((a, b) => a - b);
  const idle: Trainee[] = [];
  for (let at = 0; trainees.length < size; at++) {
    const plan = planRun(centres, around.centres[0]!, starts[at] ?? random.whole(FIRST_START, LAST_START), random);
    const { seats, newcomers } = fill(world, plan, { missing: size - trainees.length, idle }, around.people, random);
    const run = addRun(world, plan, seats.filter(takesSeat).length, random);
    for (const seat of seats) addEnrolment(world, run, seat, around.policies, random);
    if (plan.state === 'COMPLETED') graduate(world, run, seats, around, random);
    trainees.push(...newcomers);
    idle.push(...seats.map(({ trainee }) => trainee).filter(trainee => trainee.freeFrom !== null));
    yield;
  }
  makeWorkshops(world, around.centres, trainees, random);
}

/** Gives out the seats of a run: some to people who have been in another before, the others to newcomers. */
function fill(world: World, plan: RunPlan, { missing, idle }: { missing: number; idle: Trainee[] }, people: People, random: Random): { seats: Seat[]; newcomers: Trainee[] } {
  const count = random.whole(Math.ceil(plan.capacity * 0.6), plan.capacity);
  const seats: Seat[] = [];
  for (let tries = 0; tries < 2 * count && seats.length < count * SECOND_RUN_SHARE && idle.length; tries++) {
    const place = Math.floor(random.next() * idle.length);
    const trainee = idle[place]!;
    if (trainee.freeFrom! >= plan.startsOn || trainee.standard === plan.standard) continue;
    idle[place] = idle.at(-1)!;
    idle.pop();
    seats.push(planSeat(plan, trainee, Math.min(TODAY, Math.max(trainee.freeFrom! - 25, applicationDay(plan.startsOn, random))), random));
  }
  const newcomers = Array.from({ length: Math.min(missing, count - seats.length) }, () => {
    const appliedOn = applicationDay(plan.startsOn, random);
    const trainee = makeTrainee(world, plan.centre, plan.standard, appliedOn, people, random);
    seats.push(planSeat(plan, trainee, appliedOn, random));
    return trainee;
  });
  return { seats, newcomers };
}

function graduate(world: World, run: Run, seats: readonly Seat[], around: Surroundings, random: Random): void {
  const completed = seats.filter(({ state }) => state === 'COMPLETED').map(({ trainee }) => trainee);
  const certificates = examine(world, run, completed, random);
  for (const trainee of completed) {
    const certificate = certificates.get(trainee) ?? null;
    if (certificate) around.graduated(trainee);
    followUp(world, run, trainee, certificate, random);
    if (random.chance(MAKER_SHARE)) show(world, run, trainee, around, random);
  }
}

/** What a trainee made in the run, some of it shown at the booth of the centre or at one of their own. */
function show(world: World, run: Run, trainee: Trainee, around: Surroundings, random: Random): void {
  const { centre, standard } = run;
  const fair = nextFair(run.endsOn, random.chance(0.15) ? around.nationalFairs : around.fairs, random);
  const booth = fair && (centre.booths.get(fair.id) ?? (random.chance(0.35) ? ownBooth(world, trainee, fair, random) : null));
  const isOwn = booth !== centre.booths.get(fair?.id ?? '');
  for (let left = random.whole(1, 3); left > 0; left--) {
    const madeOn = random.whole(run.startsOn, run.endsOn);
    const origin = { craft: standard.craft, province: centre.province, placeId: centre.placeId, madeOn, runId: run.id, maker: { trainee: trainee.id } };
    const product = makeProduct(world, origin, random);
    if (fair && booth && random.chance(0.85)) showProduct(world, product, fair, booth, isOwn, random);
  }
}

function nextFair(after: Day, fairs: readonly Fair[], random: Random): Fair | null {
  const later = fairs.filter(({ opensOn }) => opensOn > after && opensOn < after + 330 && opensOn - 26 <= TODAY);
  return later.length ? random.pick(later) : null;
}

function ownBooth(world: World, trainee: Trainee, fair: Fair, random: Random): string | null {
  trainee.exhibitorId ??= world.sheets.exhibitors.add({ kind: 'TRAINEE', nameFa: trainee.code, nameEn: trainee.code, artisan: null, trainee: trainee.id, trainingCentre: null });
  return takeBooth(world, fair, trainee.exhibitorId, random);
}
