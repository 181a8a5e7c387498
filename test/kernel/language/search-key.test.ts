import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEARCHED, WORD_BREAKS } from '../../../src/kernel/language/fold-table.js';
import { searchCompact, searchKey, searchPatterns, searchTokens } from '../../../src/kernel/language/search-key.js';
import { anyText, SPELLINGS } from './texts.js';

/** What SQL's LIKE does with the patterns. */
function finds(query: string, key: string): boolean {
  const { tokens, compact } = searchPatterns(query);
  const like = (pattern: string) => key.includes(pattern.slice(1, -1));
  return tokens.every(like) || like(compact);
}

describe('searchTokens and searchCompact', () => {
  it('parts words at non-joiners, punctuation and every kind of space', () => {
    expect(searchTokens(' قلم\u200cزنی،\u00a0«گلیم»\u2003POT-02\r\n')).toBe('قلم زنی گلیم pot 02');
    expect(searchCompact(' قلم\u200cزنی،\u00a0«گلیم»\u2003POT-02\r\n')).toBe('قلمزنیگلیمpot02');
  });

  it('leaves out an ezafe written apart after ه, but only between tokens', () => {
    expect(searchTokens('خانه\u200cی ما، خانه یزد')).toBe('خانه ما خانه یزد');
    expect(searchCompact('خانه\u200cی ما')).toBe('خانهیما');
  });

  it('keeps what only looks like punctuation: emoji and letters of other scripts', () => {
    expect(searchTokens('🏺 か Ковёр')).toBe('🏺 か Ковёр');
  });

  it('changes nothing more when applied again', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const key of [searchTokens, searchCompact]) expect(key(key(text))).toBe(key(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('searchKey', () => {
  it('gives a line of tokens and a line of compact forms, and leaves out what is missing or empty', () => {
    expect(searchKey('قلم\u200cزنی', null, 'Metal Engraving', undefined, '؟')).toBe('قلم زنی metal engraving\nقلمزنی metalengraving');
    expect(searchKey(null)).toBe('\n');
  });
});

describe('searchPatterns', () => {
  it.each([...SPELLINGS, ...SPELLINGS.map(([one, other]) => [other, one])])('finds %s written as %s', (query, stored) => {
    expect(finds(query!, searchKey(`هنر ${stored} ایران`, 'Art'))).toBe(true);
  });

  it('finds words in any order and across the texts of a row', () => {
    expect(finds('Lalejin سفال', searchKey('سفال لالجین', 'Lalejin pottery'))).toBe(true);
    expect(finds('Meybod سفال', searchKey('سفال لالجین', 'Lalejin pottery'))).toBe(false);
  });

  it('does not run from the end of one text into the next', () => {
    expect(finds('کارگاهwork', searchKey('کارگاه', 'workshop'))).toBe(false);
  });

  it('finds every text by itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        expect(finds(text, searchKey(other, text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no wildcard through', () => {
    expect(searchPatterns('100%_\\گلیم')).toEqual({ tokens: ['%100%', '%گلیم%'], compact: '%100گلیم%' });
    fc.assert(
      fc.property(anyText, text => {
        const { tokens, compact } = searchPatterns(text);
        for (const pattern of [...tokens, compact]) expect(pattern).toMatch(/^%[^%_\\]*%$/);
      }),
    );
  });

  it('matches every row when there is nothing to look for', () => {
    expect(searchPatterns(' ؟ ')).toEqual({ tokens: [], compact: '%%' });
  });
});

describe('the fold table', () => {
  it('folds to letters that are not folded any further', () => {
    const further = [...SEARCHED].filter(([, fold]) => Array.from(fold).some(char => char !== ' ' && SEARCHED.has(char)));
    expect(further).toEqual([]);
  });

  it('counts no composed character as a word break, so that composing cannot move the end of a word', () => {
    expect(WORD_BREAKS.filter(char => char.normalize('NFD').length > 1)).toEqual([]);
  });
});
