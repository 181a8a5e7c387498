import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface Readiness {
  ok: boolean;
  /** One sentence for whoever watches, when it is not. */
  reason?: string;
}

/** One runnable operation of `schema/examples.graphql`, as GraphiQL offers it. */
export interface Example {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  [more: string]: unknown;
}

export interface SideDoors {
  ready(): Promise<Readiness>;
  isStopping(): boolean;
  examples: readonly Example[];
  sdl: string;
}

/** What stands beside the graph: for those who watch the hub, and for tools that read its schema and examples. */
export function openSideDoors(app: FastifyInstance, { ready, isStopping, examples, sdl }: SideDoors): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));

  app.get('/readyz', async (request, reply) => {
    const readiness = isStopping() ? { ok: false, reason: 'The hub is stopping.' } : await readinessOf(request, ready);
    return reply
      .header('cache-control', 'no-store')
      .code(readiness.ok ? 200 : 503)
      .send(readiness);
  });

  serveText(app, '/schema.graphql', 'text/plain; charset=utf-8', sdl);
  serveText(app, '/examples.json', 'application/json; charset=utf-8', JSON.stringify(examples));
}

async function readinessOf(request: FastifyRequest, ready: () => Promise<Readiness>): Promise<Readiness> {
  try {
    return await ready();
  } catch (error) {
    request.log.error({ err: error }, 'readiness could not be told');
    return { ok: false, reason: 'Whether the database answers could not be told; the log says why.' };
  }
}

function serveText(app: FastifyInstance, url: string, type: string, text: string): void {
  const body = Buffer.from(text);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

  app.get(url, (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    const known = request.headers['if-none-match']?.split(',').map(tag => tag.trim().replace(/^W\//, ''));
    return known?.includes(etag) ? reply.code(304).send() : reply.type(type).send(body);
  });
}
