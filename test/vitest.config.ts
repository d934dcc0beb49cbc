import { defineConfig } from 'vitest/config';

/** The tests of the command run what a user runs: `npm test` builds it first. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // A machine that is busy with something else is no defect of ours.
    testTimeout: 60_000,
  },
});
