import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLClient, type Variables } from 'graphql-request';
import { type Hub, startHub } from '../../src/hub.js';
import { statements as channel } from '../../src/graph/read/run-statement.js';
import { cloneDatabase } from './database.js';

/** What came back over HTTP, whatever it says. */
export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** A hub of one's own: real HTTP on a free port, on a private copy of the seeded database. */
export interface TestHub extends Hub {
  /** Asks a typed operation; throws where there are errors. */
  query<Data, Vars extends Variables>(document: TypedDocumentNode<Data, Vars>, ...variables: object extends Vars ? [Vars?] : [Vars]): Promise<Data>;
  /** Asks any text and answers what came back. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The SQL that the readers ran since the hub started, oldest first. */
  statements: string[];
}

/** The day on which the seeded world is looked at, so that what depends on today stays the same. */
export const TODAY = new Date('2026-11-23T09:00:00Z');

export async function startTestHub(): Promise<TestHub> {
  const database = await cloneDatabase();
  const hub = await startHub({ databaseUrl: database.url, dataFolder: '', port: 0, log: 'silent', now: () => TODAY });
  const client = new GraphQLClient(`${hub.url}/graphql`);
  const statements: string[] = [];
  const listen = (message: unknown): void => void statements.push((message as { text: string }).text);
  channel.subscribe(listen);
  return {
    ...hub,
    statements,
    query: (document, ...[variables]) => client.request(document, ...([variables] as never)),
    async ask(query, variables) {
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    async close() {
      channel.unsubscribe(listen);
      await hub.close();
      await database.drop();
    },
  };
}
