import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJalali, JALALI_MONTHS, jalaliDay, jalaliYearDays, toJalali } from '../../../src/kernel/calendar/jalali.js';

const DAY = 86_400_000;

const CHECK_DATES = [
  ['2024-03-20', '1403-01-01'],
  ['2025-03-20', '1403-12-30'],
  ['2025-03-21', '1404-01-01'],
  ['2025-04-22', '1404-02-02'],
  ['2026-03-20', '1404-12-29'],
  ['2026-03-21', '1405-01-01'],
  ['2028-03-20', '1407-01-01'],
  ['2028-04-22', '1407-02-03'],
  ['2029-03-20', '1408-01-01'],
  ['2030-03-20', '1408-12-30'],
  ['2030-03-21', '1409-01-01'],
] as const;

describe('a day', () => {
  it.each(CHECK_DATES)('%s is %s, and back', (iso, jalali) => {
    expect(toJalali(iso)).toBe(jalali);
    expect(fromJalali(jalali)).toBe(iso);
  });

  it('comes back the same from the other calendar', () => {
    const days = fc.date({ min: new Date('1831-03-21'), max: new Date('2256-03-19'), noInvalidDate: true });
    fc.assert(
      fc.property(days.map(day => day.toISOString().slice(0, 10)), iso => {
        expect(fromJalali(toJalali(iso))).toBe(iso);
      }),
    );
  });

  it('may be written with Persian or Arabic digits, slashes and short months', () => {
    expect(['۱۴۰۴-۰۲-۰۲', '١٤٠٤/٠٢/٠٢', ' ۱۴۰۴/۲/۲ '].map(jalaliDay)).toEqual(['1404-02-02', '1404-02-02', '1404-02-02']);
    expect(toJalali('۲۰۲۵-۰۴-۲۲')).toBe('1404-02-02');
  });

  it.each([
    ['1404-12-30', '1404-12-30 is not a day: Esfand 1404 has 29 days.'],
    ['۱۴۰۴-۰۷-۳۱', '1404-07-31 is not a day: Mehr 1404 has 30 days.'],
    ['1404-01-00', '1404-01-00 is not a day: Farvardin 1404 has 31 days.'],
    ['1404-13-01', '1404-13-01 is not a day: months go from 01 to 12.'],
    ['2025-04-22', '"2025-04-22" is outside the Jalali years 1210 to 1634 that the hub knows.'],
    ['1404-02/02', '"1404-02/02" is not a Jalali day; write it as 1404-02-02.'],
    ['yesterday', '"yesterday" is not a Jalali day; write it as 1404-02-02.'],
  ])('is declined when it is %s', (text, message) => {
    expect(() => fromJalali(text)).toThrow(new RangeError(message));
  });

  it.each([
    ['2025-02-29', '2025-02-29 is not a day of the Gregorian calendar.'],
    ['2025-4-22', '"2025-4-22" is not an ISO day; write it as 2025-04-22.'],
    ['1831-03-20', '"1831-03-20" is outside the Jalali years 1210 to 1634 that the hub knows.'],
  ])('of the Gregorian calendar is declined when it is %s', (text, message) => {
    expect(() => toJalali(text)).toThrow(new RangeError(message));
  });
});

describe('a year', () => {
  it('runs from its first day up to the first of the next', () => {
    expect(jalaliYearDays(1403)).toEqual({ from: '2024-03-20', to: '2025-03-21' });
    expect(jalaliYearDays(1404)).toEqual({ from: '2025-03-21', to: '2026-03-21' });
  });

  it('has 366 days in 1399, 1403, 1408, 1412 and 1416, and in no other year between', () => {
    const years = Array.from({ length: 21 }, (_, step) => 1397 + step);
    const leapYears = years.filter(year => {
      const { from, to } = jalaliYearDays(year);
      return Date.parse(to) - Date.parse(from) === 366 * DAY;
    });
    expect(leapYears).toEqual([1399, 1403, 1408, 1412, 1416]);
  });

  it('is declined when it is Gregorian or no year at all', () => {
    expect(() => jalaliYearDays(2025)).toThrow('"2025" is outside the Jalali years');
    expect(() => jalaliYearDays(1404.5)).toThrow('"1404.5" is outside the Jalali years');
  });
});

it('agrees with the calendar of the platform on days and names of months', () => {
  const day = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  const fa = new Intl.DateTimeFormat('fa-u-ca-persian', { timeZone: 'UTC', month: 'long' });
  const en = new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC', month: 'long' });
  for (let at = Date.parse('2015-01-01'); at < Date.parse('2035-01-01'); at += DAY) {
    const iso = new Date(at).toISOString().slice(0, 10);
    const parts = Object.fromEntries(day.formatToParts(at).map(({ type, value }) => [type, value]));
    const jalali = toJalali(iso);
    expect(jalali).toBe(`${parts.year}-${parts.month!.padStart(2, '0')}-${parts.day!.padStart(2, '0')}`);
    expect(JALALI_MONTHS[Number(jalali.slice(5, 7)) - 1]).toEqual({ fa: fa.format(at), en: en.format(at) });
  }
});
