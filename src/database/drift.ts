import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { compareCatalogs, readCatalog } from './catalog.js';
import { migrate } from './migrate.js';
import { type Tables, createOrm } from './orm.js';

/**
 * How a database that all migrations made differs from the tables as the code declares them. Takes two empty databases: in the
 * second the modules' schemas are made anew from the declarations.
 */
export async function drift(tables: Tables, modules: readonly string[], migratedUrl: string, declaredUrl: string): Promise<ReturnType<typeof compareCatalogs>> {
  await migrateEmpty(tables, migratedUrl);
  await migrateEmpty(tables, declaredUrl);
  await runSql(declaredUrl, `drop schema if exists ${modules.join(', ')} cascade; ${await declaredSql(tables, declaredUrl, modules)}`);
  return compareCatalogs(await readCatalog(migratedUrl), await readCatalog(declaredUrl));
}

/** The SQL that makes all declared tables from nothing, with what decorators cannot say of them. */
async function declaredSql(tables: Tables, url: string, modules: readonly string[]): Promise<string> {
  const orm = await createOrm(url, tables);
  const made = await orm.schema.getCreateSchemaSQL({ wrap: false });
  await orm.close();
  return [made, ...(await Promise.all(modules.map(moduleConstraintsSql)))].join('\n');
}

/** A module's exclusion constraints and triggers. Empty where it needs none. */
export async function moduleConstraintsSql(module: string): Promise<string> {
  const file = new URL(`../${module}/${module}.constraints.sql`, import.meta.url);
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

async function migrateEmpty(tables: Tables, url: string): Promise<void> {
  const orm = await createOrm(url, tables);
  await migrate(orm);
  await orm.close();
}

async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
