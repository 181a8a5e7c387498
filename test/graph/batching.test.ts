import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

async function statementsFor(query: string): Promise<number> {
  hub.statements.length = 0;
  const { errors } = await hub.ask(query);
  expect(errors).toBeUndefined();
  return hub.statements.length;
}

const WALK = (first: number): string => `{
  crafts(first: ${first}) { totalCount nodes {
    slug group { name } materials(first: 3) { totalCount nodes { slug } }
    craftPlaces(first: 2) { nodes { slug province { name } designations { nodes { level } } } }
    currentEndangerment { status }
    standards(first: 2) { nodes { code publishedVersion { competencies(first: 3) { nodes { code } } } } }
  } }
}`;

it('reads a hundred records with all that hangs on them in as many statements as one', async () => {
  const forOne = await statementsFor(WALK(1));
  expect(await statementsFor(WALK(100))).toBeLessThanOrEqual(forOne + 4);
  const forTwenty = await statementsFor(WALK(50));
  expect(await statementsFor(WALK(100))).toBe(forTwenty);
});

it('runs one statement for each list of a query; what to-one links lead to comes along', async () => {
  expect(await statementsFor('{ crafts(first: 100) { nodes { slug } } }')).toBe(1);
  expect(await statementsFor('{ crafts(first: 100) { totalCount nodes { slug group { name } currentEndangerment { status province { name } } } } }')).toBe(1);
  expect(await statementsFor('{ crafts(first: 100) { nodes { group { name } materials { totalCount nodes { slug } } } } }')).toBe(2);
});

it('joins nothing where only the key of a linked record is asked for', async () => {
  await statementsFor('{ crafts(first: 5) { nodes { group { id } } } }');
  expect(hub.statements.join(' ')).not.toContain('join heritage.craft_group');
  await statementsFor('{ crafts(first: 5) { nodes { group { id name } } } }');
  expect(hub.statements.join(' ')).toContain('join heritage.craft_group');
});

it('reads a long chain of to-one links without joining more tables than PostgreSQL plans quickly', async () => {
  const chain = '{ designations(first: 100) { nodes { craft { group { name } parent { name group { name } } currentEndangerment { status craft { name } } } craftPlace { name province { name } } nationalDesignation { slug craftPlace { name province { name } } craft { name } } } } }';
  expect(await statementsFor(chain)).toBeGreaterThan(1);
  expect(Math.max(...hub.statements.map(text => text.split('left join').length - 1))).toBeLessThanOrEqual(8);
});
