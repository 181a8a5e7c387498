import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { SERVER_SETTINGS, startEmbedded } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { createOrm } from '../../src/database/orm.js';
import { seedIfEmpty } from '../../seeds/seed.js';
import { buildGraph } from '../../src/graph/schema.js';
import { tablesOf } from '../../src/graph/tables.js';
import { MODULES } from '../../src/modules.js';
import { TEMPLATE, withDatabase } from './template.js';

/** What a crash would cost does not matter here, and a clone must not wait for the disk. */
const TEST_SETTINGS = {
  ...SERVER_SETTINGS,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One server for the whole run, with one template that test files clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'girih-test-'));
  const server = await startEmbedded(folder, TEST_SETTINGS);
  const teardown = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.url);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('postgresUrl', server.url);
  return teardown;
}

async function makeTemplate(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await prepareTemplate(withDatabase(adminUrl, TEMPLATE));
  // PostgreSQL clones only what nobody is connected to.
  await admin.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  await admin.end();
}

/** What every clone starts with: all tables, the cited facts and the small world. */
async function prepareTemplate(url: string): Promise<void> {
  buildGraph(MODULES);
  const orm = await createOrm(url, tablesOf(MODULES));
  await migrate(orm);
  await orm.close();
  await seedIfEmpty(url);
}
