import { openDatabase } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { createOrm } from '../database/orm.js';
import { buildGraph } from '../graph/schema.js';
import { tablesOf } from '../graph/tables.js';
import { MODULES } from '../modules.js';
import { seedIfEmpty } from '../../seeds/seed.js';
import { generate } from '../../seeds/generator/generate.js';

interface SeedOptions {
  trainees: number;
  randomSeed: number;
  data: string;
}

/** Brings a database up to date and fills it: facts and small world where it is empty, then as many made-up trainees as asked for. */
export async function seed({ trainees, randomSeed, data }: SeedOptions): Promise<void> {
  buildGraph(MODULES);
  const url = process.env['DATABASE_URL'];
  const database = await openDatabase({ ...(url && { url }), dataFolder: data });
  try {
    const orm = await createOrm(database.url, tablesOf(MODULES));
    await migrate(orm);
    await orm.close();
    const seeded = await seedIfEmpty(database.url);
    process.stdout.write(`${seeded || 'Facts and small world were there already.'}\n`);
    if (trainees) process.stdout.write(`${await generate(database.url, { trainees, randomSeed })}\n`);
  } finally {
    await database.close();
  }
}
