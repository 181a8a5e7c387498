import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { asciiDigits } from '../language/normalise.js';

/** The years whose leap years follow one 33-year rhythm, and so the years that the database function knows as well. */
export const FIRST_JALALI_YEAR = 1210;
export const LAST_JALALI_YEAR = 1634;

export interface MonthName {
  fa: string;
  en: string;
}

/** From Farvardin, in order. */
export const JALALI_MONTHS: readonly MonthName[] = [
  { fa: 'فروردین', en: 'Farvardin' },
  { fa: 'اردیبهشت', en: 'Ordibehesht' },
  { fa: 'خرداد', en: 'Khordad' },
  { fa: 'تیر', en: 'Tir' },
  { fa: 'مرداد', en: 'Mordad' },
  { fa: 'شهریور', en: 'Shahrivar' },
  { fa: 'مهر', en: 'Mehr' },
  { fa: 'آبان', en: 'Aban' },
  { fa: 'آذر', en: 'Azar' },
  { fa: 'دی', en: 'Dey' },
  { fa: 'بهمن', en: 'Bahman' },
  { fa: 'اسفند', en: 'Esfand' },
];

/** An ISO day in the Solar Hijri calendar: `2025-04-22` is `1404-02-02`. */
export function toJalali(iso: string): string {
  const [year, month, day] = partsOf(isoDay(iso));
  const { jy, jm, jd } = toJalaali(year, month, day);
  return written(knownYear(jy, iso), jm, jd);
}

/** The ISO day of a Jalali one: `1404-02-02` is `2025-04-22`. Takes what {@link jalaliDay} takes. */
export function fromJalali(jalali: string): string {
  const { gy, gm, gd } = toGregorian(...partsOf(jalaliDay(jalali)));
  return written(gy, gm, gd);
}

/** A Jalali day in its one spelling, from digits of any kind parted by `-` or `/`: `۱۴۰۴/۲/۲` gives `1404-02-02`. */
export function jalaliDay(text: string): string {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(asciiDigits(text.trim()));
  if (!match) throw new RangeError(`${quoted(text)} is not a Jalali day; write it as 1404-02-02.`);
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const canonical = written(year, month, day);

  knownYear(year, text);
  const name = JALALI_MONTHS[month - 1];
  if (!name) throw new RangeError(`${canonical} is not a day: months go from 01 to 12.`);
  if (!isValidJalaaliDate(year, month, day)) {
    throw new RangeError(`${canonical} is not a day: ${name.en} ${year} has ${jalaaliMonthLength(year, month)} days.`);
  }
  return canonical;
}

/** An ISO day in its one spelling, from digits of any kind: `۲۰۲۵-۰۴-۲۲` gives `2025-04-22`. */
export function isoDay(text: string): string {
  const iso = asciiDigits(text);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) throw new RangeError(`${quoted(text)} is not an ISO day; write it as 2025-04-22.`);
  const at = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso) {
    throw new RangeError(`${iso} is not a day of the Gregorian calendar.`);
  }
  return iso;
}

/** The ISO days of a Jalali year, as statistics count them: from its first day up to, not including, the first of the next. */
export function jalaliYearDays(year: number): { from: string; to: string } {
  knownYear(year, String(year));
  return { from: firstDayOf(year), to: firstDayOf(year + 1) };
}

function firstDayOf(year: number): string {
  const { gy, gm, gd } = toGregorian(year, 1, 1);
  return written(gy, gm, gd);
}

function knownYear(year: number, came: string): number {
  if (Number.isInteger(year) && year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return year;
  throw new RangeError(`${quoted(came)} is outside the Jalali years ${FIRST_JALALI_YEAR} to ${LAST_JALALI_YEAR} that the hub knows.`);
}

const partsOf = (day: string) => day.split('-').map(Number) as [year: number, month: number, day: number];

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** What came, shortened: it may be anything a client sent. */
const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
