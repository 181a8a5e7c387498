import { afterAll, beforeAll, expect, it } from 'vitest';
import { allTypes } from '../../src/kernel/declare/declarations.js';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

it('finds any record again from its id alone, with its type', async () => {
  for (const type of allTypes().filter(one => one.plural)) {
    const { data } = await hub.ask(`{ list: ${type.plural}(first: 1) { nodes { id createdAt } } }`);
    const [record] = (data!['list'] as { nodes: { id: string }[] }).nodes;
    if (!record) continue;
    const again = await hub.ask(`query Again($id: ID!) { node(id: $id) { __typename id ... on ${type.name} { createdAt } } }`, { id: record.id });
    expect(again.data!['node']).toEqual({ __typename: type.name, ...record });
  }
});

it('keeps the order of the ids it is given, with null for one that names nothing', async () => {
  const { data } = await hub.ask('{ crafts(first: 2) { nodes { id } } provinces(first: 1) { nodes { id } } }');
  const [first, second] = (data!['crafts'] as { nodes: { id: string }[] }).nodes;
  const [province] = (data!['provinces'] as { nodes: { id: string }[] }).nodes;
  const ids = [second!.id, 'craft_01jt0000000000000000000000', province!.id, 'nonsense', first!.id];
  const answer = await hub.ask('query Them($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect((answer.data!['nodes'] as ({ id: string } | null)[]).map(node => node?.id ?? null)).toEqual([ids[0], null, ids[2], null, ids[4]]);
});

it.each([
  ['{ craft { slug } }', 'no key'],
  ['{ craft(id: "x", slug: "pottery") { slug } }', '`id` and `slug`'],
])('declines %s, which names no single key', async (query, named) => {
  const { errors } = await hub.ask(query);
  expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  expect(errors![0]!.message).toContain(named);
});
