import { hashes, mix } from './random.js';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const PAIRS = Array.from({ length: 1024 }, (_, value) => LETTERS[value >> 5]! + LETTERS[value & 31]!);

/**
 * Ids of made-up records count up from the day the memorandum was signed, a millisecond each, so that indexes grow at their end;
 * the first millisecond belongs to the facts and the small world.
 */
const FIRST = Date.parse('2025-04-22') + 1;

/**
 * Gives the ids of one type in order: valid TypeIDs, the same for the same seed. Written out because `typeid-js` takes
 * some microseconds an id, which is minutes for millions of rows.
 */
export class Ids {
  readonly #prefix: string;
  readonly #salts: readonly [number, number, number];
  #count = 0;
  #high = -1;
  #highText = '';

  constructor(prefix: string, seed: string) {
    this.#prefix = prefix;
    this.#salts = hashes(`${seed}/${prefix}`);
  }

  next(): string {
    return this.at(this.#count++);
  }

  /** The id of the record made as number `count`, from 0. */
  at(count: number): string {
    const [first, second, third] = this.#salts;
    const a = mix(Math.imul(count, 0x9e3779b1) ^ first);
    const b = mix(Math.imul(count, 0x85ebca77) ^ second);
    const c = mix(Math.imul(count, 0xc2b2ae3d) ^ third);
    // 48 bits of time are ten letters; then come the version (7) with 12 random bits and the variant (10) with 62
    return (
      this.#timeOf(count) +
      (a & 1 ? 'f' : 'e') +
      PAIRS[(a >>> 1) & 1023]! +
      LETTERS[((a >>> 11) & 1) * 16 + 8 + ((a >>> 12) & 3)]! +
      PAIRS[(a >>> 14) & 1023]! +
      PAIRS[b & 1023]! + PAIRS[(b >>> 10) & 1023]! + PAIRS[(b >>> 20) & 1023]! +
      PAIRS[c & 1023]! + PAIRS[(c >>> 10) & 1023]!
    );
  }

  #timeOf(count: number): string {
    const time = FIRST + count;
    const low = time % 2 ** 20;
    const high = (time - low) / 2 ** 20;
    if (high !== this.#high) {
      this.#high = high;
      this.#highText = `${this.#prefix}_${PAIRS[high >>> 20]}${PAIRS[(high >>> 10) & 1023]}${PAIRS[high & 1023]}`;
    }
    return this.#highText + PAIRS[low >>> 10]! + PAIRS[low & 1023]!;
  }
}
