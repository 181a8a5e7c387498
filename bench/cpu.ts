import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

interface ProcessTimes {
  command: string;
  parent: number;
  ms: number;
}

/** CPU that a process and all below it have used since they began, children that have ended included. */
export function cpuOfTree(root: number): number {
  const all = readAll();
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = all.get(at)?.parent) if (at === root) return true;
    return false;
  };
  return [...all].reduce((sum, [pid, { ms }]) => (isBelow(pid) ? sum + ms : sum), 0);
}

/** The process that a PostgreSQL session belongs to; null where the server runs on another machine. */
export function postmasterOf(session: number): number | null {
  const times = read(session);
  return times?.command === 'postgres' ? times.parent : null;
}

function readAll(): Map<number, ProcessTimes> {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number);
  return new Map(pids.flatMap(pid => {
    const times = read(pid);
    return times ? [[pid, times] as const] : [];
  }));
}

/** From `/proc/<pid>/stat`, whose second field is the command in brackets and may hold spaces. */
function read(pid: number): ProcessTimes | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  const command = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
  const [, parent] = fields;
  const [user, system, userOfEnded, systemOfEnded] = fields.slice(11, 15);
  return { command, parent: parent!, ms: (user! + system! + userOfEnded! + systemOfEnded!) * MS_PER_TICK };
}
