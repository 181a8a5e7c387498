import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DataFolder {
  /** Not there yet, as at a first start. */
  path: string;
  /** The empty folder around it. */
  parent: string;
  remove(): Promise<void>;
}

/** A place for a private built-in database. */
export async function newDataFolder(): Promise<DataFolder> {
  const parent = await mkdtemp(join(tmpdir(), 'girih-data-'));
  // Temporary folders are closed to all but their maker, and PostgreSQL may run as somebody else.
  await chmod(parent, 0o755);
  return { path: join(parent, 'postgres'), parent, remove: () => rm(parent, { recursive: true, force: true }) };
}
