import DataLoader from 'dataloader';
import type { Reader, Row } from '../kernel/context.js';
import type { Money } from '../kernel/money.js';
import type { IndicatorState } from './indicator.enums.js';
import { type AskedBreakdown, type AskedIndicator, type AskedPage, type AskedRecords, type Statement, cellsStatement, measureStatement, pagesStatement, totalsStatement } from './indicators/statements.js';

export interface Measured {
  from: string;
  to: string;
  signedOn: string;
  numerator: number;
  denominator: number | null;
  median: number | null;
  amounts: Money[];
  state: IndicatorState | null;
  target: { value: number; dueOn: string } | null;
}

export interface CountedCell {
  cell: string | null;
  numerator: number;
  denominator: number | null;
  earners: number | null;
  dominance: number | null;
  median: number | null;
  amounts: Money[];
}

/** Past this many, what an operation asks for goes into a second statement. */
const MOST_TOGETHER = 100;

const services = new WeakMap<Reader, IndicatorService>();

/** Counts indicators for one operation: whatever it asks of one kind becomes one statement. */
export class IndicatorService {
  readonly measurements = this.batched(measureStatement, ([row]) => measured(row!));
  readonly cells = this.batched<AskedBreakdown, CountedCell[]>(cellsStatement, rows => rows.toSorted(bySortKey).map(counted));
  readonly recordTotals = this.batched<AskedRecords, number>(totalsStatement, ([row]) => row!['total'] as number);
  /** Ids of the records of a page, and one more where others follow. */
  readonly recordPages = this.batched<AskedPage, string[]>(pagesStatement, rows => rows.map(row => row['id'] as string));

  private constructor(private readonly reader: Reader) {}

  static of(reader: Reader): IndicatorService {
    let service = services.get(reader);
    if (!service) services.set(reader, (service = new IndicatorService(reader)));
    return service;
  }

  private batched<Asked extends AskedIndicator, Answer>(statement: (asked: readonly Asked[]) => Statement, answer: (rows: Row[]) => Answer): DataLoader<Asked, Answer, string> {
    return new DataLoader<Asked, Answer, string>(
      async asked => {
        const { text, values } = statement(asked);
        const rows = Map.groupBy(await this.reader.rows(text, values), row => row['at'] as number);
        return asked.map((_, at) => answer(rows.get(at) ?? []));
      },
      { maxBatchSize: MOST_TOGETHER, cacheKeyFn: ({ indicator, ...rest }) => `${indicator.key} ${JSON.stringify(rest)}` },
    );
  }
}

const measured = (row: Row): Measured => ({
  from: row['from_on'] as string,
  to: row['to_on'] as string,
  signedOn: row['signed_on'] as string,
  numerator: row['numerator'] as number,
  denominator: row['denominator'] as number | null,
  median: row['median'] as number | null,
  amounts: (row['amounts'] as Money[] | null) ?? [],
  state: row['state'] as IndicatorState | null,
  target: row['target'] as Measured['target'],
});

const counted = (row: Row): CountedCell => ({
  cell: row['cell'] as string | null,
  numerator: row['numerator'] as number,
  denominator: row['denominator'] as number | null,
  earners: row['earners'] as number | null,
  dominance: row['dominance'] as number | null,
  median: row['median'] as number | null,
  amounts: (row['amounts'] as Money[] | null) ?? [],
});

/** The cell of records that have no province, craft or day comes last. */
function bySortKey({ sort_key: a }: Row, { sort_key: b }: Row): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (a as string) < (b as string) ? -1 : 1;
}
