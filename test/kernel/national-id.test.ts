import { expect, it } from 'vitest';
import { isNationalId } from '../../src/kernel/national-id.js';

it.each(['0123456789', '1234567891', '۰۱۲۳۴۵۶۷۸۹', '١٢٣٤٥٦٧٨٩١'])('passes %s, whose check digit fits', id => {
  expect(isNationalId(id)).toBe(true);
});

it.each([
  ['the check digit does not fit', '0123456780'],
  ['the check digit does not fit', '1234567890'],
  ['all digits are equal', '1111111111'],
  ['all digits are equal, of whatever kind', '۰0٠۰0٠۰0٠۰'],
  ['a digit is missing', '123456789'],
  ['there is one too many', '01234567891'],
  ['something else stands between', '012345-6789'],
  ['it is empty', ''],
])('declines an ID when %s: %s', (_, id) => {
  expect(isNationalId(id)).toBe(false);
});

it('lets exactly one check digit pass after any nine digits', () => {
  for (let head = 100_000_000; head < 100_002_000; head++) {
    const passing = Array.from({ length: 10 }, (_, digit) => `${head}${digit}`).filter(isNationalId);
    expect(passing).toHaveLength(1);
  }
});
