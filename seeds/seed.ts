import type { EntityManager } from '@mikro-orm/postgresql';
import { createOrm } from '../src/database/orm.js';
import { tablesOf } from '../src/graph/tables.js';
import { Province } from '../src/heritage/index.js';
import { MODULES } from '../src/modules.js';
import { seedReference } from './reference/reference.js';
import { seedWorld } from './world/world.js';

/** Fills a migrated database that holds nothing yet: the cited facts, then the small world. Answers one line for the start-up report. */
export async function seedIfEmpty(url: string): Promise<string> {
  const orm = await createOrm(url, tablesOf(MODULES));
  try {
    const em = orm.em.fork();
    if (await em.count(Province)) return '';
    return await em.transactional(seedAll);
  } finally {
    await orm.close();
  }
}

async function seedAll(em: EntityManager): Promise<string> {
  const facts = await seedReference(em);
  const world = await seedWorld(em);
  return `seeded ${facts}; ${world}`;
}
