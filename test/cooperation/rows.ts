import pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import { type RecordClass, declarationOf } from '../../src/kernel/declare/declarations.js';

/** Writes single rows of any table, for what a test counts. */
export interface Rows {
  /** Inserts a row from the given fields and answers its id. */
  add(type: RecordClass, fields: Readonly<Record<string, unknown>>): Promise<string>;
  query(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/**
 * A row stands alone here: foreign keys and triggers are off, so that an enrolment needs no centre and an exam result no exam.
 * What the database checks of a row by itself still holds.
 */
export async function openRows(url: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  return {
    async add(type, fields) {
      const { table, columns } = declarationOf(type);
      const id = newId(type);
      const named = { id, provenance: 'SYNTHETIC', ...fields };
      const names = Object.keys(named).map(field => `"${columns.get(field)!.column}"`);
      await client.query(`insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(named));
      return id;
    },
    query: async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows,
    close: () => client.end(),
  };
}
