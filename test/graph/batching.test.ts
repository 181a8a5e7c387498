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

it('runs one statement for each link of a query', async () => {
  expect(await statementsFor('{ crafts(first: 100) { nodes { slug } } }')).toBe(1);
  expect(await statementsFor('{ crafts(first: 100) { totalCount nodes { slug group { name } } } }')).toBe(2);
  expect(await statementsFor('{ crafts(first: 100) { nodes { group { name } materials { totalCount nodes { slug } } } } }')).toBe(3);
});

it('reads nothing for what only the key is asked of', async () => {
  expect(await statementsFor('{ crafts(first: 5) { nodes { group { id } } } }')).toBe(1);
});
