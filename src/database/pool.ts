import pg from 'pg';

export interface PoolOptions {
  max?: number;
  /** A statement that runs longer is ended by the server and fails. */
  statementTimeoutMs?: number;
}

const STATEMENT_TIMEOUT_MS = 10_000;

const asText = (text: string) => text;
const TEXT_ARRAY: number = 1009;
const asTexts = pg.types.getTypeParser(TEXT_ARRAY);

/**
 * Left as the server writes them, because JavaScript has no type that keeps them whole: a day has no time
 * zone, an instant has microseconds, and int8 and numeric outgrow a number. Arrays of them likewise.
 */
const KEPT_AS_TEXT = [
  { of: 'int8', oid: 20, array: 1016 },
  { of: 'date', oid: 1082, array: 1182 },
  { of: 'timestamp', oid: 1114, array: 1115 },
  { of: 'timestamptz', oid: 1184, array: 1185 },
  { of: 'interval', oid: 1186, array: 1187 },
  { of: 'numeric', oid: 1700, array: 1231 },
];

const parsers = new Map<number, (text: string) => unknown>(
  KEPT_AS_TEXT.flatMap(({ oid, array }) => [[oid, asText] as const, [array, asTexts] as const]),
);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format as 'text'),
};

/** Connections for reads, on raw rows. Whoever makes the pool ends it, before the database is closed. */
export function createPool(url: string, { max = 10, statementTimeoutMs = STATEMENT_TIMEOUT_MS }: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'girih',
    statement_timeout: statementTimeoutMs,
    options: '-c TimeZone=UTC',
    types,
  });
  // A connection that the server drops is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  return pool;
}
