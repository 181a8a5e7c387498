import pg from 'pg';
import { StartRefused } from '../kernel/start-refused.js';

export const OLDEST_POSTGRES = 15;
export const EXTENSIONS = ['pg_trgm', 'btree_gist'];

const PATIENCE_MS = 5_000;
const ELSE_BUILT_IN = 'or unset DATABASE_URL to use the built-in one';

/** What a server that is not ours says of itself. */
export interface ServerFacts {
  version: number;
  encoding: string;
  readOnly: boolean;
  hasPersianCollation: boolean;
  missingExtensions: string[];
  canCreate: boolean;
}

/** Answers how to name the server to people, if it is reachable and has all that the hub needs. */
export async function checkServer(url: string): Promise<string> {
  const place = placeOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS, application_name: 'girih' });
  client.on('error', () => {});
  try {
    await client.connect();
    const facts = await readFacts(client);
    const wanting = shortcoming(facts, place);
    if (wanting) throw new StartRefused(wanting);
    return `${place}, PostgreSQL ${Math.floor(facts.version / 10_000)}`;
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(unreachable(error as ConnectionError, place, client));
  } finally {
    await client.end().catch(() => {});
  }
}

/** The sentence that says why the hub cannot stand on such a server, or undefined if it can. */
export function shortcoming(facts: ServerFacts, place: string): string | undefined {
  const major = Math.floor(facts.version / 10_000);
  if (major < OLDEST_POSTGRES) {
    return `The database at ${place} is PostgreSQL ${major}, and the hub needs ${OLDEST_POSTGRES} or newer: upgrade it, ${ELSE_BUILT_IN}.`;
  }
  if (facts.readOnly) {
    return `The database at ${place} is read-only: point DATABASE_URL to the primary server, ${ELSE_BUILT_IN}.`;
  }
  if (facts.encoding !== 'UTF8') {
    return `The database at ${place} stores text as ${facts.encoding}, and the hub needs UTF8: create one with \`encoding 'UTF8'\`, ${ELSE_BUILT_IN}.`;
  }
  if (!facts.hasPersianCollation) {
    return `The PostgreSQL at ${place} has no collation "fa-x-icu": use a PostgreSQL that was built with ICU, ${ELSE_BUILT_IN}.`;
  }
  if (facts.missingExtensions.length > 0) {
    return `The PostgreSQL at ${place} lacks ${facts.missingExtensions.join(' and ')}: install its contrib package (postgresql-contrib), ${ELSE_BUILT_IN}.`;
  }
  if (!facts.canCreate) {
    return `The user of DATABASE_URL may not create schemas and extensions at ${place}: run \`grant create on database\` for that user, ${ELSE_BUILT_IN}.`;
  }
  return undefined;
}

async function readFacts(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(
    `select current_setting('server_version_num')::int as "version",
            current_setting('server_encoding') as "encoding",
            current_setting('transaction_read_only') = 'on' as "readOnly",
            exists (select from pg_collation where collname = 'fa-x-icu') as "hasPersianCollation",
            array(select wanted from unnest($1::text[]) wanted
                  where wanted not in (select name from pg_available_extensions)) as "missingExtensions",
            has_database_privilege(current_database(), 'create') as "canCreate"`,
    [EXTENSIONS],
  );
  return rows[0]!;
}

function placeOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol === 'postgres:' || protocol === 'postgresql:') return `${host}${decodeURIComponent(pathname)}`;
  } catch {
    // Not a URL at all: the sentence below says what would be one.
  }
  throw new StartRefused(
    'DATABASE_URL is not the address of a PostgreSQL: write postgres://user:password@host:5432/database, or unset it to use the built-in one.',
  );
}

interface ConnectionError extends Error {
  code?: string;
}

const AWAY = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'ENOENT'];

function unreachable({ code = '', message }: ConnectionError, place: string, client: pg.Client): string {
  if (AWAY.includes(code) || /timeout/.test(message)) {
    return `No PostgreSQL answers at ${place}: start it, correct DATABASE_URL, ${ELSE_BUILT_IN}.`;
  }
  // 28P01 and 28000: wrong password, or a user the server does not know or let in.
  if (code.startsWith('28') || /password must be a string/.test(message)) {
    return `The PostgreSQL at ${place} turns away the user ${client.user}: correct user and password in DATABASE_URL, ${ELSE_BUILT_IN}.`;
  }
  if (code === '3D000') {
    return `The PostgreSQL at ${place} has no database of that name: create "${client.database}" there, correct DATABASE_URL, ${ELSE_BUILT_IN}.`;
  }
  return `The PostgreSQL at ${place} cannot be used (${message}): correct DATABASE_URL, ${ELSE_BUILT_IN}.`;
}
