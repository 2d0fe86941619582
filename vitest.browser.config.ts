import { defineConfig } from 'vitest/config';

/** Pages in a real browser: they need Chromium, which the other tests do not. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
