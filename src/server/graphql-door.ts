import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TrackedRequest } from './apollo.js';
import { sendSentence } from './http-errors.js';
import type { OperationContext } from './pipeline/context.js';
import { fault } from './pipeline/masking.js';

declare module 'fastify' {
  interface FastifyRequest {
    outcome: TrackedRequest['outcome'] | undefined;
  }
}

const OTHER_METHODS = ['DELETE', 'PATCH', 'PUT'] as const;

/** `/graphql`: one operation by POST, or one query by GET, through Apollo into the pipeline. One line in the log for each. */
export function openGraphqlDoor(
  app: FastifyInstance,
  apollo: ApolloServer<OperationContext>,
  createContext: (request: { requestId: string }) => OperationContext,
): void {
  app.decorateRequest('outcome', undefined);

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      if (isVisitor(request)) return reply.redirect('/graphiql', 303);
      const context = contextFor(request, createContext);
      if (!context) return sendSentence(request, reply, 500, fault(request.id).message, 'INTERNAL_SERVER_ERROR');

      const httpGraphQLRequest = tracked(request);
      request.outcome = httpGraphQLRequest.outcome;
      const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
      if (answer.body.kind !== 'complete') throw new Error('An answer in parts came, though nothing here defers.');

      for (const [name, value] of answer.headers) void reply.header(name, value);
      return reply.code(statusFor(answer, httpGraphQLRequest)).send(answer.body.string);
    },
    onResponse: logOperation,
  });

  app.route({
    method: [...OTHER_METHODS],
    url: '/graphql',
    handler: (request, reply) =>
      sendSentence(request, reply.header('allow', 'GET, POST'), 405, `/graphql does not take ${request.method}; GET or POST is accepted.`),
  });
}

/** Someone who opened the address in a browser: no operation came, and a page is wanted. */
function isVisitor({ method, headers, query }: FastifyRequest): boolean {
  return method === 'GET' && !(query as Record<string, unknown>)['query'] && (headers.accept?.includes('text/html') ?? false);
}

function contextFor(
  request: FastifyRequest,
  createContext: (request: { requestId: string }) => OperationContext,
): OperationContext | undefined {
  try {
    return Object.assign(createContext({ requestId: request.id }), { requestId: request.id, hidden: [] });
  } catch (error) {
    request.log.error({ err: error }, 'no context for an operation');
    return undefined;
  }
}

function tracked(request: FastifyRequest): TrackedRequest {
  const headers = new HeaderMap();
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const search = request.url.indexOf('?');
  return {
    method: request.method,
    headers,
    search: search === -1 ? '' : request.url.slice(search),
    body: request.body,
    outcome: { codes: [], isRequestError: false },
  };
}

/**
 * GraphQL over HTTP gives a well-formed request with a wrong document 400 as `application/graphql-response+json`, and 200
 * as `application/json`, where a client could not tell a 400 of ours from one of a proxy.
 */
function statusFor(answer: { status?: number; headers: HeaderMap }, { outcome }: TrackedRequest): number {
  const status = answer.status ?? 200;
  if (!outcome.isRequestError) return status;
  return answer.headers.get('content-type')?.startsWith('application/json') ? 200 : status;
}

/** Never variables, nor messages that quote them. */
async function logOperation(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { outcome } = request;
  request.log.info(
    {
      operation: outcome?.report?.operation,
      kind: outcome?.report?.kind,
      document: outcome?.document,
      ms: Math.round(reply.elapsedTime * 100) / 100,
      cost: outcome?.report?.cost,
      status: reply.statusCode,
      codes: outcome?.codes.length ? outcome.codes : undefined,
    },
    'operation',
  );
}
