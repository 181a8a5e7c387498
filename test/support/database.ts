import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE, withDatabase } from './template.js';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A private copy of the prepared template. Test files and workers may clone at the same time. */
export function cloneDatabase(): Promise<TestDatabase> {
  return createDatabase(TEMPLATE);
}

/** A database with nothing in it, not even our migrations. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template0');
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template ${template}`);
  return {
    url: withDatabase(inject('postgresUrl'), name),
    drop: () => administer(`drop database ${name} with (force)`),
  };
}

async function administer(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
