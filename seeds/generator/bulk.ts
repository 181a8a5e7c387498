import type pg from 'pg';

interface Burden {
  table: string;
  drop: string;
  make: string;
  /** Keys come before indexes, and references to keys last. */
  turn: number;
}

/** The indexes, and constraints that are kept by one, of the tables $1, and the references of the tables $2. Primary keys and checks stay. */
const BURDENS = `
  select indrelid::regclass::text as "table", 2 as turn, format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
    from pg_index
    where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)
  union all
  select conrelid::regclass::text, case contype when 'f' then 3 else 1 end,
      format('alter table %s drop constraint %I', conrelid::regclass, conname),
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint
    where conparentid = 0 and ((contype in ('u', 'x') and conrelid = any($1::regclass[])) or (contype = 'f' and conrelid = any($2::regclass[])))
  order by turn, "table", make`;

/** Taken away before a large load and put back after it, within one transaction. */
export class Burdens {
  readonly #client: pg.Client;
  readonly #burdens: readonly Burden[];

  private constructor(client: pg.Client, burdens: readonly Burden[]) {
    this.#client = client;
    this.#burdens = burdens;
  }

  /**
   * Reads from the catalogue what the tables have, and drops it: plain DDL, which whoever migrated the database may do. Others
   * wait for these tables until the transaction ends, and find them as they were if it fails.
   */
  static async takeOff(client: pg.Client, { indexed, referring }: Record<'indexed' | 'referring', string[]>): Promise<Burdens> {
    const { rows } = await client.query<Burden>(BURDENS, [indexed, referring]);
    for (const { drop } of rows.toReversed()) await client.query(drop);
    return new Burdens(client, rows);
  }

  /** Makes all of it anew. The database checks every row on the way, and refuses where one breaks a rule. */
  async putBack(done: (share: number, table: string) => void): Promise<void> {
    await this.#client.query("set local maintenance_work_mem = '512MB'; set local max_parallel_maintenance_workers = 2");
    for (const [at, { make, table }] of this.#burdens.entries()) {
      done(at / this.#burdens.length, table);
      await this.#client.query(make);
    }
  }
}
