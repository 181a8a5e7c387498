import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { postmasterOf } from './cpu.js';
import { openDatabase } from '../src/database/database.js';
import { REPOSITORY } from './measure.js';

export interface BenchDatabase {
  url: string;
  trainees: number;
  close(): Promise<void>;
}

/** The hub's built-in PostgreSQL with so many made-up trainees, seeded unless an earlier run has left them in the folder. */
export async function seededDatabase(folder: string, trainees: number): Promise<BenchDatabase> {
  const database = await openDatabase({ dataFolder: join(folder, `${trainees}`) });
  try {
    if ((await traineesIn(database.url)) < trainees) await seed(database.url, trainees);
    return { url: database.url, trainees: await traineesIn(database.url), close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A database that is there, measured as it stands. */
export async function givenDatabase(url: string): Promise<BenchDatabase> {
  return { url, trainees: await traineesIn(url), close: async () => {} };
}

/** The PostgreSQL server's process, where it runs on this machine, and its version. */
export async function serverOf(url: string): Promise<{ postmaster: number | null; version: string }> {
  const client = await connected(url);
  try {
    const { rows } = await client.query<{ pid: number; version: string }>("select pg_backend_pid() as pid, current_setting('server_version') as version");
    return { postmaster: postmasterOf(rows[0]!.pid), version: rows[0]!.version };
  } finally {
    await client.end();
  }
}

export async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = await connected(url);
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function traineesIn(url: string): Promise<number> {
  const [table] = await query<{ is_there: boolean }>(url, "select to_regclass('training.trainee') is not null as is_there");
  if (!table!.is_there) return 0;
  const [row] = await query<{ count: number }>(url, 'select count(*)::int as count from training.trainee');
  return row!.count;
}

async function seed(url: string, trainees: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'seed', '--trainees', `${trainees}`], {
    cwd: REPOSITORY,
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Seeding ${trainees} trainees ended with ${code}.`);
  await query(url, 'vacuum analyze');
}
