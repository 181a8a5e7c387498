import { chmod, chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.js';
import { StartRefused } from '../../src/kernel/start-refused.js';
import { type DataFolder, newDataFolder } from '../support/data-folder.js';
import { type EmbeddedHub, startEmbeddedHub } from '../support/embedded-hub.js';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

let folder: DataFolder;
const open: Database[] = [];
const hubs: EmbeddedHub[] = [];
beforeEach(async () => {
  folder = await newDataFolder();
});
afterEach(async () => {
  for (const hub of hubs.splice(0)) if (hub.process.exitCode === null && hub.process.signalCode === null) await hub.kill('SIGKILL');
  for (const database of open.splice(0)) await database.close();
  // A server that a test orphaned goes with the next owner of its folder.
  for (const dataFolder of [folder.path, elsewhere()]) {
    if (await exists(join(dataFolder, 'cluster/postmaster.pid'))) await (await openDatabase({ dataFolder })).close();
  }
  await folder.remove();
});

describe('the built-in database', () => {
  it('keeps what was stored from one start to the next, and starts quickly then', async () => {
    const first = await start();
    await ask(first.url, `create table craft as select 'سفال' as name`);
    await first.close();

    const began = performance.now();
    const again = await start();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await ask(again.url, 'select name from craft')).toEqual([{ name: 'سفال' }]);
  });

  it('compares text byte by byte, orders Persian by its own collation, and listens to this machine only', async () => {
    const { url, description } = await start();

    expect(description).toBe(`built-in (${folder.path})`);
    expect(await ask(url, `select datlocprovider as provider, datlocale as locale from pg_database where datname = current_database()`)).toEqual([
      { provider: 'b', locale: 'C.UTF-8' },
    ]);
    expect(await ask(url, `select letter from unnest(array['ی', 'پ', 'ب', 'گ']) letter order by letter collate "fa-x-icu"`)).toEqual(
      ['ب', 'پ', 'گ', 'ی'].map(letter => ({ letter })),
    );
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('lets nobody in without the password, which only its user can read', async () => {
    const { url } = await start();
    const guess = new URL(url);
    guess.password = 'guess';

    await expect(ask(guess.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(folder.path, 'password'))).mode & 0o777).toBe(0o600);
  });

  it('refuses a second hub on the same folder, in this process or another', async () => {
    await start();
    const sentence = `Another hub is already using the data folder ${folder.path}: stop that hub, or give this one a data folder of its own.`;

    await expect(start()).rejects.toEqual(new StartRefused(sentence));
    expect((await startHub()).said).toBe(sentence);
  });

  it('gives the folder back when closed, however often it is closed', async () => {
    const database = await start();
    await database.close();
    await database.close();

    await expect(start()).resolves.toBeDefined();
  });

  it('stops at once when closed, even with a session open', async () => {
    const database = await start();
    const client = new pg.Client(database.url);
    client.on('error', () => {});
    await client.connect();

    const began = performance.now();
    await database.close();

    expect(performance.now() - began).toBeLessThan(4_000);
    expect(await answers(database.url)).toBe(false);
  });

  it('starts afresh when the very first start was cut off half-way', async () => {
    await mkdir(join(folder.path, 'cluster.new/base'), { recursive: true });
    await writeFile(join(folder.path, 'password'), 'of a cluster that never was');

    const { url } = await start();

    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(folder.path)).not.toContain('cluster.new');
  });

  it('refuses a folder that cannot be made', async () => {
    await writeFile(folder.path, 'a file');

    await expect(openDatabase({ dataFolder: join(folder.path, 'data') })).rejects.toEqual(
      new StartRefused(
        `The data folder ${folder.path}/data cannot be written (ENOTDIR): let the user who starts the hub write there, or choose another folder.`,
      ),
    );
    await folder.remove();
  });

  it('refuses a folder that may only be read', async () => {
    await mkdir(folder.path);
    await chmod(folder.path, 0o555);

    const said = isRoot ? (await startHub(asNobody)).said : await start().catch((error: Error) => error.message);

    expect(said).toBe(
      `The data folder ${folder.path} cannot be written (unable to open database file): let the user who starts the hub write there, or choose another folder.`,
    );
    await chmod(folder.path, 0o755);
  });

  it('passes on what PostgreSQL says when it cannot start', async () => {
    await (await start()).close();
    await writeFile(join(folder.path, 'cluster/PG_VERSION'), '12\n');

    await expect(start()).rejects.toEqual(
      new StartRefused(
        `The built-in PostgreSQL could not start (database files are incompatible with server): its log is ${folder.path}/postgres.log; mend what it says, choose another data folder, or set DATABASE_URL.`,
      ),
    );
  });
});

describe('after a hub was killed', () => {
  it('stops the server left running, keeps its data and starts anew', async () => {
    const killed = await startHub();
    await ask(killed.said, 'create table mark as select 90 as points');
    await killed.kill('SIGKILL');
    expect(await answers(killed.said)).toBe(true);

    const { url } = await start();

    expect(await answers(killed.said)).toBe(false);
    expect(await ask(url, 'select points from mark')).toEqual([{ points: 90 }]);
  });

  it('recovers when its server was killed with it', async () => {
    const killed = await startHub();
    await ask(killed.said, 'create table mark as select 90 as points');
    const server = await serverPid();
    await killed.kill('SIGKILL');
    process.kill(server, 'SIGKILL');

    const { url } = await start();

    expect(await ask(url, 'select points from mark')).toEqual([{ points: 90 }]);
  });

  it('is not misled by a stranger that has the number of the dead server by now, and lets it live', async () => {
    await (await start()).close();
    const stranger = await startHub(undefined, elsewhere());
    await writeFile(join(folder.path, 'cluster/postmaster.pid'), `${await serverPid(elsewhere())}\n${folder.path}/cluster\n1\n1\n\n127.0.0.1\n\nready\n`);
    if (isRoot) await chown(join(folder.path, 'cluster/postmaster.pid'), ...(await ownerOf(folder.path)));

    const { url } = await start();

    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await ask(stranger.said, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes its server along if it merely ends without closing', async () => {
    const ended = await startHub();
    await ended.kill('SIGUSR2');

    await expect.poll(() => answers(ended.said)).toBe(false);
  });
});

describe.runIf(isRoot)('started by root', () => {
  it('runs PostgreSQL as another user, who owns the folder', async () => {
    await start();

    expect((await stat(`/proc/${await serverPid()}`)).uid).not.toBe(0);
    expect((await stat(folder.path)).uid).toBe((await stat(`/proc/${await serverPid()}`)).uid);
  });

  it('works beneath a folder that only root may enter', async () => {
    await chmod(folder.parent, 0o700);
    const { url } = await start();

    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('makes the data for the ordinary user whose folder it is', async () => {
    await mkdir(folder.path);
    await chown(folder.path, NOBODY, NOBODY);
    await ask((await start()).url, 'create table mark as select 90 as points');
    await open.pop()!.close();

    const users = await startHub(asNobody);

    expect(await ask(users.said, 'select points from mark')).toEqual([{ points: 90 }]);
  });

  it('goes on with the data of an ordinary user, who can go on with it after that', async () => {
    await chown(folder.parent, NOBODY, NOBODY);
    const users = await startHub(asNobody);
    await ask(users.said, 'create table mark as select 90 as points');
    await users.kill('SIGTERM');
    await (await start()).close();

    const again = await startHub(asNobody);

    expect(await ask(again.said, 'select points from mark')).toEqual([{ points: 90 }]);
  });
});

const elsewhere = () => join(folder.parent, 'elsewhere');

const asNobody = { uid: NOBODY, gid: NOBODY };

async function start(): Promise<Database> {
  const database = await openDatabase({ dataFolder: folder.path });
  open.push(database);
  return database;
}

async function startHub(options?: object, path = folder.path): Promise<EmbeddedHub> {
  const hub = await startEmbeddedHub(path, options);
  hubs.push(hub);
  return hub;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function serverPid(dataFolder = folder.path): Promise<number> {
  return Number((await readFile(join(dataFolder, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function ownerOf(path: string): Promise<[uid: number, gid: number]> {
  const { uid, gid } = await stat(path);
  return [uid, gid];
}

const exists = (path: string) => stat(path).then(() => true, () => false);

/** Whether a server still takes connections; its number alone says little, as a container may be slow to bury the dead. */
const answers = (url: string) => ask(url, 'select 1').then(() => true, () => false);
