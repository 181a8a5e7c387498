import { toJalali } from '../../src/kernel/calendar/jalali.js';

/** A day as the number of days since 1970, so that it can be counted with. */
export type Day = number;

export const dayOf = (iso: string): Day => Date.parse(iso) / 86_400_000;

const written = new Map<Day, string>();

export function iso(day: Day): string {
  let text = written.get(day);
  if (text === undefined) written.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)));
  return text;
}

export const isoOrNull = (day: Day | null): string | null => (day === null ? null : iso(day));

/** A term as the columns of licences, permits and policies have it: the first day in it and the first after it. */
export const isoTerm = (from: Day, until: Day) => ({ validFromOn: iso(from), validToOn: iso(until) });

const jalali = new Map<Day, string>();

/** `140402` for a day of Ordibehesht 1404. */
export function jalaliMonth(day: Day): string {
  let text = jalali.get(day);
  if (text === undefined) jalali.set(day, (text = toJalali(iso(day)).slice(0, 7).replace('-', '')));
  return text;
}

export const jalaliYear = (day: Day): number => Number(jalaliMonth(day).slice(0, 4));

/** The day after so many months, give or take one. */
export const monthsAfter = (day: Day, months: number): Day => day + Math.round(months * 30.44);

/** The memorandum is in force from this day on. */
export const TERM_START = dayOf('2025-04-22');

/** The made-up world is as it stood at the end of this day: what lies later is planned, and nobody knows its outcome. */
export const TODAY = dayOf('2026-11-23');
