import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { openDatabase } from './database/database.js';
import { migrate } from './database/migrate.js';
import { createOrm } from './database/orm.js';
import { createPool } from './database/pool.js';
import { readExamples } from './graph/examples.js';
import { BatchedReader } from './graph/read/batched-reader.js';
import { statementRunner } from './graph/read/run-statement.js';
import { buildGraph } from './graph/schema.js';
import { publicSdl } from './graph/sdl.js';
import { tablesOf } from './graph/tables.js';
import type { HubContext } from './kernel/context.js';
import { MODULES } from './modules.js';
import { type LogLevel, startServer } from './server/server.js';

export interface HubOptions {
  /** Another PostgreSQL than the built-in one. */
  databaseUrl?: string | undefined;
  dataFolder: string;
  host?: string | undefined;
  port?: number | undefined;
  log?: LogLevel | undefined;
  now?: () => Date;
  /** Fills an empty database once it is migrated. Answers what it wrote, for the start-up line. */
  seed?: (url: string) => Promise<string>;
}

/** What the start-up lines tell. */
export interface HubReport {
  database: string;
  migrated: string[];
  seeded: string;
}

export interface Hub {
  url: string;
  databaseUrl: string;
  schema: GraphQLSchema;
  report: HubReport;
  close(): Promise<void>;
}

/** Opens the database, brings it up to date and serves the graph on it. Throws `StartRefused` when anything stands in the way. */
export async function startHub(options: HubOptions): Promise<Hub> {
  const { now = () => new Date() } = options;
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const shut of opened.toReversed()) await shut();
    opened.length = 0;
  };
  try {
    const schema = buildGraph(MODULES);
    const database = await openDatabase({ ...(options.databaseUrl && { url: options.databaseUrl }), dataFolder: options.dataFolder });
    opened.push(() => database.close());
    const migrated = await prepare(database.url);
    const seeded = options.seed ? await options.seed(database.url) : '';
    const pool = createPool(database.url);
    opened.push(() => pool.end());
    const run = statementRunner(pool);
    const server = await startServer({
      schema,
      createContext: ({ requestId }): HubContext => ({ requestId, hidden: [], now, reader: new BatchedReader(run) }),
      ready: () => databaseAnswers(pool),
      examples: await readExamples(),
      sdl: publicSdl(schema),
      ...(options.host && { host: options.host }),
      ...(options.port !== undefined && { port: options.port }),
      ...(options.log && { log: options.log }),
    });
    opened.push(() => server.close());
    return { url: server.url, databaseUrl: database.url, schema, report: { database: database.description, migrated, seeded }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(url: string): Promise<string[]> {
  const orm = await createOrm(url, tablesOf(MODULES));
  try {
    return await migrate(orm);
  } finally {
    await orm.close();
  }
}

async function databaseAnswers(pool: pg.Pool): Promise<{ ok: boolean; reason?: string }> {
  try {
    await pool.query('select 1');
    return { ok: true };
  } catch {
    return { ok: false, reason: 'The database does not answer.' };
  }
}
