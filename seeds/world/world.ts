import type { EntityManager } from '@mikro-orm/postgresql';

export async function seedWorld(_em: EntityManager): Promise<string> {
  return '';
}
