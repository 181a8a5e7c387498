import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../database/embedded.js';
import { migrate } from '../database/migrate.js';
import { createOrm, schemaDrift } from '../database/orm.js';
import { buildGraph } from '../graph/schema.js';
import { tablesOf } from '../graph/tables.js';
import { MODULES } from '../modules.js';

/** Prints what a new migration has to do, found on a fresh database that has all the migrations there are. */
export async function draftMigration(): Promise<void> {
  buildGraph(MODULES);
  const folder = await mkdtemp(join(tmpdir(), 'girih-draft-'));
  const server = await startEmbedded(folder);
  try {
    const orm = await createOrm(server.url, tablesOf(MODULES));
    await migrate(orm);
    process.stdout.write(`${await schemaDrift(orm)}\n`);
    await orm.close();
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
