import { type Day, TERM_START, TODAY, iso, isoOrNull } from './days.js';
import type { Policies } from './insurance.js';
import { type Random, Weighted } from './random.js';
import type { Run, RunPlan } from './runs.js';
import type { Trainee } from './trainees.js';
import type { World } from './world.js';

/** How it went for one trainee in one run, worked out before the run is written down. */
export interface Seat {
  trainee: Trainee;
  state: 'APPLIED' | 'ADMITTED' | 'ACTIVE' | 'COMPLETED' | 'WITHDRAWN' | 'FAILED_ATTENDANCE';
  appliedOn: Day;
  admittedOn: Day | null;
  endedOn: Day | null;
}

const OUTCOMES: Record<RunPlan['state'], Weighted<Seat['state']>> = {
  PLANNED: new Weighted([['APPLIED', 1]]),
  OPEN: new Weighted([['ADMITTED', 60], ['APPLIED', 34], ['WITHDRAWN', 6]]),
  RUNNING: new Weighted([['ACTIVE', 94], ['WITHDRAWN', 6]]),
  COMPLETED: new Weighted([['COMPLETED', 83], ['WITHDRAWN', 10], ['FAILED_ATTENDANCE', 7]]),
  CANCELLED: new Weighted([['WITHDRAWN', 1]]),
};
const FUNDING = new Weighted([['STATE', 48], ['SELF', 38], ['CENTRE', 4], ['EMPLOYER', 3], ['CHARITY', 4], ['PROJECT', 3]] as const);
const INSURED_SHARE = 0.88;
const ATTENDANCE_NEEDED = 80;

/** The day on which somebody asks for a seat in a run. */
export const applicationDay = (startsOn: Day, random: Random): Day => random.whole(Math.max(TERM_START, startsOn - 40), Math.min(TODAY, startsOn - 8));

export function planSeat(plan: RunPlan, trainee: Trainee, appliedOn: Day, random: Random): Seat {
  const state = OUTCOMES[plan.state].pick(random);
  const begun = plan.startsOn <= TODAY && plan.state !== 'CANCELLED';
  const isAdmitted = state !== 'APPLIED' && (state !== 'WITHDRAWN' || (begun && random.chance(0.7)));
  const admittedOn = isAdmitted ? Math.min(TODAY, Math.max(appliedOn, plan.startsOn - random.whole(1, 7))) : null;
  const seat = { trainee, state, appliedOn, admittedOn, endedOn: endOf(plan, state, admittedOn, appliedOn, random) };
  trainee.standard = plan.standard;
  trainee.freeFrom = seat.endedOn === null ? null : seat.endedOn + 30;
  return seat;
}

function endOf(plan: RunPlan, state: Seat['state'], admittedOn: Day | null, appliedOn: Day, random: Random): Day | null {
  if (state === 'COMPLETED') return plan.endsOn;
  if (state === 'FAILED_ATTENDANCE') return random.whole(Math.floor((plan.startsOn + plan.endsOn) / 2), plan.endsOn);
  if (state !== 'WITHDRAWN') return null;
  if (plan.state === 'CANCELLED') return Math.max(appliedOn, Math.min(TODAY, plan.startsOn - 1));
  if (admittedOn === null) return Math.min(TODAY, appliedOn + random.whole(1, 7));
  return random.whole(Math.max(admittedOn, plan.startsOn), Math.min(TODAY, plan.endsOn));
}

export const takesSeat = ({ state }: Seat): boolean => state !== 'APPLIED' && state !== 'WITHDRAWN';

/** Writes the enrolment down, and the insurance of nearly all who came to the run. */
export function addEnrolment(world: World, run: Run, seat: Seat, policies: Policies, random: Random): void {
  const { trainee, state, endedOn } = seat;
  const enrolment = world.sheets.enrolments.add({
    trainee: trainee.id,
    courseRun: run.id,
    state,
    appliedOn: iso(seat.appliedOn),
    admittedOn: isoOrNull(seat.admittedOn),
    endedOn: isoOrNull(endedOn),
    attendancePct: attendanceOf(state, random),
    fundedBy: FUNDING.pick(random),
  });
  const lastDay = endedOn ?? run.endsOn;
  if (run.startsOn > TODAY || seat.admittedOn === null || lastDay < run.startsOn || !random.chance(INSURED_SHARE)) return;
  world.sheets.coverages.add({
    policy: policies.on(run.startsOn),
    person: trainee.personId,
    enrolment,
    kind: 'ACCIDENT',
    validFromOn: iso(run.startsOn),
    validToOn: iso(lastDay + 1),
  });
}

function attendanceOf(state: Seat['state'], random: Random): number | null {
  if (state === 'COMPLETED') return Math.round(Math.min(100, Math.max(ATTENDANCE_NEEDED, random.normal(92, 5))));
  return state === 'FAILED_ATTENDANCE' ? random.whole(35, ATTENDANCE_NEEDED - 1) : null;
}
