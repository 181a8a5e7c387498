/**
 * The one table behind stored text and search keys. TypeScript looks characters up in it and `fold-sql.ts` writes it out as
 * SQL, so neither side ever asks a locale, a collation or a regex class what a letter or a space is.
 * A fold maps one character to its replacement: another character, several, a space, or nothing.
 */
export type Folds = ReadonlyMap<string, string>;

type CodeRange = readonly [first: number, last: number];

export const ZWNJ = '\u200c';

const chars = (text: string): string[] => Array.from(text);
const range = ([first, last]: CodeRange): string[] =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
const each = (from: string[], to: string): [string, string][] => from.map(char => [char, to]);

/** Compatibility forms of Arabic letters, as old programs and PDF files give them. NFKC turns each into ordinary letters. */
export const PRESENTATION_FORMS: readonly string[] = ([[0xfb50, 0xfdff], [0xfe70, 0xfefe]] as const).flatMap(range);

/** Arabic letters that are stored as the Persian ones they were meant to be. */
export const STORED: Folds = new Map([...each(chars('يى'), 'ی'), ...each(['ك'], 'ک')]);

/** What is never stored: direction marks, embeddings, isolates, the byte order mark and tatweel. */
export const STRIPPED: Folds = new Map(
  each(([[0x0640, 0x0640], [0x061c, 0x061c], [0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069], [0xfeff, 0xfeff]] as const).flatMap(range), ''),
);

const LETTERS: [string, string][] = [
  ...each(chars('آأإٱ'), 'ا'),
  ...each(['ؤ'], 'و'),
  ...each(chars('ئے'), 'ی'),
  ...each(['ڪ'], 'ک'),
  // ۀ with its letter ە: its canonical decomposition is not ه + hamza
  ...each(chars('ةۀەھہۂ'), 'ه'),
];

const DIGITS: [string, string][] = [0x0660, 0x06f0].flatMap(zero =>
  range([zero, zero + 9]).map((digit, value): [string, string] => [digit, String(value)]),
);

/** Vowel and other marks above and below letters, and what is never seen: joiners, soft hyphens, variation selectors. */
const DROPPED = ([
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0x00ad, 0x00ad],
  [0x200d, 0x200d],
  [0x2060, 0x2064],
  // ء, and the half rings that stand for ع and ء in transliteration
  [0x0621, 0x0621],
  [0x02b9, 0x02bf],
] as const).flatMap(range);

/** Whitespace of every kind, controls, punctuation and signs: what parts words. */
const SPACED = [
  ...([
    [0x0001, 0x002f],
    [0x003a, 0x0040],
    [0x005b, 0x0060],
    [0x007b, 0x00a9],
    [0x00ab, 0x00ac],
    [0x00ae, 0x00b1],
    [0x00b4, 0x00b4],
    [0x00b6, 0x00b8],
    [0x00bb, 0x00bb],
    [0x00bf, 0x00bf],
    [0x2000, 0x200b],
    [0x2010, 0x2029],
    [0x202f, 0x205f],
    [0x0609, 0x060d],
    [0x066a, 0x066d],
    [0xfd3e, 0xfd3f],
  ] as const).flatMap(range),
  ...chars('×÷\u1680\u180e\u3000؛؟۔۝۞۩\u061e'),
];

const LATIN: readonly CodeRange[] = [
  [0x00c0, 0x024f],
  [0x1e00, 0x1eff],
  [0xfb00, 0xfb06],
];

/** Latin letters that no normal form takes apart, as English prints them. */
const LATIN_WHOLE: Record<string, string> = {
  Æ: 'ae', æ: 'ae', Œ: 'oe', œ: 'oe', Ø: 'o', ø: 'o', Đ: 'd', đ: 'd', Ð: 'd', ð: 'd',
  Þ: 'th', þ: 'th', ß: 'ss', ẞ: 'ss', Ł: 'l', ł: 'l', ı: 'i', Ħ: 'h', ħ: 'h',
};

/** One Latin letter in lower case without its marks: `Ā` is `a`, `ﬁ` is `fi`, and `Ə`, which has no plain letter, is `ə`. */
function plainLatin(char: string): string {
  const whole = LATIN_WHOLE[char];
  if (whole) return whole;
  const plain = char.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  if (/^[a-z]+$/.test(plain)) return plain;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}

/** Accented Latin: kept apart, because it is the bulk of the table and few texts need it. */
export const SEARCHED_LATIN: Folds = new Map(
  LATIN.flatMap(range)
    .filter(char => !SPACED.includes(char))
    .map((char): [string, string] => [char, plainLatin(char)])
    .filter(([char, plain]) => char !== plain),
);

/** What changes, besides, between stored text and its search key. The joiner itself is a space between tokens. */
export const SEARCHED: Folds = new Map([
  ...range([0x41, 0x5a]).map((char): [string, string] => [char, char.toLowerCase()]),
  ...LETTERS,
  ...DIGITS,
  ...each(DROPPED, ''),
  ...each([...SPACED, ZWNJ], ' '),
]);

/** What a joiner may not stand beside: it joins two halves of a word, so at an end of one it is a slip of the keyboard. */
export const WORD_BREAKS: readonly string[] = SPACED;

/** A regex bracket of exactly these characters, spelled so that JavaScript and PostgreSQL read it alike. */
export function bracket(members: Iterable<string>): string {
  const codes = Array.from(members, char => char.codePointAt(0)!).toSorted((a, b) => a - b);
  let text = '';
  for (let start = 0, end = 0; start < codes.length; start = end) {
    for (end = start + 1; codes[end] === codes[end - 1]! + 1; end++);
    text += escaped(codes[start]!);
    if (end - start > 1) text += `-${escaped(codes[end - 1]!)}`;
  }
  return `[${text}]`;
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
