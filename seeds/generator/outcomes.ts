import { type Day, TODAY, iso, monthsAfter } from './days.js';
import { familyName } from './names.js';
import { type Random, Weighted } from './random.js';
import type { Run } from './runs.js';
import type { Trainee } from './trainees.js';
import type { World } from './world.js';

type Status = 'EMPLOYED' | 'SELF_EMPLOYED' | 'OWN_BUSINESS' | 'STUDYING' | 'UNEMPLOYED' | 'UNKNOWN';

const WORKING: ReadonlySet<Status> = new Set(['EMPLOYED', 'SELF_EMPLOYED', 'OWN_BUSINESS']);
const CERTIFIED = new Weighted<Status>([['EMPLOYED', 17], ['SELF_EMPLOYED', 36], ['OWN_BUSINESS', 5], ['STUDYING', 9], ['UNEMPLOYED', 25], ['UNKNOWN', 8]]);
const UNCERTIFIED = new Weighted<Status>([['EMPLOYED', 12], ['SELF_EMPLOYED', 20], ['OWN_BUSINESS', 1], ['STUDYING', 11], ['UNEMPLOYED', 44], ['UNKNOWN', 12]]);
const INCOMES = new Weighted([['BELOW_MINIMUM', 48], ['MINIMUM_TO_DOUBLE', 34], ['ABOVE_DOUBLE', 8], [null, 10]] as const);
const POINTS = [3, 6, 12] as const;
const FOLLOWED_UP_SHARE = 0.8;
const MOVED_SHARE = 0.015;

/** What a graduate does 3, 6 and 12 months after the run, as far as those points are past; most keep doing what they did. */
export function followUp(world: World, run: Run, trainee: Trainee, certificate: string | null, random: Random): void {
  if (trainee.isFollowedUp) return;
  trainee.isFollowedUp = true;
  const { sheets } = world;
  const { province } = run.centre;
  let status: Status | null = null;
  let enterprise: string | null = null;
  for (const atMonths of POINTS) {
    const askedOn = monthsAfter(run.endsOn, atMonths) + random.whole(0, 18);
    if (askedOn > TODAY) break;
    if (!random.chance(FOLLOWED_UP_SHARE)) continue;
    if (status === null || random.chance(0.25)) status = (certificate ? CERTIFIED : UNCERTIFIED).pick(random);
    if (status === 'OWN_BUSINESS' && random.chance(0.7)) enterprise ??= found(world, run, trainee, askedOn, random);
    const isWorking = WORKING.has(status);
    sheets.employmentOutcomes.add({
      trainee: trainee.id,
      courseRun: run.id,
      certificate,
      atMonths,
      askedOn: iso(askedOn),
      status,
      isInCraft: isWorking ? random.chance(status === 'EMPLOYED' ? 0.6 : 0.88) : null,
      incomeBand: isWorking ? INCOMES.pick(random) : null,
      workProvince: isWorking ? province.id : null,
      craftPlace: isWorking && random.chance(0.6) ? trainee.centre.placeId : null,
      enterprise: status === 'OWN_BUSINESS' ? enterprise : null,
    });
  }
  if (province.places.length && random.chance(MOVED_SHARE)) move(world, run, trainee, random);
}

function found(world: World, run: Run, trainee: Trainee, knownOn: Day, random: Random): string {
  const { sheets } = world;
  const { centre, standard } = run;
  const family = familyName(random);
  const enterprise = sheets.enterprises.add({
    nameFa: `${standard.craft.nameFa} ${family.fa}`,
    nameEn: `${family.en} ${standard.craft.nameEn}`,
    kind: random.pick(['HOME_BUSINESS', 'HOME_BUSINESS', 'SOLE_PROPRIETOR', 'SOLE_PROPRIETOR', 'COOPERATIVE', 'COMPANY'] as const),
    state: random.chance(0.96) ? 'ACTIVE' : 'DORMANT',
    foundedOn: iso(random.whole(run.endsOn + 5, knownOn)),
    closedOn: null,
    province: centre.province.id,
    craftPlace: centre.placeId,
  });
  sheets.enterpriseCrafts.add({ enterprise, craft: standard.craft.id });
  sheets.enterpriseFounders.add({ enterprise, trainee: trainee.id });
  return enterprise;
}

/** Some go to live in a craft city or village of the province, and most of those stay. */
function move(world: World, run: Run, trainee: Trainee, random: Random): void {
  const movedOn = run.endsOn + random.whole(10, 90);
  const fromCity = random.chance(0.8);
  const craftPlace = random.pick(run.centre.province.places).id;
  const reason = random.chance(0.7) ? 'CRAFT_WORK' : random.pick(['FAMILY', 'HOUSING', 'OTHER_WORK'] as const);
  let isStillThere = true;
  for (const atMonths of [6, 12] as const) {
    const askedOn = monthsAfter(movedOn, atMonths) + random.whole(0, 20);
    if (askedOn > TODAY) return;
    isStillThere &&= random.chance(0.85);
    world.sheets.relocationOutcomes.add({
      trainee: trainee.id,
      originKind: fromCity ? 'CITY' : 'OTHER_COUNTY',
      originProvince: random.chance(0.7) ? run.centre.province.id : random.pick(world.ground.provinces).id,
      craftPlace,
      movedOn: iso(movedOn),
      reason,
      atMonths,
      askedOn: iso(askedOn),
      isStillThere,
    });
  }
}
