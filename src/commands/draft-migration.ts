import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { drift } from '../database/drift.js';
import { startEmbedded } from '../database/embedded.js';
import { buildGraph } from '../graph/schema.js';
import { tablesOf } from '../graph/tables.js';
import { MODULE_NAMES } from '../kernel/module.js';
import { MODULES } from '../modules.js';

/** Prints what a new migration has to do: `-` for what the migrations make and the code does not declare, `+` for the reverse. */
export async function draftMigration(): Promise<void> {
  buildGraph(MODULES);
  const folder = await mkdtemp(join(tmpdir(), 'girih-draft-'));
  const server = await startEmbedded(folder);
  try {
    const { missing, surplus } = await drift(tablesOf(MODULES), MODULE_NAMES, ...(await twoDatabases(server.url)));
    const lines = [...surplus.map(line => `- ${line}`), ...missing.map(line => `+ ${line}`)];
    process.stdout.write(`${lines.join('\n') || 'The migrations make what the code declares.'}\n`);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function twoDatabases(adminUrl: string): Promise<[migrated: string, declared: string]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('create database migrated');
  await client.query('create database declared');
  await client.end();
  const named = (name: string): string => Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  return [named('migrated'), named('declared')];
}
