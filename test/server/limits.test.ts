import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/server.js';
import { ask, PAGE, startSmallHub } from './small-hub.js';

const limits = { tokens: 300, depth: 6, aliases: 5, directives: 4, rootFields: 4, listItems: 10, cost: 2_000 };

let hub: RunningServer;
beforeAll(async () => {
  hub = await startSmallHub({ limits });
});
afterAll(() => hub.close());

const times = (n: number, part: (n: number) => string) => Array.from({ length: n }, (_, index) => part(index)).join(' ');
const deep = (levels: number) => `{ village { ${'twin { '.repeat(levels - 2)} name ${'} '.repeat(levels - 2)} } }`;

describe('an operation over a limit is declined before anything runs', () => {
  it.each<[limit: string, query: string, message: string, variables?: Record<string, unknown>]>([
    ['tokens', `{ ${times(150, n => `a${n}: hello`)} }`, 'The document has more than 300 tokens; up to 300 are accepted.'],
    ['depth', deep(9), 'The operation is 9 levels deep; up to 6 are accepted.'],
    ['depth', '{ village { ...A } } fragment A on Village { twin { ...B } } fragment B on Village { twin { twin { twin { twin { name } } } } }', 'The operation is 7 levels deep; up to 6 are accepted.'],
    ['aliases', `{ village { ${times(6, n => `a${n}: name`)} } }`, 'The document has 6 aliases; up to 5 are accepted.'],
    ['directives', `{ hello ${times(5, () => '@include(if: true)')} }`, 'The document has 5 directives; up to 4 are accepted.'],
    ['rootFields', '{ hello village { name } villages { totalCount } slow(ms: 1) ...More } fragment More on Query { fault }', 'The operation has 5 fields at its root; up to 4 are accepted.'],
    ['listItems', `{ nodes(ids: [${times(11, n => `"${n}"`)}]) { name } }`, 'A list in the document has 11 values; up to 10 are accepted.'],
    ['listItems', 'query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', '`$ids` holds a list of 11 values; up to 10 are accepted.', { ids: Array(11).fill('v') }],
    ['page', '{ villages(first: 500) { totalCount } }', '`first` of `Query.villages` is 500; 0 to 100 are accepted.'],
    ['page', 'query ($last: Int) { villages(last: $last) { totalCount } }', '`last` of `Query.villages` is -1; 0 to 100 are accepted.', { last: -1 }],
    ['page', 'query ($first: Int = 101) { village { ...V } } fragment V on Village { crafts(first: $first) { totalCount } }', '`first` of `Village.crafts` is 101; 0 to 100 are accepted.'],
    ['cost', '{ hello villages(first: 100) { nodes { name crafts { nodes { slug } } } } }', 'The operation costs 2,201 points; up to 2,000 are accepted. `villages.nodes.crafts.nodes` costs most (2,000): ask for smaller pages or fewer levels there.'],
  ])('%s: %s', async (limit, query, message, variables) => {
    const { status, body } = await ask(hub, query, variables);
    expect(body.errors?.map(error => error.message)).toEqual([message]);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: { name: limit } });
    expect(body).not.toHaveProperty('data');
    expect(status).toBe(400);
  });

  it('takes what is exactly at each limit', async () => {
    const queries = [
      deep(6),
      `{ village { ${times(5, n => `a${n}: name`)} } }`,
      '{ villages(first: 100) { totalCount } a: villages(first: 0) { totalCount } }',
      `{ nodes(ids: [${times(10, n => `"${n}"`)}]) { name } }`,
    ];
    for (const query of queries) expect((await ask(hub, query)).body).not.toHaveProperty('errors');
  });

  it('does not count introspection', async () => {
    const { body } = await ask(hub, '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }');
    expect(body).not.toHaveProperty('errors');
    expect(body.extensions).toEqual({ cost: { requested: 0, limit: limits.cost } });
  });

  it('ends on fragments that contain themselves, and on fragments that double at each level', async () => {
    const circle = await ask(hub, '{ village { ...A } } fragment A on Village { twin { ...A } }');
    expect(circle.body.errors?.[0]).toMatchObject({ message: 'Cannot spread fragment "A" within itself.' });

    const roomy = await startSmallHub({ limits: { depth: 100, aliases: 1_000, tokens: 10_000 } });
    const doubling = times(60, n => `fragment F${n} on Village { a: twin { ...F${n + 1} } b: twin { ...F${n + 1} } }`);
    const begun = performance.now();
    for (const leaf of ['name', 'crafts(first: $n) { nodes { slug } }']) {
      const { body } = await ask(roomy, `query ($n: Int = 2) { villages(first: $n) { nodes { ...F0 } } } ${doubling} fragment F60 on Village { ${leaf} }`);
      expect(body.errors?.[0]?.message).toMatch(/^The operation costs .* points; up to 25,000 are accepted\./);
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
    await roomy.close();
  });
});

describe('the cost of an operation', () => {
  const PEOPLE = 1;
  it.each<[why: string, query: string, cost: number, variables?: Record<string, unknown>]>([
    ['a leaf is free', '{ hello }', 0],
    ['an object is a point', '{ village { name twin { name } } }', 2],
    ['a field may say what it costs', '{ village { satellite } }', 41],
    ['a connection without a number gives its default', '{ villages { nodes { name } } }', 1 + PAGE.default],
    ['a page multiplies what lies in it', '{ villages(first: 5) { nodes { twin { name } satellite } } }', 1 + 5 * (1 + 1 + 40)],
    ['a page does not multiply what lies beside it', '{ villages(first: 5) { totalCount } }', 1],
    ['a page may be a variable', 'query ($n: Int) { villages(last: $n) { nodes { name } } }', 1 + 7, { n: 7 }],
    ['a variable may have a default', 'query ($n: Int = 3) { villages(first: $n) { nodes { name } } }', 1 + 3],
    ['a variable may be left out', 'query ($n: Int) { villages(first: $n) { nodes { name } } }', 1 + PAGE.default],
    ['an empty page costs its connection', '{ villages(first: 0) { nodes { name } } }', 1],
    ['pages in pages', '{ villages(first: 5) { nodes { crafts(first: 10) { nodes { slug } } } } }', 1 + 5 * (1 + (1 + 10))],
    ['a list given asks for as many', 'query ($ids: [ID!]!) { nodes(ids: $ids) { twin { name } } a: nodes(ids: ["1", "2"]) { name } }', 3 * 2 + 2, { ids: ['1', '2', '3'] }],
    ['a plain list counts once', '{ village { people { name } } }', 1 + PEOPLE],
    ['fragments count at each use', 'query ($n: Int) { a: village { ...V } b: village { ...V } villages(first: 2) { ...P } } fragment V on Village { crafts(first: $n) { nodes { slug } } } fragment P on VillageConnection { nodes { ...V } }', 2 * (1 + 5) + 1 + 2 * (1 + 5), { n: 4 }],
  ])('%s', async (_why, query, cost, variables) => {
    const { body } = await ask(hub, query, variables);
    expect(body.errors).toBeUndefined();
    expect(body.extensions).toEqual({ cost: { requested: cost, limit: limits.cost } });
  });

  it('is told when it is too high', async () => {
    const { body } = await ask(hub, '{ villages(first: 100) { nodes { crafts(first: 100) { nodes { slug } } } } }');
    expect(body.extensions).toEqual({ cost: { requested: 10_201, limit: limits.cost } });
  });
});

