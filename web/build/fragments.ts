import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { strapwork } from './strapwork.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Fills `<!-- text:file -->` in a page with the text of a file beside it, so that what is printed is also what a test runs,
 * and `<!-- strapwork -->` with the girih pattern.
 */
export function fragments(): Plugin {
  return {
    name: 'girih:fragments',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) =>
        html
          .replace(/<!-- text:(\S+) -->/g, (_, name: string) =>
            escaped(readFileSync(resolve(dirname(filename), name), 'utf8').trim()),
          )
          .replace('<!-- strapwork -->', () => strapwork()),
    },
  };
}
