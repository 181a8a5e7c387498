import { type EntityClass, type EntityMetadata, MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { MIGRATION_TABLE, readMigrations } from './migrate.js';

/** The tables of the hub, and what the ORM has to be told of each that its decorators do not say: schema and indexes. */
export interface Tables {
  entities: EntityClass[];
  settle(meta: EntityMetadata): void;
}

/** The unit of work that commands write through. Every use forks an entity manager of its own. */
export async function createOrm(url: string, { entities, settle }: Tables): Promise<MikroORM> {
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
      onMetadata: settle,
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
