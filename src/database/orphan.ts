import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/**
 * Clears away what a killed hub left on the cluster: its server, if that still runs, is stopped in good order.
 * Call it only with the folder locked: then no living hub can own that server.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;

  if (await serves(pid, cluster)) {
    signal(pid, 'SIGINT');
    while (await serves(pid, cluster)) await sleep(20);
  }
  // Whatever has the number now is no server of ours: a stranger (after a reboot often), or a dead process that nobody
  // has buried yet. PostgreSQL would take it for a running server and refuse to start.
  if (signal(pid, 0)) await rm(pidFile, { force: true });
}

/** Whether there is such a process; it may end at any moment, so that it is gone is no error. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process is a PostgreSQL on this very cluster, by its command line: a bare number proves nothing. */
async function serves(pid: number, cluster: string): Promise<boolean> {
  const words = process.platform === 'linux' ? await wordsFromProc(pid) : await wordsFromPs(pid);
  return words.includes(` -D ${cluster} `);
}

const wordsFromProc = (pid: number) =>
  readFile(`/proc/${pid}/cmdline`, 'utf8').then(text => text.replaceAll('\0', ' '), () => '');

const wordsFromPs = (pid: number) =>
  promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', `${pid}`]).then(({ stdout }) => stdout, () => '');
