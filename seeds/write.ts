import type { EntityClass, EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import type { HubRecord } from '../src/kernel/record.js';
import { seededId } from './seeded-id.js';

/** The values of one record under a key that is unique within its class; its id is made from the key. */
export type Keyed<T> = { key: string } & Partial<Omit<T, 'id' | 'version' | 'createdAt' | 'updatedAt'>>;

/**
 * Inserts records of one class, in one statement for each few hundred. Whoever calls has a transaction open.
 * A class with a `key` of its own, such as an indicator, is keyed by it.
 */
export async function write<T extends HubRecord>(em: EntityManager, type: EntityClass<T>, rows: readonly Keyed<T>[]): Promise<void> {
  const hasKey = 'key' in em.getMetadata().get(type).properties;
  const data = rows.map(({ key, ...values }) => ({ ...values, ...(hasKey && { key }), id: seededId(type, key) }) as unknown as RequiredEntityData<T>);
  for (let at = 0; at < data.length; at += 500) await em.insertMany(type, data.slice(at, at + 500));
}
