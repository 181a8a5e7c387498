import type { Centre } from './centres.js';
import { type Day, TODAY, dayOf, iso, isoOrNull, jalaliYear } from './days.js';
import type { Province } from './ground.js';
import type { Random } from './random.js';
import type { World } from './world.js';

export interface Fair {
  id: string;
  opensOn: Day;
  closesOn: Day;
  state: FairState;
  halls: { id: string; code: string; boothCount: number }[];
}

type FairState = 'ANNOUNCED' | 'CALL_OPEN' | 'ALLOCATED' | 'RUNNING' | 'CLOSED';

const YEARLY = [
  { key: 'handicraft-week', fa: 'نمایشگاه هفته‌ی صنایع دستی', en: 'Handicraft Week Fair', days: ['2025-06-08', '2026-06-08'] },
  { key: 'autumn-market', fa: 'بازارچه‌ی پاییزه‌ی صنایع دستی', en: 'Autumn Craft Market', days: ['2025-10-22', '2026-10-24'] },
  { key: 'nowruz-market', fa: 'بازارچه‌ی نوروزی صنایع دستی', en: 'Nowruz Craft Market', days: ['2026-03-08', '2027-03-06'] },
];
const NATIONAL = { key: 'national-sample', fa: 'نمایشگاه ملی صنایع دستی (نمونه)', en: 'National Handicrafts Fair (sample)', days: ['2025-11-26', '2026-11-12'] };
const TEHRAN = 'IR-23';

/** Three fairs a year in the province. */
export const makeFairs = (world: World, province: Province, random: Random): Fair[] =>
  YEARLY.flatMap(kind =>
    kind.days.map((day, at) =>
      makeFair(world, { ...kind, fa: `${kind.fa} ${province.nameFa}`, en: `${kind.en} of ${province.nameEn}`, key: `${kind.key}-${province.isoCode.slice(3)}` }, {
        province,
        edition: at + 1,
        opensOn: dayOf(day) + random.whole(0, 9),
        level: 'PROVINCIAL',
        hallCount: Math.min(6, 1 + Math.floor(province.trainees / 4000)),
      }, random),
    ),
  );

/** The yearly fair in Tehran to which all provinces come. */
export function makeNationalFairs(world: World): Fair[] {
  const random = world.random.fork('national fairs');
  const province = world.ground.provinces.find(({ isoCode }) => isoCode === TEHRAN) ?? world.ground.provinces[0]!;
  const hallCount = Math.min(40, 3 + Math.floor(world.trainees / 12_000));
  return NATIONAL.days.map((day, at) => makeFair(world, NATIONAL, { province, edition: at + 1, opensOn: dayOf(day), level: 'NATIONAL', hallCount }, random));
}

interface Occasion {
  province: Province;
  edition: number;
  opensOn: Day;
  level: 'PROVINCIAL' | 'NATIONAL';
  hallCount: number;
}

function makeFair(world: World, named: { key: string; fa: string; en: string }, { province, edition, opensOn, level, hallCount }: Occasion, random: Random): Fair {
  const { sheets, ground, mark } = world;
  const closesOn = opensOn + random.whole(4, 8);
  const state = stateOf(opensOn, closesOn);
  const series = `${named.key}-${mark.toLowerCase()}`;
  const id = sheets.exhibitions.add({
    slug: `${series}-${jalaliYear(opensOn)}`,
    nameFa: `${named.fa} ${jalaliYear(opensOn)}`,
    nameEn: `${named.en} ${jalaliYear(opensOn)}`,
    series,
    edition,
    level,
    state,
    opensOn: iso(opensOn),
    closesOn: iso(closesOn),
    callOpensOn: iso(opensOn - 70),
    callClosesOn: iso(opensOn - 25),
    venueFa: `نمایشگاه بین‌المللی ${province.centreFa}`,
    venueEn: null,
    province: province.id,
  });
  const halls = Array.from({ length: hallCount }, (_, at) => {
    const code = String(at + 1);
    return { id: sheets.exhibitionHalls.add({ exhibition: id, code, nameFa: `سالن ${code}`, nameEn: `Hall ${code}`, areaSquareMetres: random.whole(6, 40) * 100 }), code, boothCount: 0 };
  });
  if (ground.deputyPartyId) sheets.exhibitionOrganisers.add({ exhibition: id, party: ground.deputyPartyId, role: 'LEAD' });
  const visitors = level === 'NATIONAL' ? 14_000 : Math.round(400 + province.trainees / 4);
  for (let day = opensOn; day <= Math.min(closesOn, TODAY); day++) {
    const visitorCount = Math.max(20, Math.round(random.normal(visitors, visitors / 4)));
    sheets.visitStatistics.add({ exhibition: id, visitedOn: iso(day), visitorCount, foreignVisitorCount: Math.floor(visitorCount * random.next() * 0.04) });
  }
  return { id, opensOn, closesOn, state, halls };
}

function stateOf(opensOn: Day, closesOn: Day): FairState {
  if (closesOn < TODAY) return 'CLOSED';
  if (opensOn <= TODAY) return 'RUNNING';
  if (opensOn - 25 <= TODAY) return 'ALLOCATED';
  return opensOn - 70 <= TODAY ? 'CALL_OPEN' : 'ANNOUNCED';
}

/** A booth for an exhibitor at a fair; null where none was to be had, or is given out yet. */
export function takeBooth(world: World, fair: Fair, exhibitor: string, random: Random): string | null {
  const appliedOn = fair.opensOn - random.whole(26, 69);
  if (appliedOn > TODAY) return null;
  const rejected = random.chance(0.04);
  const given = !rejected && (fair.state === 'CLOSED' || fair.state === 'RUNNING' || fair.state === 'ALLOCATED');
  const hall = given ? random.pick(fair.halls) : null;
  if (hall) hall.boothCount++;
  const id = world.sheets.booths.add({
    exhibition: fair.id,
    hall: hall?.id ?? null,
    exhibitor,
    number: hall ? `${hall.code}-${String(hall.boothCount).padStart(3, '0')}` : null,
    state: rejected ? 'REJECTED' : !given ? 'APPLIED' : fair.state === 'CLOSED' ? 'RELEASED' : fair.state === 'RUNNING' ? 'OCCUPIED' : 'ALLOCATED',
    appliedOn: iso(appliedOn),
    allocatedOn: isoOrNull(given ? fair.opensOn - 25 : null),
    occupiedOn: isoOrNull(given && fair.opensOn <= TODAY ? fair.opensOn - 1 : null),
    releasedOn: isoOrNull(given && fair.state === 'CLOSED' ? fair.closesOn + 1 : null),
    rejectedOn: isoOrNull(rejected ? Math.min(TODAY, fair.opensOn - 24) : null),
    areaSquareMetres: random.whole(2, 6) * 3,
    feeAmount: String(random.whole(8, 40) * 1_000_000),
    feeCurrency: 'IRR',
    discountPercent: random.chance(0.5) ? 50 : 0,
    hasLodging: random.chance(0.15),
  });
  return given ? id : null;
}

/** Gives the centres of a province their booths at its fairs. */
export function takeCentreBooths(world: World, centres: readonly Centre[], fairs: readonly Fair[], random: Random): void {
  for (const centre of centres) {
    for (const fair of fairs) {
      if (!centre.opens.length || !random.chance(0.4)) continue;
      centre.exhibitorId ??= world.sheets.exhibitors.add({ kind: 'CENTRE', nameFa: centre.nameFa, nameEn: centre.nameEn, artisan: null, trainee: null, trainingCentre: centre.id });
      const booth = takeBooth(world, fair, centre.exhibitorId, random);
      if (booth) centre.booths.set(fair.id, booth);
    }
  }
}
