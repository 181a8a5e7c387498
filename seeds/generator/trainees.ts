import type { Centre } from './centres.js';
import { type Day, iso, jalaliMonth } from './days.js';
import type { Craft } from './ground.js';
import type { People } from './people.js';
import { type Random, Weighted } from './random.js';
import type { TaughtStandard, World } from './world.js';

/** A trainee for as long as something is made of them. */
export interface Trainee {
  id: string;
  code: string;
  personId: string;
  bornOn: Day;
  /** How good they are, in deviations from the mean. */
  talent: number;
  centre: Centre;
  /** What they took up last. */
  standard: TaughtStandard;
  /** When they can begin another run; null while nobody knows. */
  freeFrom: Day | null;
  isFollowedUp: boolean;
  exhibitorId: string | null;
}

const AGES = new Weighted([[16, 10], [18, 22], [21, 20], [25, 18], [30, 13], [36, 9], [43, 5], [50, 3]] as const);

export function makeTrainee(world: World, centre: Centre, standard: TaughtStandard, joinedOn: Day, people: People, random: Random): Trainee {
  const gender = genderIn(standard.craft, random);
  const age = AGES.pick(random) + random.whole(0, 5);
  const person = people.add(random, { gender, age, onDay: joinedOn, province: centre.province });
  const code = `T-${jalaliMonth(joinedOn)}-${world.mark}-${String(world.counts.next('trainee')).padStart(6, '0')}`;
  const id = world.sheets.trainees.add({ code, person: person.id, joinedOn: iso(joinedOn), province: centre.province.id, craftPlace: centre.placeId });
  return { id, code, personId: person.id, bornOn: person.bornOn, talent: random.normal(0, 1), centre, standard, freeFrom: null, isFollowedUp: false, exhibitorId: null };
}

const genderIn = ({ womenShare }: Craft, random: Random): 'WOMAN' | 'MAN' => (random.chance(womenShare) ? 'WOMAN' : 'MAN');
