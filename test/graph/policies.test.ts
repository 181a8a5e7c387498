import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allTypes } from '../../src/kernel/declare/declarations.js';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

async function oneOf(table: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(`select * from ${table} order by id limit 1`);
  await client.end();
  return rows[0]!;
}

describe('what says something about a person', () => {
  const PERSON = 'query Person($id: ID!) { node(id: $id) { id ... on Person { givenName family: familyName bornOn bornOnJalali gender mobile residenceProvince { name } } } }';

  it('answers null, and tells why', async () => {
    const person = await oneOf('training.person');
    const { data, errors, extensions } = await hub.ask(PERSON, { id: person['id'] });
    expect(errors).toBeUndefined();
    expect(data!['node']).toEqual({ id: person['id'], givenName: null, family: null, bornOn: null, bornOnJalali: null, gender: null, mobile: null, residenceProvince: null });
    expect(extensions!['hidden']).toEqual(
      expect.arrayContaining([
        { field: 'Person.givenName', reason: 'CONSENT', count: 1 },
        { field: 'Person.bornOn', reason: 'RESTRICTED', count: 1 },
        { field: 'Person.gender', reason: 'STATISTICS_ONLY', count: 1 },
      ]),
    );
  });

  it('is not even read from the database', async () => {
    const { id } = await oneOf('training.person');
    hub.statements.length = 0;
    await hub.ask(PERSON, { id });
    expect(hub.statements).toHaveLength(1);
    expect(hub.statements[0]).not.toMatch(/given_name|family_name|born_on|gender|mobile|residence/);
  });

  it('cannot be reached from a trainee', async () => {
    const { data, extensions } = await hub.ask('{ trainees(first: 3) { nodes { code person { id } } } }');
    expect((data!['trainees'] as { nodes: { person: unknown }[] }).nodes.map(trainee => trainee.person)).toEqual([null, null, null]);
    expect(extensions!['hidden']).toEqual([{ field: 'Trainee.person', reason: 'RESTRICTED', count: 3 }]);
  });

  it('has no filter and no order', async () => {
    const leaky = allTypes().flatMap(type =>
      [...type.columns.values()].filter(column => column.policy && (column.filter || column.order)).map(column => `${type.name}.${column.field}`),
    );
    expect(leaky).toEqual([]);
    const { errors } = await hub.ask('{ trainees(where: { person: { id: { isNull: true } } }) { totalCount } }');
    expect(errors![0]!.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('never leaves the hub, whatever is asked of whichever type', async () => {
    const person = await oneOf('training.person');
    const secrets = ['given_name_fa', 'family_name_fa', 'mobile', 'national_id_cipher', 'national_id_hash', 'email', 'postcode']
      .map(column => person[column])
      .filter((value): value is string => typeof value === 'string' && value.length > 5);
    expect(secrets.length).toBeGreaterThan(1);
    for (const type of allTypes().filter(one => one.plural)) {
      const fields = [...type.columns.keys()].filter(field => !type.links.has(field) && hubHas(type.name, field)).join(' ');
      const { data } = await hub.ask(`{ all: ${type.plural}(first: 100) { nodes { ${fields} } } }`);
      const text = JSON.stringify(data);
      for (const secret of secrets) expect(text, type.name).not.toContain(secret);
    }
  });
});

function hubHas(type: string, field: string): boolean {
  const object = hub.schema.getType(type) as { getFields(): Record<string, { type: { toString(): string } }> };
  const found = object.getFields()[field];
  return found !== undefined && /^\[?(String|ID|Int|Float|Boolean|Date|DateTime|Url|Decimal)/.test(found.type.toString());
}

it('declares a policy for every column of a person but what the hub itself keeps', () => {
  const person = allTypes().find(type => type.name === 'Person')!;
  const open = [...person.columns.values()].filter(column => !column.policy).map(column => column.field);
  expect(open).toEqual(['id', 'createdAt', 'updatedAt', 'version', 'provenance', 'source', 'mergedInto']);
});
