import { type EntityClass, MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { MIGRATION_TABLE, readMigrations } from './migrate.js';

/** Which PostgreSQL schema an entity's table lives in: the name of the module that owns it. */
export type SchemaOf = (entity: EntityClass) => string | undefined;

/** The unit of work that commands write through. Every use forks an entity manager of its own. */
export async function createOrm(url: string, entities: EntityClass[], schemaOf: SchemaOf): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    namingStrategy: UnderscoreNamingStrategy,
    allowGlobalContext: false,
    ensureDatabase: false,
    debug: false,
    driverOptions: { application_name: 'girih' },
    discovery: {
      warnWhenNoEntities: false,
      onMetadata(meta) {
        meta.schema ??= schemaOf(meta.class);
      },
    },
    extensions: [Migrator],
    migrations: {
      migrationsList: await readMigrations(),
      tableName: MIGRATION_TABLE,
      transactional: true,
      allOrNothing: false,
      snapshot: false,
      silent: true,
    },
  });
}

/** The SQL that would still bring the database to the entities; empty when nothing is missing. Tables that no entity knows are left out. */
export async function schemaDrift(orm: MikroORM): Promise<string> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
  return sql.trim();
}
