import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { count, type Limits } from './pipeline/limits.js';
import { fault } from './pipeline/masking.js';

const GRAPHQL_MEDIA_TYPE = 'application/graphql-response+json';

/** Answers for what fails before a route can: always one sentence, in the shape of a GraphQL answer at `/graphql`. */
export function answerHttpErrors(app: FastifyInstance, limits: Limits): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, 'fault while answering HTTP');
      return sendSentence(request, reply, 500, fault(request.id).message, 'INTERNAL_SERVER_ERROR');
    }
    return sendSentence(request, reply, status, sentenceFor(error, request, limits));
  });

  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?');
    const accepted = ['GET', 'POST'].filter(method => app.hasRoute({ method: method as 'GET' | 'POST', url: path }));
    if (accepted.length === 0) {
      return sendSentence(request, reply, 404, `Nothing is at ${path}; the graph answers at /graphql.`);
    }
    void reply.header('allow', accepted.join(', '));
    return sendSentence(request, reply, 405, `${path} does not take ${request.method}; ${accepted.join(' or ')} is accepted.`);
  });
}

export function sendSentence(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  sentence: string,
  code = 'BAD_USER_INPUT',
): FastifyReply {
  void reply.code(status);
  if (!request.url.startsWith('/graphql')) return reply.type('text/plain; charset=utf-8').send(`${sentence}\n`);
  const accepts = request.headers.accept?.includes(GRAPHQL_MEDIA_TYPE);
  const extensions = code === 'INTERNAL_SERVER_ERROR' ? { code, requestId: request.id } : { code };
  return reply
    .type(`${accepts ? GRAPHQL_MEDIA_TYPE : 'application/json'}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message: sentence, extensions }] }));
}

function sentenceFor(error: FastifyError, request: FastifyRequest, limits: Limits): string {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const sent = Number(request.headers['content-length']);
      const came = Number.isFinite(sent) ? `has ${count(sent)} bytes` : `has more than ${count(limits.bodyBytes)} bytes`;
      return `The body of the request ${came}; up to ${count(limits.bodyBytes)} are accepted.`;
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return `The body is of type ${request.headers['content-type'] ?? 'unknown'}; application/json is accepted.`;
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'The body of the request is empty; a JSON object with a `query` is accepted.';
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'The body of the request is not JSON, as its content-type says; a JSON object with a `query` is accepted.';
    default:
      return error.message;
  }
}
