import { hash } from 'node:crypto';
import { type Day, iso } from './days.js';
import type { Province } from './ground.js';
import { type Name, nameOf } from './names.js';
import { type Random, Weighted } from './random.js';
import type { World } from './world.js';

export interface Made {
  id: string;
  name: Name;
  gender: 'WOMAN' | 'MAN';
  bornOn: Day;
}

const SCHOOLING = new Weighted([
  ['NONE', 2], ['PRIMARY', 9], ['LOWER_SECONDARY', 18], ['UPPER_SECONDARY', 38], ['ASSOCIATE', 10], ['BACHELOR', 18], ['MASTER', 4.5], ['DOCTORATE', 0.5],
] as const);
const RESIDENCE = new Weighted([['URBAN', 62], ['RURAL', 34], ['NOMADIC', 4]] as const);

/**
 * Makes people of whom nobody is real. They have no telephone, address or mail, because any could be somebody's, and their
 * identity numbers, which could be too, exist only as a placeholder for cipher and hash that leads nowhere.
 */
export class People {
  readonly #world: World;
  readonly #register: Register;

  constructor(world: World) {
    this.#world = world;
    this.#register = new Register(world.mark);
  }

  add(random: Random, { gender, age, onDay, province }: { gender: 'WOMAN' | 'MAN'; age: number; onDay: Day; province: Province }): Made {
    const name = nameOf(random, gender);
    const bornOn = onDay - Math.round((age + random.next()) * 365.2425);
    const elsewhere = random.chance(0.06);
    const { cipher, digest } = this.#register.next();
    const id = this.#world.sheets.persons.add({
      givenNameFa: name.given.fa,
      givenNameEn: name.given.en,
      familyNameFa: name.family.fa,
      familyNameEn: name.family.en,
      identityDocument: 'NATIONAL_ID',
      nationalIdCipher: cipher,
      nationalIdHash: digest,
      bornOn: iso(bornOn),
      gender,
      residenceProvince: elsewhere ? random.pick(this.#world.ground.provinces).id : province.id,
      residenceKind: RESIDENCE.pick(random),
      schooling: SCHOOLING.pick(random),
      hasDisability: random.chance(0.03),
      isHouseholdHead: random.chance(gender === 'MAN' && age > 27 ? 0.6 : 0.08),
    });
    return { id, name, gender, bornOn };
  }
}

/** Hands out identity numbers with their check digit, each once, and only in a form that cannot be read back. */
class Register {
  readonly #key: string;
  #count = 0;

  constructor(key: string) {
    this.#key = key;
  }

  next(): { cipher: string; digest: string } {
    const placeholder = hash('sha512', `${this.#key}:${nationalId(this.#count++)}`, 'hex');
    return { cipher: `synthetic:${placeholder.slice(64, 96)}`, digest: placeholder.slice(0, 64) };
  }
}

/** The made-up identity number with the given count: a different one for each, in no order that shows. */
export function nationalId(count: number): string {
  // 3 to the power of 18 has no divisor in common with the thousand million, so the first nine digits never repeat
  const nine = String((count * 387_420_489 + 271_828_182) % 1_000_000_000).padStart(9, '0');
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += (nine.charCodeAt(place) - 48) * (10 - place);
  const rest = sum % 11;
  return nine + String(rest < 2 ? rest : 11 - rest);
}
