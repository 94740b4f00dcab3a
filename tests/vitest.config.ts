import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Whole guides, whole days and other people's apps: what takes longest and is run after the rest. */
const JOURNEYS = [
  'browser/walk-*.test.ts',
  'browser/material-*.test.ts',
  'browser/any-page.test.ts',
  'browser/extension-runs.test.ts',
  'browser/extension-stack.test.ts',
  'browser/docked-checklist.test.ts',
  'browser/practice-rehearsal.test.ts',
  'browser/practice-watch.test.ts',
  'browser/hostile-manager.test.ts',
  'browser/chaos-sample.test.ts',
  'browser/kill-sample.test.ts',
];
const NEVER = '**/node_modules/**';

/** Three runs: `unit` needs nothing but the source; `browser` and `journeys` need the build and a Chromium. */
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
          exclude: ['browser/**', NEVER],
          // No test asserts a time: this only ends what hangs, and a busy machine is not that.
          testTimeout: 30_000,
        },
      },
      inBrowser({ name: 'browser', include: ['browser/**/*.test.ts'], exclude: [...JOURNEYS, NEVER] }),
      inBrowser({ name: 'journeys', include: JOURNEYS, exclude: [NEVER] }),
    ],
  },
});

function inBrowser(which: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      ...which,
      // One Chromium for each test file; more than two at once only wait for each other on two cores.
      maxWorkers: 2,
      // On a busy machine a browser may miss its moment; a test that was repeated says so.
      retry: process.env.CI ? 1 : 0,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // What is waited for may take long on a busy machine; what has come is seen at once.
      expect: { poll: { timeout: 15_000 } },
    },
  };
}
