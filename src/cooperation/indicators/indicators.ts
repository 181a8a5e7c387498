import { AIMS } from './aims.js';
import { DEPUTY } from './deputy.js';
import type { IndicatorDeclaration } from './indicator-declaration.js';
import { JOINT } from './joint.js';
import { OUTCOMES } from './outcomes.js';
import { TERMS } from './terms.js';
import { TVTO } from './tvto.js';

/** Every live indicator by its key, in the order of the memorandum. */
export const INDICATORS: ReadonlyMap<string, IndicatorDeclaration> = new Map(
  [...AIMS, ...DEPUTY, ...TVTO, ...JOINT, ...TERMS, ...OUTCOMES].map(one => [one.key, one]),
);

/** The declaration behind a record of `Indicator`. */
export function indicatorOf(key: string): IndicatorDeclaration {
  const found = INDICATORS.get(key);
  if (!found) throw new Error(`The indicator ${key} is on record, but nothing says how it is counted.`);
  return found;
}
