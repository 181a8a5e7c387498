import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from '../kernel/start-refused.js';
import { lockFolder } from './folder-lock.js';
import { stopOrphan } from './orphan.js';
import { pathForPeople } from './path-for-people.js';
import { type PostgresPrograms, postgresPrograms } from './postgres-programs.js';
import { type ServerUser, serverUser } from './server-user.js';

export const DEFAULT_DATA_FOLDER = '.data/postgres';

const USER = 'girih';
const DATABASE = 'postgres';

/** After this long a fast stop becomes an immediate one, which loses nothing: the next start replays the log. */
const PATIENCE_MS = 8_000;

/** Chosen for a machine of two cores that the hub itself needs as well. */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  // A checkpoint in the middle of a large import costs more than a somewhat longer recovery.
  checkpoint_timeout: '15min',
  max_wal_size: '2GB',
  // Nobody replicates from this server, and without that COPY into a new table need not be logged.
  wal_level: 'minimal',
  max_wal_senders: '0',
  timezone: 'UTC',
};

export interface EmbeddedServer {
  url: string;
  pid: number;
  /** Stops the server and gives the folder back. Connections still open are cut. */
  close(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought, on data that outlives it. The folder holds `cluster` (PostgreSQL's
 * own), `password`, `postgres.log` and `hub.lock`. One hub at a time; a server that a killed hub left
 * running is stopped first.
 */
export async function startEmbedded(dataFolder: string, settings = SERVER_SETTINGS): Promise<EmbeddedServer> {
  const lock = lockFolder(dataFolder);
  try {
    const folder = realpathSync(dataFolder);
    const programs = await postgresPrograms();
    const user = await serverUser(folder, Object.values(programs));
    await writeFile(logFile(folder), '', { mode: 0o600 });
    // Root may have to hand everything over: the next to start here may be the folder's owner himself.
    for (const file of [join(folder, 'hub.lock'), logFile(folder)]) await user.own(file);

    const cluster = join(folder, 'cluster');
    if (existsSync(cluster)) await stopOrphan(cluster);
    else await createCluster(folder, cluster, user, programs);

    const password = await readPassword(folder);
    const { pid, port, stop } = await startServer(folder, cluster, user, programs, settings);
    return {
      url: `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`,
      pid,
      async close() {
        await stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Made beside its place and moved there when whole, so a start that is interrupted leaves no half cluster. */
async function createCluster(folder: string, cluster: string, user: ServerUser, programs: PostgresPrograms): Promise<void> {
  const staging = join(folder, 'cluster.new');
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { mode: 0o700 });
  await user.own(staging);

  const passwordFile = join(folder, 'password');
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  await user.own(passwordFile);

  const log = openSync(logFile(folder), 'w');
  const initdb = user.spawn(
    programs.initdb,
    [
      '--pgdata', staging, '--username', USER, '--pwfile', passwordFile, '--auth', 'scram-sha-256',
      // Ids compare byte by byte, and no order depends on the machine's own locales; Persian lists ask for the ICU collation by name.
      '--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
      '--no-instructions',
    ],
    ['ignore', log, log],
  );
  closeSync(log);
  const code = await exitOf(initdb);
  if (code !== 0) throw couldNotStart(folder);
  await rename(staging, cluster);
}

async function readPassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw new StartRefused(
      `The password of the built-in database cannot be read from ${pathForPeople(file)} (${(error as NodeJS.ErrnoException).code}): start the hub as the user who made the folder, or choose another folder.`,
    );
  }
}

interface RunningServer {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

async function startServer(
  folder: string,
  cluster: string,
  user: ServerUser,
  programs: PostgresPrograms,
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const log = openSync(logFile(folder), 'w');
    const child = user.spawn(programs.postgres, ['-D', cluster, '-p', `${port}`, ...options], ['ignore', log, log]);
    closeSync(log);
    if (await isReady(child, cluster)) {
      child.unref();
      // A hub that ends without closing, after an uncaught error for example, still takes its server with it.
      const stopWithHub = () => child.kill('SIGINT');
      process.once('exit', stopWithHub);
      return {
        pid: child.pid!,
        port,
        async stop() {
          await stopServer(child);
          process.off('exit', stopWithHub);
        },
      };
    }
    if (attempt === MOST_ATTEMPTS || !PASSING_FAULT.test(readLog(folder))) throw couldNotStart(folder);
    await sleep(200);
  }
}

const MOST_ATTEMPTS = 10;

/** The port was taken since we asked for a free one, or the last sessions of a server that was killed are still leaving. */
const PASSING_FAULT = /Address already in use|pre-existing shared memory/;

/** True once PostgreSQL has written into its own pid file that it takes connections, false if it ends instead. */
async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  let ended = false;
  void exitOf(child).then(() => (ended = true));
  while (!ended) {
    const lines = await readFile(join(cluster, 'postmaster.pid'), 'utf8').then(text => text.split('\n'), () => []);
    if (Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) return true;
    await sleep(10);
  }
  return false;
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), PATIENCE_MS);
  child.ref();
  child.kill('SIGINT');
  await ended;
  clearTimeout(impatient);
}

/** The exit code, or null if the program could not even be started or was killed. */
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise(settle => child.once('exit', settle).once('error', () => settle(null)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function logFile(folder: string): string {
  return join(folder, 'postgres.log');
}

function readLog(folder: string): string {
  return readFileSync(logFile(folder), 'utf8');
}

function couldNotStart(folder: string): StartRefused {
  const lines = readLog(folder).trim().split('\n');
  const line = lines.findLast(text => /\b(FATAL|PANIC|error):/i.test(text)) ?? lines.at(-1) ?? '';
  const reason = line.replace(/^.*?\b(FATAL|PANIC|error):\s*/i, '') || 'it wrote no reason';
  return new StartRefused(
    `The built-in PostgreSQL could not start (${reason}): its log is ${pathForPeople(logFile(folder))}; mend what it says, choose another data folder, or set DATABASE_URL.`,
  );
}
