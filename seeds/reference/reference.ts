import type { EntityManager } from '@mikro-orm/postgresql';

export async function seedReference(_em: EntityManager): Promise<string> {
  return '';
}
