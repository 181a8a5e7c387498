/** Numbers that look random and are the same at every run: the generator sfc32, begun from a text. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;
  readonly #seed: string;

  constructor(seed: string) {
    this.#seed = seed;
    [this.#a, this.#b, this.#c] = hashes(seed);
    for (let turn = 0; turn < 12; turn++) this.next();
  }

  /** A stream of its own, so that drawing more in one part changes nothing in another. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** Some of a list, in the order of the list, each at most once. */
  some<T>(list: readonly T[], count: number): T[] {
    let wanted = Math.min(count, list.length);
    return list.filter((_, at) => {
      const taken = this.next() * (list.length - at) < wanted;
      if (taken) wanted--;
      return taken;
    });
  }

  /** Near enough to normal for heights, marks and prices; never further out than four deviations. */
  normal(mean: number, deviation: number): number {
    const sum = this.next() + this.next() + this.next() + this.next();
    return mean + (sum - 2) * Math.sqrt(3) * deviation;
  }
}

/** Picks things as often as their weights say. */
export class Weighted<T> {
  readonly #things: T[] = [];
  readonly #upTo: number[] = [];
  #total = 0;

  constructor(entries: Iterable<readonly [T, number]>) {
    for (const [thing, weight] of entries) {
      if (weight <= 0) continue;
      this.#total += weight;
      this.#things.push(thing);
      this.#upTo.push(this.#total);
    }
  }

  pick(random: Random): T {
    const at = random.next() * this.#total;
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#upTo[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return this.#things[low]!;
  }
}

/** Shares a number out by weights: whole parts that add up to it exactly. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let reached = 0;
  return weights.map(weight => {
    reached += weight;
    const upTo = Math.round((total * reached) / all);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/** A 32-bit number out of another that tells nothing of it. */
export function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Three 32-bit numbers that stand for a text. */
export function hashes(text: string): [number, number, number] {
  return [0x9e3779b9, 0x243f6a88, 0xb7e15162].map(start => {
    let hash = start;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15);
    return mix(hash);
  }) as [number, number, number];
}
