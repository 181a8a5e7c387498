import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.js';
import { fragments } from './build/fragments.js';
import { scriptBudget } from './build/script-budget.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages people open: `dist/landing/index.html` at `/`, `dist/graphiql/index.html` at `/graphiql`. */
export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react(), fragments(), scriptBudget({ megabytes: 2.5 }), compressed()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2023',
    // an asset inside a page could not be cached apart from it
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      // GraphiQL's files carry a note for a compiler that has already run
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      input: { landing: here('landing/index.html'), graphiql: here('graphiql/index.html') },
    },
  },
});
