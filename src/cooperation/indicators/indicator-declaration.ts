import { type RecordClass, declarationOf } from '../../kernel/declare/declarations.js';
import type { IndicatorDimension, IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';

/** SQL of the days that an indicator looks at, each a value of type `date`. */
export interface Frame {
  /** First day of the window. */
  from: string;
  /** Last day of the window. */
  to: string;
  /** Day on which things are looked at. */
  asOf: string;
  /** Id of the memorandum that the indicator tells about. */
  memorandum: string;
  /** The condition that a day lies in the window. */
  within: (day: string) => string;
}

/** SQL of the records that an indicator counts, one row each. */
export interface CountedRows {
  /** Id of the record, for the drill-down. */
  id: string;
  /** `from` with all joins, and `where`. A join that only serves a breakdown is a left join on a key: PostgreSQL leaves it out elsewhere. */
  rows: string;
  /** What is counted once where several rows stand for it, such as a person. Without it every row counts. */
  once?: string;
  /** Of a share: whether the row belongs to the numerator. Without it every row does. */
  hit?: string;
  /** What a row adds to the numerator, and of a share to the denominator, instead of 1. */
  weight?: { part: string; whole?: string };
  /** Of money: what a row adds, and whose income it is. */
  money?: { amount: string; currency: string; earner?: string };
  /** Of a state: the state itself, or null. */
  state?: string;
}

/** Everything that is known of one indicator: value, records and breakdowns all come from it. */
export interface IndicatorDeclaration {
  key: string;
  unit: IndicatorUnit;
  window: IndicatorWindow;
  /** The value is the median of the weights instead of their sum. */
  isMedian?: boolean;
  isLowerBetter?: boolean;
  /** SQL by which the rows can be split, from the aliases of {@link CountedRows}. `MONTH` gives a day. */
  breakdowns: Partial<Record<IndicatorDimension, string>>;
  /** Its cells say something about people, so they pass disclosure control. */
  isAboutPeople?: boolean;
  /** The fact itself is not public (dossier 7.2): only totals of the whole window are told, as of today. */
  isRestricted?: boolean;
  /** The public may not even know which records are counted. */
  hidesRecords?: boolean;
  count: (frame: Frame) => CountedRows;
}

/** The table of a class. Known once the modules are settled, so it is asked for when the SQL is made. */
export const table = (type: RecordClass): string => declarationOf(type).table;
