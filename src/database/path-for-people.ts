import { relative, resolve, sep } from 'node:path';

/** A folder as it reads best in a sentence: `./.data/postgres` beneath the current folder, else in full. */
export function pathForPeople(path: string): string {
  const inside = relative('.', path);
  return inside === '' || inside.startsWith('..') ? resolve(path) : `.${sep}${inside}`;
}
