import { type Audit, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/server/pipeline/limits.js';
import type { RunningServer } from '../../src/server/server.js';
import { ask, type GraphqlBody, startSmallHub } from './small-hub.js';

let hub: RunningServer;
beforeAll(async () => {
  hub = await startSmallHub();
});
afterAll(() => hub.close());

const audits = (fetchFn: typeof fetch): Audit[] => serverAudits({ url: () => `${hub.url}/graphql`, fetchFn });

/** Apollo's guard against forged requests lets a GET pass only with a header that no form or link can send. */
const asClient: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'yes' } });

describe('GraphQL over HTTP as the specification has it', () => {
  it.each(audits(asClient))('$id $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });

  it('declines only a GET that a link could have sent, when the client does not say who it is', async () => {
    const declined: string[] = [];
    for (const audit of audits(fetch)) {
      if ((await audit.fn()).status !== 'ok') declined.push(audit.name);
    }
    expect(declined).toEqual([
      'MAY accept application/x-www-form-urlencoded formatted GET requests',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
  });
});

async function send(init: RequestInit, path = '/graphql') {
  const response = await fetch(`${hub.url}${path}`, init);
  const text = await response.text();
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as GraphqlBody;
  return { status: response.status, headers: response.headers, text, body, message: body.errors?.[0]?.message };
}
const json = { 'content-type': 'application/json' };

describe('what is not a GraphQL request gets one sentence', () => {
  it('says how large a body may be', async () => {
    const body = JSON.stringify({ query: '{ hello }', variables: { padding: 'x'.repeat(DEFAULT_LIMITS.bodyBytes) } });
    const answer = await send({ method: 'POST', headers: json, body });
    expect(answer.status).toBe(413);
    expect(answer.body).toEqual({
      errors: [
        {
          message: `The body of the request has ${body.length.toLocaleString('en')} bytes; up to 262,144 are accepted.`,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'declines a body of type %s',
    async type => {
      const answer = await send({ method: 'POST', headers: { 'content-type': type }, body: 'query={hello}' });
      expect(answer.status).toBe(415);
      expect(answer.message).toBe(`The body is of type ${type}; application/json is accepted.`);
    },
  );

  it('declines JSON that is broken, and JSON that reaches for prototypes', async () => {
    const broken = await send({ method: 'POST', headers: json, body: '{"query": "{ hello }",}' });
    expect(broken).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
    expect(broken.message).toMatch(/^The body of the request is not JSON, .*\.$/);
    const reaching = await send({ method: 'POST', headers: json, body: '{"query":"{ hello }","variables":{"__proto__":{"a":1}}}' });
    expect(reaching.status).toBe(400);
  });

  it('takes one operation at a time', async () => {
    const answer = await send({ method: 'POST', headers: json, body: '[{"query":"{ hello }"},{"query":"{ hello }"}]' });
    expect(answer).toMatchObject({ status: 400, message: 'Operation batching disabled.' });
  });

  it('declines a GET that a link on another site could send', async () => {
    const answer = await send({}, '/graphql?query={hello}');
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
  });

  it('answers a query by GET, and declines a mutation', async () => {
    const headers = { 'apollo-require-preflight': 'yes', accept: 'application/graphql-response+json' };
    expect((await send({ headers }, '/graphql?query={hello}')).body.data).toEqual({ hello: 'سلام' });
    const mutation = await send({ headers }, '/graphql?query=mutation{enrol}');
    expect(mutation.status).toBe(405);
    expect(mutation.headers.get('allow')).toBe('POST');
  });

  it('says which methods are accepted, and what is not there', async () => {
    const put = await send({ method: 'PUT', headers: json, body: '{}' });
    expect(put).toMatchObject({ status: 405, message: '/graphql does not take PUT; GET or POST is accepted.' });
    expect(put.headers.get('allow')).toBe('GET, POST');

    const health = await send({ method: 'POST' }, '/healthz');
    expect(health).toMatchObject({ status: 405, text: '/healthz does not take POST; GET is accepted.\n' });
    expect(health.headers.get('allow')).toBe('GET');

    const missing = await send({}, '/nowhere?at=all');
    expect(missing).toMatchObject({ status: 404, text: 'Nothing is at /nowhere; the graph answers at /graphql.\n' });
  });
});

it('lets a page on any site ask, without credentials', async () => {
  const preflight = await fetch(`${hub.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();

  const { headers } = await ask(hub, '{ hello }', {}, { origin: 'https://example.org' });
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

it('keeps a query by its hash and answers to the hash alone', async () => {
  const persisted = { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' };
  const query = '{__typename}';
  const first = await send({ method: 'POST', headers: json, body: JSON.stringify({ extensions: { persistedQuery: persisted } }) });
  expect(first.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  await send({ method: 'POST', headers: json, body: JSON.stringify({ query, extensions: { persistedQuery: persisted } }) });
  const again = await send({ method: 'POST', headers: json, body: JSON.stringify({ extensions: { persistedQuery: persisted } }) });
  expect(again.body.data).toEqual({ __typename: 'Query' });
});
