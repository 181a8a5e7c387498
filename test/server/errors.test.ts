import { Writable } from 'node:stream';
import { fastify } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMPILE_AT_USE } from '../../src/server/pipeline/executor.js';
import type { RunningServer } from '../../src/server/server.js';
import { ask, startSmallHub } from './small-hub.js';

const lines: string[] = [];
const stream = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
interface Line {
  level: number;
  requestId?: string;
  msg: string;
  codes: string[];
  err?: { stack: string };
}
const logged = () => lines.flatMap(line => line.trim().split('\n')).map(line => JSON.parse(line) as Line);

let hub: RunningServer;
beforeAll(async () => {
  hub = await startSmallHub({ log: fastify({ logger: { level: 'info', stream } }).log });
});
afterAll(() => hub.close());
beforeEach(() => {
  lines.length = 0;
});

const REQUEST = 'req-12345678';
const asRequest = (query: string, variables?: Record<string, unknown>) => ask(hub, query, variables, { 'x-request-id': REQUEST });

describe('a fault of ours', () => {
  it.each(['{ fault }', '{ coded }'])('is masked for the client and told to the log in full: %s', async query => {
    const { status, body } = await asRequest(query);
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      {
        message: `Something went wrong on our side. Request ${REQUEST}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: REQUEST },
        locations: [{ line: 1, column: 3 }],
        path: [query.slice(2, -2)],
      },
    ]);
    const fault = logged().find(({ level }) => level === 50);
    expect(fault).toMatchObject({ requestId: REQUEST, msg: 'fault in an operation' });
    expect(JSON.stringify(fault)).toMatch(/relation|no disk/);
    expect(fault?.err?.stack).toContain('small-hub');
  });

  it('stays masked when the operation comes again, compiled', async () => {
    for (let use = 1; use <= 2 * COMPILE_AT_USE; use++) {
      const { body } = await asRequest('{ fault village { name } needed }');
      expect(body.data).toBeNull();
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(body)).not.toMatch(/relation|stack|small-hub/);
    }
  });

  it('is answered, rather than waited for, when nobody can tell the type of a value', async () => {
    for (let use = 1; use <= COMPILE_AT_USE; use++) {
      const { body } = await asRequest('{ oddity { __typename } }');
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    }
    expect(lines.join()).toContain('neither craft nor village');
  });

  it('is masked when there is no context for the operation', async () => {
    const broken = await startSmallHub({
      createContext: () => {
        throw new Error('no connection to 10.0.0.7');
      },
    });
    const { status, body } = await ask(broken, '{ hello }', {}, { 'x-request-id': REQUEST });
    expect(status).toBe(500);
    expect(body).toEqual({
      errors: [
        {
          message: `Something went wrong on our side. Request ${REQUEST}.`,
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: REQUEST },
        },
      ],
    });
    await broken.close();
  });
});

describe('an error that is meant for the client', () => {
  it('comes as it was written', async () => {
    const { body } = await ask(hub, '{ forbidden }');
    expect(body.errors?.[0]).toMatchObject({ message: 'Only judges see marks.', extensions: { code: 'FORBIDDEN' } });
  });

  it('names the fields that were not valid', async () => {
    const { body } = await ask(hub, '{ invalid }');
    expect(body.errors?.[0]).toMatchObject({ message: '`input.age` must not be less than 15.' });
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it.each<[query: string, code: string, message: RegExp, variables?: Record<string, unknown>]>([
    ['{', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['{ helo }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "hello"\?$/],
    ['query ($ms: Int!) { slow(ms: $ms) }', 'BAD_USER_INPUT', /^Variable "\$ms"/, { ms: 'long' }],
    ['query A { hello } query B { hello }', 'BAD_USER_INPUT', /^The document has 2 operations; `operationName` must say which: `A`, `B`\.$/],
    ['fragment F on Query { hello }', 'GRAPHQL_VALIDATION_FAILED', /never used/],
    ['subscription { standings }', 'BAD_USER_INPUT', /^A subscription has many answers/],
  ])('%s: %s', async (query, code, message, variables) => {
    for (let use = 1; use <= COMPILE_AT_USE; use++) {
      const { status, body } = await ask(hub, query, variables);
      expect(status).toBe(400);
      expect(body).not.toHaveProperty('data');
      expect(body.errors?.[0]?.extensions.code).toBe(code);
      expect(body.errors?.[0]?.message).toMatch(message);
    }
  });

  it('comes with 200 to those who take plain JSON, as the specification has it', async () => {
    const { status } = await ask(hub, '{ helo }', {}, { accept: 'application/json' });
    expect(status).toBe(200);
  });
});

describe('a request carries its id', () => {
  it('given by the client, or made', async () => {
    expect((await asRequest('{ hello }')).headers.get('x-request-id')).toBe(REQUEST);
    const [one, two] = [await ask(hub, '{ hello }'), await ask(hub, '{ hello }', {}, { 'x-request-id': 'no\tgood "id"' })];
    for (const { headers } of [one, two]) expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'));
    expect((await fetch(`${hub.url}/nowhere`)).headers.get('x-request-id')).toBeTruthy();
  });
});

describe('fields kept from the reader', () => {
  it('are told once for each reason, with their number', async () => {
    for (let use = 1; use <= COMPILE_AT_USE; use++) {
      const { body } = await ask(hub, '{ village { people { name birthDate } twin { people { birthDate } } } }');
      expect(body.data).toMatchObject({ village: { people: [{ name: 'Narges', birthDate: null }, { birthDate: null }] } });
      expect(body.extensions?.hidden).toEqual([{ field: 'Person.birthDate', reason: 'PERSONAL', count: 4 }]);
    }
    expect((await ask(hub, '{ hello }')).body.extensions).not.toHaveProperty('hidden');
  });
});

describe('the log', () => {
  it('has one line for each operation, without what was asked about whom', async () => {
    const query = 'query Greeting($name: String) { hello(name: $name) }';
    await asRequest(query, { name: 'Narges Karimi' });
    await expect.poll(() => lines.length).toBe(1);
    expect(logged()[0]).toMatchObject({
      requestId: REQUEST,
      operation: 'Greeting',
      kind: 'query',
      document: expect.stringMatching(/^[0-9a-f]{64}$/),
      cost: 0,
      status: 200,
      ms: expect.any(Number),
      msg: 'operation',
    });
    expect(lines[0]).not.toContain('Narges');
  });

  it('has the codes of what was declined', async () => {
    await asRequest('query Q($ms: Int!) { slow(ms: $ms) }', { ms: 'Narges' });
    await asRequest('{ helo }');
    await expect.poll(() => lines.length).toBe(2);
    const byCode = Object.fromEntries(logged().map(line => [line.codes[0]!, line]));
    expect(byCode.BAD_USER_INPUT).toMatchObject({ operation: 'Q', kind: 'query', status: 400 });
    expect(byCode.GRAPHQL_VALIDATION_FAILED).toMatchObject({ status: 400 });
    expect(lines.join()).not.toContain('Narges');
  });
});
