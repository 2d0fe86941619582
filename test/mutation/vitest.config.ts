import { defineConfig } from 'vitest/config';

/** The tests that mutants of the rules and of the evaluation are held against: those about what a report says, without the command and the package. */
export default defineConfig({
  test: {
    include: ['test/rules/**/*.test.ts', 'test/evaluation/**/*.test.ts', 'test/hostile/**/*.test.ts', 'test/facts/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
