import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../support/database.js';
import { type DataFolder, newDataFolder } from '../support/data-folder.js';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const running: ChildProcess[] = [];
const folders: DataFolder[] = [];
const dataFolder = async (): Promise<DataFolder> => {
  const folder = await newDataFolder();
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  for (const folder of folders.splice(0)) await folder.remove();
});

interface Started {
  child: ChildProcess;
  output: () => string;
  complaint: () => string;
  /** The exit code, or the text once the hub says that it is there. */
  settled: Promise<number | string>;
}

function girih(args: string[], environment: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    env: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'warn', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const text = { output: '', complaint: '' };
  const settled = new Promise<number | string>(resolve => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text.output += chunk;
      if (text.output.includes('/readyz')) resolve(text.output);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (text.complaint += chunk));
    child.once('close', code => resolve(code ?? -1));
  });
  return { child, settled, output: () => text.output, complaint: () => text.complaint };
}

const urlOf = (output: string): string => /GraphQL +(http:\/\/\S+)/.exec(output)![1]!;

async function refused(started: Started): Promise<string> {
  expect(await started.settled, started.output()).toBe(1);
  const sentences = started.complaint().trim().split('\n');
  expect(sentences, started.complaint()).toHaveLength(1);
  expect(sentences[0]).toMatch(/^[A-Z].+\.$/);
  return sentences[0]!;
}

describe('girih serve', () => {
  it('fills an empty data folder with real data, answers, keeps it for the next start, and stops on SIGTERM', async () => {
    const { path: data } = await dataFolder();
    const first = girih(['serve', '--port', '0', '--data', data]);
    expect(await first.settled, first.complaint()).toContain('seeded');
    const answer = await fetch(urlOf(first.output()), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ provinces { totalCount } crafts { totalCount } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { provinces: { totalCount: 31 }, crafts: { totalCount: 108 } } });

    const asked = performance.now();
    first.child.kill('SIGTERM');
    expect(await once(first.child, 'exit')).toEqual([0, null]);
    expect(performance.now() - asked).toBeLessThan(10_000);

    const second = girih(['serve', '--port', '0', '--data', data]);
    expect(await second.settled, second.complaint()).toContain('up to date');
    expect(second.output()).not.toContain('seeded');
  });

  it('says in one sentence that another hub has the data folder', async () => {
    const { path: data } = await dataFolder();
    const first = girih(['serve', '--port', '0', '--data', data]);
    await first.settled;
    expect(await refused(girih(['serve', '--port', '0', '--data', data]))).toContain('Another hub is already using the data folder');
  });

  it('says in one sentence that the port is taken, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const database = await emptyDatabase();
    expect(await refused(girih(['serve', '--port', `${port}`], { DATABASE_URL: database.url }))).toContain(`Port ${port}`);
    other.close();
    await database.drop();
  });

  it('says in one sentence that the data folder cannot be written', async () => {
    const file = join((await dataFolder()).parent, 'a-file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    expect(await refused(girih(['serve', '--port', '0', '--data', join(file, 'postgres')]))).toContain('cannot be written');
  });

  it('says in one sentence that the database is away', async () => {
    expect(await refused(girih(['serve', '--port', '0'], { DATABASE_URL: 'postgres://girih:secret@127.0.0.1:9/girih' }))).not.toContain('secret');
  });

  it('works on a database of one’s own', async () => {
    const database = await emptyDatabase();
    const hub = girih(['serve', '--port', '0'], { DATABASE_URL: database.url });
    expect(await hub.settled, hub.complaint()).toContain('seeded');
    hub.child.kill('SIGINT');
    expect(await once(hub.child, 'exit')).toEqual([0, null]);
    await database.drop();
  });
});
