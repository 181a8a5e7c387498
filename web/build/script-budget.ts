import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fails the build when all scripts together, workers included, weigh more than this once gzipped. */
export function scriptBudget({ megabytes }: { megabytes: number }): Plugin {
  return {
    name: 'girih:script-budget',
    apply: 'build',
    writeBundle({ dir }) {
      const scripts = readdirSync(dir!, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'));
      const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(dir!, name))).length, 0);
      const weight = (bytes / 1e6).toFixed(2);
      if (bytes > megabytes * 1e6) this.error(`Scripts weigh ${weight} MB gzipped; the budget is ${megabytes} MB.`);
      this.info(`scripts weigh ${weight} MB gzipped, of ${megabytes} MB allowed`);
    },
  };
}
