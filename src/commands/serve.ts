import { type Hub, startHub } from '../hub.js';
import { seedIfEmpty } from '../../seeds/seed.js';

interface ServeOptions {
  port: number;
  host: string;
  data: string;
}

/** Starts the hub and keeps it until the process is told to end. */
export async function serve({ port, host, data }: ServeOptions): Promise<void> {
  const began = performance.now();
  // listened for from the beginning: who stops the hub while it starts stops it cleanly too
  const told = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const hub = await startHub({ databaseUrl: process.env['DATABASE_URL'], dataFolder: data, host, port, seed: seedIfEmpty });
  process.stdout.write(startLines(hub, performance.now() - began));
  await told;
  await hub.close();
  process.exit(0);
}

function startLines({ url, report }: Hub, ms: number): string {
  const migrated = report.migrated.length ? `migrated ${report.migrated.length}` : 'up to date';
  return [
    `Girih 0.1 · Node ${process.versions.node} · database: ${report.database}`,
    `${[migrated, report.seeded].filter(Boolean).join(' · ')} · ready in ${(ms / 1000).toFixed(1)} s`,
    `  Start here  ${url}/`,
    `  GraphiQL    ${url}/graphiql`,
    `  GraphQL     ${url}/graphql    schema ${url}/schema.graphql`,
    `  Health      ${url}/healthz  ${url}/readyz`,
    '',
  ].join('\n');
}
