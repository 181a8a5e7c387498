import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartRefused } from '../kernel/start-refused.js';
import { pathForPeople } from './path-for-people.js';

export interface FolderLock {
  /** May be called again. */
  release(): void;
}

/**
 * Makes the data folder if need be and holds it until `release`, or until this process dies, however
 * it dies. Node offers no file lock of its own, but SQLite's is one: the operating system keeps it,
 * so no stale lock is ever left behind. Nothing is stored in the file.
 */
export function lockFolder(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true });
    const file = new DatabaseSync(join(folder, 'hub.lock'));
    try {
      file.exec('begin exclusive');
    } catch (error) {
      file.close();
      throw error;
    }
    return { release: () => void (file.isOpen && file.close()) };
  } catch (error) {
    throw refusal(folder, error as Error & { code?: string; errcode?: number });
  }
}

const SQLITE_BUSY = 5;

function refusal(folder: string, error: Error & { code?: string; errcode?: number }): StartRefused {
  const name = pathForPeople(folder);
  if (error.errcode === SQLITE_BUSY) {
    return new StartRefused(
      `Another hub is already using the data folder ${name}: stop that hub, or give this one a data folder of its own.`,
    );
  }
  const reason = error.errcode === undefined ? error.code : error.message;
  return new StartRefused(
    `The data folder ${name} cannot be written (${reason}): let the user who starts the hub write there, or choose another folder.`,
  );
}
