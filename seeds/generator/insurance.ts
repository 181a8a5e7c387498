import { type Day, TERM_START, TODAY, dayOf, isoTerm } from './days.js';
import type { Province } from './ground.js';
import type { Random } from './random.js';
import type { World } from './world.js';

const INSURERS = [
  { fa: 'بیمه‌ی نمونه', en: 'Sample Insurance' },
  { fa: 'بیمه‌ی آزمایشی مهر', en: 'Mehr Trial Insurance' },
];
const QUARTER = 91;
const FIRST = dayOf('2025-03-21');

/** Group policies against accidents in training, a new one every quarter for each province, each long enough for any run begun under it. */
export class Policies {
  readonly #ids: string[];

  constructor(world: World, province: Province, random: Random) {
    const insurer = random.pick(INSURERS);
    const count = Math.ceil((TODAY - FIRST) / QUARTER);
    this.#ids = Array.from({ length: count }, (_, at) =>
      world.sheets.insurancePolicies.add({
        number: `${world.mark}-${province.isoCode.slice(3)}-${at + 1}`,
        insurerFa: insurer.fa,
        insurerEn: insurer.en,
        kind: 'ACCIDENT',
        ...isoTerm(FIRST + at * QUARTER, FIRST + at * QUARTER + 730),
        premiumAmount: `${random.whole(30, 90)}0000`,
        premiumCurrency: 'IRR',
      }),
    );
  }

  /** The policy that a run is insured under which begins on the day. */
  on(day: Day): string {
    return this.#ids[Math.floor((Math.max(day, TERM_START) - FIRST) / QUARTER)]!;
  }
}
