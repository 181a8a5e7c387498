import { readFileSync } from 'node:fs';
import { normalise } from '../../src/kernel/language/normalise.js';
import { Provenance } from '../../src/kernel/provenance.enums.js';

/** The facts of one file in `data/`, every text as the hub stores it. */
export function facts<T>(file: string): T {
  const text = readFileSync(new URL(`./data/${file}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? normalise(value) : value)) as T;
}

/** A fact as the record of it: `more` holds its links and what else the data file does not say. */
export const cited = <Fact extends object, More extends object>(key: string, source: string, fact: Fact, more: More = {} as More) => ({
  key,
  ...fact,
  ...more,
  provenance: Provenance.CITED,
  source,
});

/** A fact less the fields that become records of their own. */
export function without<Fact extends object, Field extends keyof Fact>(fact: Fact, ...fields: Field[]): Omit<Fact, Field> {
  return Object.fromEntries(Object.entries(fact).filter(([field]) => !fields.includes(field as Field))) as Omit<Fact, Field>;
}
