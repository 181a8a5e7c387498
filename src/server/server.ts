import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import fastifyCors from '@fastify/cors';
import { fastify, type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { StartRefused } from '../kernel/start-refused.js';
import { createApollo } from './apollo.js';
import { openGraphqlDoor } from './graphql-door.js';
import { answerHttpErrors } from './http-errors.js';
import { openPages } from './pages.js';
import type { OperationContext } from './pipeline/context.js';
import { DEFAULT_LIMITS, type Limits } from './pipeline/limits.js';
import { Pipeline } from './pipeline/pipeline.js';
import { type Example, openSideDoors, type Readiness } from './side-doors.js';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export interface ServerOptions {
  schema: GraphQLSchema;
  /** Fresh for each operation. The server fills `requestId` and `hidden`. When it throws, the client gets a masked 500. */
  createContext(request: { requestId: string }): OperationContext;
  host?: string;
  /** 0 takes any that is free. */
  port?: number;
  /** Whether the database answers. When it throws, `/readyz` says 503. */
  ready(): Promise<Readiness>;
  /** Served at `/examples.json`. */
  examples: readonly Example[];
  /** Served at `/schema.graphql`. */
  sdl: string;
  /** A logger, or a level for the server's own: one line of JSON on standard output for each operation. */
  log?: FastifyBaseLogger | LogLevel;
  limits?: Partial<Limits>;
  /** Where the built pages lie. */
  pages?: string;
  /** How long operations that are running may take to end when the server is told to stop. */
  stopWithinMs?: number;
}

export interface RunningServer {
  url: string;
  /** Ends within {@link ServerOptions.stopWithinMs}: operations that are running are let finish, then connections are cut. */
  close(): Promise<void>;
}

const STOP_WITHIN_MS = 8_000;
const BUILT_PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));
const SANE_REQUEST_ID = /^[\w.:-]{8,64}$/;

/** Opens the hub to HTTP. Throws {@link StartRefused} when it cannot listen where it was told to. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4000, stopWithinMs = STOP_WITHIN_MS } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  let isStopping = false;

  const app = fastify({
    ...logging(options.log ?? defaultLogLevel()),
    // one line an operation is ours to write
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.bodyBytes,
    requestIdHeader: false,
    genReqId: ({ headers: { 'x-request-id': given } }) =>
      typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : randomUUID(),
    // a connection that still asks while we stop gets its answer, and is closed with it
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: true,
  });

  // of the two types that Fastify reads by itself, a form in a browser may send this one across sites
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping) void reply.header('connection', 'close');
  });
  answerHttpErrors(app, limits);
  await app.register(fastifyCors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
    maxAge: 86_400,
  });

  const pipeline = new Pipeline({
    schema: options.schema,
    limits,
    onFault: (err, requestId) => app.log.error({ err, requestId }, 'fault in an operation'),
  });
  const apollo = createApollo(options.schema, pipeline, limits, app.log);
  await apollo.start();

  openGraphqlDoor(app, apollo, options.createContext);
  openSideDoors(app, { ...options, ready: () => options.ready(), isStopping: () => isStopping });
  await openPages(app, options.pages ?? BUILT_PAGES);

  const connections = new Set<Socket>();
  app.server.on('connection', socket => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    await apollo.stop();
    throw refusal(error, host, port);
  }

  let closed: Promise<void> | undefined;
  const close = async () => {
    isStopping = true;
    // browsers open connections ahead of need; to Node those are not idle, for nothing has come over them
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
    await closeWithin(app, stopWithinMs);
    await apollo.stop();
  };
  return { url: urlOf(app, host), close: () => (closed ??= close()) };
}

/** Stops listening and waits for what is running; past the time given, connections are cut. */
async function closeWithin(app: FastifyInstance, ms: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), ms);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}

function logging(log: FastifyBaseLogger | LogLevel) {
  return typeof log === 'string' ? { logger: { level: log } } : { loggerInstance: log };
}

/** Someone at a terminal wants to see trouble; a collector of logs wants every operation. */
function defaultLogLevel(): LogLevel {
  const levels: LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
  return levels.find(level => level === process.env.LOG_LEVEL) ?? (process.stdout.isTTY ? 'warn' : 'info');
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' ? address?.port : address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function refusal(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartRefused(
        `Port ${port} on ${host} is taken by another program; stop it or choose another with --port ${port + 1}.`,
      );
    case 'EACCES':
      return new StartRefused(`Port ${port} on ${host} is not open to this user; choose one above 1023 with --port 4000.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartRefused(`${host} is not an address of this computer; choose one that is with --host 127.0.0.1.`);
    default:
      return error;
  }
}
