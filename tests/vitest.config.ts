import { defineConfig } from 'vitest/config';

/** Two runs: `unit` needs nothing but the source; `browser` needs the build and a Chromium. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    setupFiles: ['./seed-properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['browser/**', '**/node_modules/**'],
          // No test asserts a time: this only ends what hangs, and a busy machine is not that.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          // One Chromium for each test file; more than two at once only wait for each other on two cores.
          maxWorkers: 2,
          // On a busy machine a browser may miss its moment; a test that was repeated says so.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
