import type { Craft, Ground, Standard } from './ground.js';
import type { Random } from './random.js';
import type { Sheets } from './sheets.js';

/** What every part of the generator works with. */
export interface World {
  /** How many trainees are asked for; the rest grows along. */
  trainees: number;
  /** Stands in all codes and numbers, so that the rows of two seeds never clash. */
  mark: string;
  random: Random;
  ground: Ground;
  sheets: Sheets;
  counts: Counts;
}

/** A standard that courses are given on, with the plan of its course. */
export interface TaughtStandard extends Standard {
  courseId: string;
  /** Who marks its exams. */
  expertIds: string[];
}

export type StandardsByCraft = ReadonlyMap<Craft, readonly TaughtStandard[]>;

/** Numbers things of a kind from 1. */
export class Counts {
  readonly #reached = new Map<string, number>();

  next(kind: string): number {
    const number = (this.#reached.get(kind) ?? 0) + 1;
    this.#reached.set(kind, number);
    return number;
  }
}
