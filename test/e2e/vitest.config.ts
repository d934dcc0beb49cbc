import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.ts'],
    // Browsers and editors side by side would only wait for each other.
    fileParallelism: false,
    testTimeout: 120_000,
    // Installing a browser takes its time, once.
    hookTimeout: 600_000,
  },
});
