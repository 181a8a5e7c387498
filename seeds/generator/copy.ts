import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type RecordClass, declarationOf } from '../../src/kernel/declare/declarations.js';
import type { Money } from '../../src/kernel/money.js';
import { Provenance } from '../../src/kernel/provenance.enums.js';
import { Ids } from './ids.js';

/** Fields that a class has columns for; a price has two that the class need not name. */
export type FieldOf<T> = (keyof T & string) | `${PriceOf<T>}${'Amount' | 'Currency'}`;
type PriceOf<T> = { [F in keyof T & string]: NonNullable<T[F]> extends Money ? F : never }[keyof T & string];

type Plain<V> = V extends Date ? string : V extends string ? (string extends V ? string : `${V}`) : V;

/** What a row says in some of its class's fields; enums as their plain words. */
export type Row<T, Field extends string> = { readonly [F in Field]: F extends keyof T ? Plain<T[F]> : string | number | null };

type Value = string | number | boolean | null | readonly string[];

const CHUNK_LENGTH = 2 ** 15;

/** Rows of one table on their way into the database. */
export class Sheet<T extends object, Field extends FieldOf<T>> {
  readonly table: string;
  readonly #fields: readonly Field[];
  readonly #columns: readonly string[];
  readonly #ids: Ids | null;
  #chunks: Buffer[] = [];
  #text = '';
  #count = 0;

  constructor(target: RecordClass<T>, fields: readonly Field[], seed: string) {
    const { table, columns, prefix } = declarationOf(target);
    this.table = table;
    this.#fields = fields;
    this.#ids = columns.has('id') ? new Ids(prefix, seed) : null;
    this.#columns = fields.map(field => {
      const column = columns.get(field);
      if (!column) throw new Error(`${target.name} has no column for ${field}.`);
      return column.column;
    });
  }

  /** Takes a row in and answers the id that it gets; nothing for the rows of joining tables. */
  add(row: Row<T, Field>): string {
    let line = '';
    let id = '';
    if (this.#ids) {
      id = this.#ids.next();
      line = `${id}\t${Provenance.SYNTHETIC}`;
    }
    for (const field of this.#fields) {
      if (line) line += '\t';
      line += written(row[field] as unknown as Value);
    }
    this.#text += `${line}\n`;
    this.#count++;
    if (this.#text.length > CHUNK_LENGTH) this.#pack();
    return id;
  }

  /** Hands over what has come in since the last time. */
  take(): Load {
    this.#pack();
    const columns = this.#ids ? ['id', 'provenance', ...this.#columns] : this.#columns;
    const load = { table: this.table, columns, chunks: this.#chunks, count: this.#count };
    this.#chunks = [];
    this.#count = 0;
    return load;
  }

  /** Bytes take half the room of text with Persian letters in it. */
  #pack(): void {
    if (this.#text) this.#chunks.push(Buffer.from(this.#text));
    this.#text = '';
  }

  /** The id of the first row that this seed ever makes. */
  get firstId(): string {
    return this.#ids!.at(0);
  }
}

export interface Load {
  table: string;
  columns: readonly string[];
  chunks: readonly Buffer[];
  count: number;
}

/** Streams the loads into their tables, one after the other, on the connection's transaction. */
export async function copyIn(client: pg.Client, loads: readonly Load[], loaded: (table: string, count: number) => void): Promise<void> {
  for (const { table, columns, chunks, count } of loads) {
    if (!count) continue;
    await pipeline(Readable.from(chunks), client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
    loaded(table, count);
  }
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value as COPY's text format has it. */
function written(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r]/g, one => ESCAPES[one]!) : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return written(`{${value.map(one => JSON.stringify(one)).join(',')}}`);
}
