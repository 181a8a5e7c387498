import { readdir, readFile } from 'node:fs/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { StartRefused } from '../kernel/start-refused.js';

export const MIGRATION_TABLE = 'public.girih_migration';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Any number will do, as long as every hub on a database takes the same. */
const ADVISORY_LOCK = 1_404_0202;

interface NamedMigration {
  name: string;
  class: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

/** The files `NNNN-title.sql` in order, each as a migration named like its file. */
export async function readMigrations(): Promise<NamedMigration[]> {
  const files = (await readdir(FOLDER)).filter(file => file.endsWith('.sql')).toSorted();
  return Promise.all(
    files.map(async file => {
      const sql = await readFile(new URL(file, FOLDER), 'utf8');
      return { name: file.slice(0, -'.sql'.length), class: migrationOf(sql) };
    }),
  );
}

/**
 * Brings the database up to this code, each file in a transaction of its own, and answers the names of those
 * applied. Two hubs that start at once take turns. Refuses a database that a newer hub has already changed.
 */
export async function migrate(orm: MikroORM): Promise<string[]> {
  const client = new pg.Client({ connectionString: orm.config.get('clientUrl'), application_name: 'girih migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    await refuseNewer(orm);
    const applied = await orm.migrator.up();
    return applied.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function refuseNewer(orm: MikroORM): Promise<void> {
  const known = new Set((await readMigrations()).map(({ name }) => name));
  const unknown = (await orm.migrator.getExecuted()).map(({ name }) => name).filter(name => !known.has(name));
  if (unknown.length > 0) {
    throw new StartRefused(
      `The database was changed by a newer hub (${unknown.join(', ')}): start that version of the hub, or give this one a database of its own.`,
    );
  }
}

function migrationOf(sql: string): NamedMigration['class'] {
  return class extends Migration {
    override up(): void {
      this.addSql(sql);
    }
  };
}
