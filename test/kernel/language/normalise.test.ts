import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiDigits, normalise } from '../../../src/kernel/language/normalise.js';
import { anyText } from './texts.js';

it.each([
  ['Persian ی and ک for Arabic letters', 'كاشي على', 'کاشی علی'],
  ['one composed letter for a letter and its mark', '\u0627\u0653', 'آ'],
  ['ئ for an Arabic ي with a hamza above', '\u064a\u0654', 'ئ'],
  ['no tatweel and no direction marks', '\u202bگـلـیـم\u200f\u202c\ufeff', 'گلیم'],
  ['ordinary letters for presentation forms', '\ufefbلج\ufbfeن', 'لالجین'],
  ['one non-joiner of several', 'قلم\u200c\u200cزنی', 'قلم\u200cزنی'],
  ['no non-joiner at an end of the text', '\u200cقلم\u200c', 'قلم'],
  ['no non-joiner at an end of a word', 'می\u200c روم\u200c، \u200cباز', 'می روم، باز'],
  ['a non-joiner after Latin and digits', 'PDF\u200cها ۱۲\u200cساله', 'PDF\u200cها ۱۲\u200cساله'],
  ['digits, spaces and lines as they were written', ' ۱٢3 \u00a0\n', ' ۱٢3 \u00a0\n'],
  ['an emoji with its joiner', '👩🏽\u200d🎨', '👩🏽\u200d🎨'],
  ['no zero byte and no half character', 'a\0b\ud83c', 'ab\ufffd'],
])('stores %s', (_, written, stored) => {
  expect(normalise(written)).toBe(stored);
});

it('changes nothing more when applied again', () => {
  fc.assert(
    fc.property(anyText, text => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

it('reads digits of all three kinds, and leaves the rest alone', () => {
  expect(asciiDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123456789 ²½ب')).toBe('0123456789 0123456789 0123456789 ²½ب');
});
