import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fails the build when all scripts together, workers included, weigh more than this once gzipped. */
export function scriptBudget({ megabytes }: { megabytes: number }): Plugin {
  return {
    name: 'girih:script-budget',
    writeBundle(_options, bundle) {
      let bytes = 0;
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.js')) continue;
        bytes += gzipSync(file.type === 'chunk' ? file.code : file.source).length;
      }
      const weight = (bytes / 1e6).toFixed(2);
      if (bytes > megabytes * 1e6) this.error(`Scripts weigh ${weight} MB gzipped; the budget is ${megabytes} MB.`);
      this.info(`scripts weigh ${weight} MB gzipped, of ${megabytes} MB allowed`);
    },
  };
}
