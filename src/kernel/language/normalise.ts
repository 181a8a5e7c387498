import { bracket, type Folds, PRESENTATION_FORMS, SEARCHED, STORED, STRIPPED, WORD_BREAKS, ZWNJ } from './fold-table.js';

const presentationForms = new RegExp(bracket(PRESENTATION_FORMS), 'g');
const joinerRuns = new RegExp(`${ZWNJ}+`, 'g');
const joinersAfterBreak = new RegExp(`(^|${bracket(WORD_BREAKS)})${ZWNJ}`, 'g');
const joinersBeforeBreak = new RegExp(`${ZWNJ}($|${bracket(WORD_BREAKS)})`, 'g');
const strip = folder(STRIPPED);
const persian = folder(STORED);

/**
 * Text as the hub stores it: NFC, Persian ی and ک, ordinary letters for presentation forms, no tatweel, no invisible
 * direction marks, and a zero-width non-joiner only inside a word. Digits, spaces and line ends stay as they were written.
 * What PostgreSQL cannot hold goes too: a zero byte is dropped, half a surrogate pair becomes U+FFFD.
 * Applying it twice changes nothing more. `kernel.normalise` in the database gives the same for every character that the
 * Unicode versions of both sides know.
 */
export function normalise(text: string): string {
  const holdable = text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
  const letters = holdable.replace(presentationForms, char => char.normalize('NFKC'));
  // composed before the letters change: ي with a hamza above is ئ, ی with one is not
  const composed = strip(letters).normalize('NFC');
  const joined = composed.replace(joinerRuns, ZWNJ).replace(joinersAfterBreak, '$1').replace(joinersBeforeBreak, '$1');
  return persian(joined.normalize('NFC'));
}

/** Digits of all three kinds as ASCII, the rest unchanged: for ids, days and numbers that people type. */
export const asciiDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, digit => SEARCHED.get(digit)!);

/** A function that replaces each character of the table by its fold. */
export function folder(folds: Folds): (text: string) => string {
  const folded = new RegExp(bracket(folds.keys()), 'g');
  return text => text.replace(folded, char => folds.get(char)!);
}
