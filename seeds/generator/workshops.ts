import type { Centre } from './centres.js';
import { TERM_START, TODAY, iso, jalaliMonth } from './days.js';
import type { Random } from './random.js';
import type { Trainee } from './trainees.js';
import type { World } from './world.js';

const TRAINEES_OF_A_WORKSHOP = 400;

/** Short workshops without an exam, and who of a cohort went there. */
export function makeWorkshops(world: World, centres: readonly Centre[], cohort: readonly Trainee[], random: Random): void {
  const { sheets, mark, counts } = world;
  for (let left = Math.ceil(cohort.length / TRAINEES_OF_A_WORKSHOP); left > 0; left--) {
    const centre = random.pick(centres);
    const { craft } = random.pick(centre.standards);
    const heldOn = random.whole(TERM_START + 20, TODAY + 30);
    const isHeld = heldOn <= TODAY;
    const workshop = sheets.workshops.add({
      code: `W-${jalaliMonth(heldOn)}-${mark}-${String(counts.next('workshop')).padStart(4, '0')}`,
      titleFa: `کارگاه نوآوری در ${craft.nameFa}`,
      titleEn: `New ideas in ${craft.nameEn}`,
      craft: craft.id,
      organisedBy: random.pick(['BOTH', 'BOTH', 'DEPUTY', 'TVTO'] as const),
      audience: random.chance(0.6) ? 'PRACTITIONERS' : 'BEGINNERS',
      state: isHeld ? 'HELD' : 'PLANNED',
      heldOn: iso(heldOn),
      hours: random.whole(1, 4) * 4,
      capacity: 25,
      province: centre.province.id,
      centre: centre.id,
    });
    if (!isHeld) continue;
    for (const trainee of random.some(cohort, random.whole(6, 20))) {
      sheets.workshopAttendances.add({ workshop, person: trainee.personId, trainee: trainee.id, isPractitioner: random.chance(0.3), certifiedOn: random.chance(0.8) ? iso(heldOn) : null });
    }
  }
}
