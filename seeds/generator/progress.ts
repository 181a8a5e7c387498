/** Where progress is written: a terminal, or whatever else standard error is. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

const BAR_WIDTH = 24;
const REDRAWN_EVERY_MS = 100;
const TOLD_EVERY_MS = 5_000;

/** Tells how far a long load has come: one line that is redrawn on a terminal, else a plain line every few seconds. */
export class Progress {
  readonly #output: Output;
  readonly #now: () => number;
  readonly #begun: number;
  readonly #rows = new Map<string, number>();
  #told: number;
  #total = 0;
  #share = 0;

  constructor(output: Output, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#now = now;
    this.#begun = now();
    this.#told = this.#begun;
  }

  get rowCount(): number {
    return this.#total;
  }

  get rows(): ReadonlyMap<string, number> {
    return this.#rows;
  }

  get seconds(): number {
    return (this.#now() - this.#begun) / 1000;
  }

  /** So many rows more are in a table. */
  loaded(table: string, count: number): void {
    const rows = (this.#rows.get(table) ?? 0) + count;
    this.#rows.set(table, rows);
    this.#total += count;
    this.#tell(`${table} ${inDigits(rows)}`);
  }

  /** So much of everything is done, from 0 to 1. */
  reached(share: number, doing?: string): void {
    this.#share = Math.max(this.#share, Math.min(1, share));
    if (doing) this.#tell(doing);
  }

  /** Leaves the line free for whatever is written next. */
  end(): void {
    if (this.#output.isTTY) this.#output.write('\r\x1B[2K');
  }

  #tell(doing: string): void {
    const now = this.#now();
    if (now - this.#told < (this.#output.isTTY ? REDRAWN_EVERY_MS : TOLD_EVERY_MS)) return;
    this.#told = now;
    const parts = [
      `${String(Math.floor(this.#share * 100)).padStart(3)} %`,
      `${inDigits(this.#total)} rows`,
      `${inDigits(Math.round(this.#total / Math.max(this.seconds, 0.001)))} rows/s`,
      ...(this.#share > 0.02 ? [`${inTime((this.seconds / this.#share) * (1 - this.#share))} left`] : []),
      doing,
    ];
    if (!this.#output.isTTY) return void this.#output.write(`${parts.join(' · ').trimStart()}\n`);
    const full = Math.round(this.#share * BAR_WIDTH);
    const line = ['█'.repeat(full) + '░'.repeat(BAR_WIDTH - full), ...parts].join(' · ');
    this.#output.write(`\r\x1B[2K${line.slice(0, (this.#output.columns ?? 80) - 1)}`);
  }
}

export const inDigits = (count: number): string => count.toLocaleString('en');

const inTime = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
