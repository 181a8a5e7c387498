import { type ChildProcess, type StdioOptions, execFile, spawn } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { StartRefused } from '../kernel/start-refused.js';
import { pathForPeople } from './path-for-people.js';

const run = promisify(execFile);

interface Identity {
  uid: number;
  gid: number;
}

/** Starts PostgreSQL's programs as a user that PostgreSQL accepts: it refuses to run as root. */
export interface ServerUser {
  spawn(program: string, args: string[], stdio: StdioOptions): ChildProcess;
  own(path: string): Promise<void>;
}

/**
 * An ordinary user runs PostgreSQL as himself. For root it is the owner of the data folder, and where
 * that is root too, the system's user `postgres`, who is made if missing and given the folder.
 */
export async function serverUser(folder: string, programs: string[]): Promise<ServerUser> {
  if (userInfo().uid !== 0) {
    // A process group of its own keeps a terminal's Ctrl-C from stopping the database before the hub has finished with it.
    return {
      spawn: (program, args, stdio) => spawn(program, args, { stdio, detached: true }),
      own: async () => {},
    };
  }
  const identity = await ownerOf(folder);
  const prefix = await entryPrefix(identity, folder, programs);
  return {
    spawn(program, args, stdio) {
      const [first = program, ...rest] = [...prefix, program, ...args];
      return spawn(first, rest, prefix.length > 0 ? { stdio, detached: true } : { stdio, detached: true, ...identity });
    },
    own: path => chown(path, identity.uid, identity.gid),
  };
}

async function ownerOf(folder: string): Promise<Identity> {
  const { uid, gid } = await stat(folder);
  if (uid !== 0) return { uid, gid };

  const postgres = (await findPostgres()) ?? (await makePostgres());
  await chown(folder, postgres.uid, postgres.gid);
  return postgres;
}

async function findPostgres(): Promise<Identity | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function makePostgres(): Promise<Identity> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => {});
  const made = await findPostgres();
  if (made) return made;
  throw new StartRefused(
    'PostgreSQL refuses to run as root and the system user postgres could not be made: start the hub as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * What must stand before a command so that the user can reach the programs and the data. Usually nothing;
 * in a checkout under /root, which others may not enter, the one capability to enter it all the same.
 */
async function entryPrefix(identity: Identity, folder: string, programs: string[]): Promise<string[]> {
  const reach = ['sh', '-c', 'for path; do test -x "$path" || exit 1; done', 'sh', folder, ...programs];
  const reaches = (prefix: string[], options: object) => {
    const [command = 'sh', ...args] = [...prefix, ...reach];
    return run(command, args, { cwd: '/', ...options }).then(() => true, () => false);
  };
  if (await reaches([], identity)) return [];

  const { uid, gid } = identity;
  const withCapability = [
    'setpriv', '--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups',
    '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override', '--',
  ];
  if (await reaches(withCapability, {})) return withCapability;
  throw new StartRefused(
    `PostgreSQL refuses to run as root, and the user it would run as may not enter ${pathForPeople(folder)}: move the hub to a folder that every user may enter, such as /srv, or start it as an ordinary user.`,
  );
}
