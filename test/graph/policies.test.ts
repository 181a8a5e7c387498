import { afterAll, beforeAll, expect, it } from 'vitest';
import { allTypes } from '../../src/kernel/declare/declarations.js';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

it('answers null for what says something about a person, and tells why', async () => {
  const { data, errors, extensions } = await hub.ask('{ trainees(first: 3) { nodes { code person { givenName birthDate: bornOn gender } } } }');
  expect(errors).toBeUndefined();
  const { nodes } = data!['trainees'] as { nodes: { person: Record<string, unknown> }[] };
  for (const { person } of nodes) expect(Object.values(person)).toEqual([null, null, null]);
  expect(extensions!['hidden']).toEqual([
    { field: 'Person.givenName', reason: 'CONSENT', count: 3 },
    { field: 'Person.bornOn', reason: 'RESTRICTED', count: 3 },
    { field: 'Person.gender', reason: 'STATISTICS_ONLY', count: 3 },
  ]);
});

it('declares a policy for every column of a person but what the hub itself keeps', () => {
  const person = allTypes().find(type => type.name === 'Person')!;
  const open = [...person.columns.values()].filter(column => !column.policy).map(column => column.field);
  expect(open).toEqual(['id', 'createdAt', 'updatedAt', 'version', 'provenance', 'source', ...open.filter(field => /^(mergedInto|is[A-Z]|has[A-Z])/.test(field))]);
});

it('never selects a hidden column', async () => {
  hub.statements.length = 0;
  await hub.ask('{ trainees(first: 1) { nodes { person { givenName mobile bornOn } } } }');
  expect(hub.statements.join(' ')).not.toMatch(/given_name|mobile|born_on/);
});

it('offers no filter or order on a hidden field', () => {
  const leaky = allTypes().flatMap(type => [...type.columns.values()].filter(column => column.policy && (column.filter || column.order)).map(column => `${type.name}.${column.field}`));
  expect(leaky).toEqual([]);
});
