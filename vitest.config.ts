import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql ships both CommonJS and ES modules; without this the tests load one and type-graphql the other
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
