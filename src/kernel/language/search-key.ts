import { SEARCHED, SEARCHED_LATIN } from './fold-table.js';
import { folder, normalise } from './normalise.js';

const plainLatin = folder(SEARCHED_LATIN);
const plain = folder(SEARCHED);

/** One spelling for all spellings, words parted by single spaces. Composed anew, here and below: what fell out may have kept two apart. */
const words = (text: string): string =>
  plain(plainLatin(normalise(text))).normalize('NFC').replace(/ +/g, ' ').replace(/^ | $/g, '');

/**
 * The words of a text as search compares them: normalised, without vowel marks and hamza, Latin in lower case without
 * accents, ASCII digits, one space between words. A non-joiner parts words here, so قلم‌زنی gives `قلم زنی`. The ezafe ی
 * written apart after ه is left out: خانه‌ی, خانهٔ and خانۀ all give `خانه`.
 */
export const searchTokens = (text: string): string => words(text).replace(/ه( ی)+(?= |$)/g, 'ه');

/** The same letters with nothing between them: قلم‌زنی, قلم زنی and قلمزنی all give `قلمزنی`. An ezafe stays. */
export const searchCompact = (text: string): string => words(text).replaceAll(' ', '').normalize('NFC');

/**
 * What a row is searched by: the tokens of its texts on one line, their compact forms on a second, texts parted by a space
 * on both. Missing texts and texts without a letter or digit are left out. `kernel.search_key` in the database makes the same.
 */
export function searchKey(...parts: (string | null | undefined)[]): string {
  const texts = parts.map(part => part ?? '').filter(part => words(part) !== '');
  return `${texts.map(searchTokens).join(' ')}\n${texts.map(searchCompact).join(' ')}`;
}

export interface SearchPatterns {
  /** One pattern per word of the query. */
  tokens: string[];
  /** The whole query without spaces. */
  compact: string;
}

/**
 * LIKE patterns for what somebody typed. A row matches when its search key is like every pattern of `tokens`, in any order
 * and anywhere in a word, **or** like `compact`, which spans the words of one text but never two texts. A query without a
 * letter or digit has no tokens and a `compact` of `%%`, and so matches every row, as an empty search box does.
 * No wildcard or escape character comes through: `%`, `_` and `\` part words, as all punctuation does.
 */
export function searchPatterns(query: string): SearchPatterns {
  const tokens = searchTokens(query).split(' ').filter(token => token !== '');
  return { tokens: tokens.map(token => `%${token}%`), compact: `%${searchCompact(query)}%` };
}
