import { expect, it } from 'vitest';
import { drift } from '../../src/database/drift.js';
import { buildGraph } from '../../src/graph/schema.js';
import { tablesOf } from '../../src/graph/tables.js';
import { MODULE_NAMES } from '../../src/kernel/module.js';
import { MODULES } from '../../src/modules.js';
import { emptyDatabase } from '../support/database.js';

it('finds that the migrations make what the code declares; after a change run `npm run migration` and write one', async () => {
  buildGraph(MODULES);
  const [migrated, declared] = [await emptyDatabase(), await emptyDatabase()];
  const found = await drift(tablesOf(MODULES), MODULE_NAMES, migrated.url, declared.url);
  await migrated.drop();
  await declared.drop();
  expect(found).toEqual({ missing: [], surplus: [] });
});
