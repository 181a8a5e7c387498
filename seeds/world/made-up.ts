import type { EntityClass, EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { normalise } from '../../src/kernel/language/normalise.js';
import { Provenance } from '../../src/kernel/provenance.enums.js';
import type { HubRecord } from '../../src/kernel/record.js';
import { type Keyed, write } from '../write.js';

/** Lets a value of an enum be written as the plain text that it is. */
type Plain<V> = V extends string ? (string extends V ? string : `${V}`) : V;

/** One made-up record: its values, with enum values as text and money from {@link rials}. */
export type MadeUp<T extends HubRecord> = { key: string } & { [F in keyof Omit<Keyed<T>, 'key' | 'provenance' | 'source'>]?: Plain<Keyed<T>[F]> } & {
  [money: `${string}Amount` | `${string}Currency`]: string | null | undefined;
};

/** Writes made-up records. Each says that it is synthetic and names no source; texts are as the hub stores them. */
export async function make<T extends HubRecord>(em: EntityManager, type: EntityClass<T>, rows: readonly MadeUp<T>[]): Promise<void> {
  await write(em, type, rows.map(row => ({ ...stored(row), provenance: Provenance.SYNTHETIC }) as unknown as Keyed<T>));
}

/** Writes rows of a table that only joins others, which has no ids of its own. */
export async function join<T extends object>(em: EntityManager, type: EntityClass<T>, rows: readonly { [F in keyof T]: string }[]): Promise<void> {
  await em.insertMany(type, rows as unknown as RequiredEntityData<T>[]);
}

/** An amount of rials in the columns of a price: `rials('fee', 1_200_000)`. */
export const rials = (field: string, amount: number): Record<`${string}Amount` | `${string}Currency`, string> => ({
  [`${field}Amount`]: String(amount),
  [`${field}Currency`]: 'IRR',
});

function stored(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, typeof value === 'string' ? normalise(value) : (value as unknown)]));
}
