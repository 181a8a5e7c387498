import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.js';
import { sendSentence } from './http-errors.js';

const PAGES = { '/': 'landing/index.html', '/graphiql': 'graphiql/index.html' };

/** The pages people open, as `npm run build` left them in `folder`, with their assets. */
export async function openPages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    // files named `.br` and `.gz` beside a file are sent instead of it
    preCompressed: true,
  });

  for (const [url, file] of Object.entries(PAGES)) {
    app.get(url, (request, reply) => {
      if (!existsSync(join(folder, file))) {
        return sendSentence(request, reply, 503, `The page at ${url} has not been built; \`npm run build\` builds it.`);
      }
      void reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
      return reply.sendFile(file, { cacheControl: false });
    });
  }

  app.get('/assets/*', (request, reply) => {
    const { '*': file } = request.params as { '*': string };
    // a name holds the hash of its content, so a copy never grows old
    return reply.sendFile(file, join(folder, 'assets'), { maxAge: '365d', immutable: true });
  });
}
