import type pg from 'pg';
import { type Load, copyIn } from './copy.js';
import type { Progress } from './progress.js';
import { type Sheets, takeAll } from './sheets.js';

/** Writes what is on the sheets in the background; never more than one load is under way. */
export class Writer {
  #underWay: Promise<void> = Promise.resolve();
  #isAnalysed = false;

  constructor(
    private readonly client: pg.Client,
    private readonly sheets: Sheets,
    private readonly progress: Progress,
  ) {}

  /** Lets the load that is under way go on for a moment. */
  breathe(): Promise<void> {
    return new Promise(resume => setImmediate(resume));
  }

  async write(): Promise<void> {
    const loads = takeAll(this.sheets);
    await this.#underWay;
    this.#underWay = this.#load(loads);
    // whoever waits next hears of a failure; until then it must not count as unheard
    this.#underWay.catch(() => {});
  }

  finish(): Promise<void> {
    return this.#underWay;
  }

  async #load(loads: readonly Load[]): Promise<void> {
    await copyIn(this.client, loads, (table, count) => this.progress.loaded(table, count));
    if (!this.#isAnalysed) await analyse(this.client, loads.filter(({ count }) => count).map(({ table }) => table));
    this.#isAnalysed = true;
    // what is loaded is whole: what waits for the end of the transaction is looked at now, and not kept in memory until then; and
    // the plans of triggers, made while the tables were small, are made anew
    await this.client.query('set constraints all immediate; set constraints all deferred; discard plans');
  }
}

/** Lets the database see what is in the tables, so that it finds rows by their indexes. A smaller sample than usual does. */
export const analyse = (client: pg.Client, tables: readonly string[]): Promise<unknown> =>
  client.query(`set default_statistics_target = 40; analyze ${tables.join(', ')}`);
