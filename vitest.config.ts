import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One load of the library serves all files: most of the time went into loading it anew for each of them.
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
