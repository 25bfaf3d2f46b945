import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { inCi, outputDir, projectRoot } from './scripts/project.ts';

export default defineConfig({
  testDir: join(projectRoot, 'tests/e2e'),
  outputDir: join(outputDir, 'test-results'),
  forbidOnly: inCi,
  fullyParallel: true,
  // Two browsers at a time are what a small machine carries.
  workers: 2,
  // A test that passes the second time only has told something: at a desk it fails. Where CI is set it is tried once more and named at the
  // end: a browser that is started 400 times on a busy machine now and then has a fault of its own.
  retries: inCi ? 1 : 0,
  // Milliseconds; a cold browser start is part of each worker's first test (guess, to be measured).
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'bundle', testMatch: 'bundle/*.spec.ts' },
    { name: 'chromium', testMatch: 'chromium/*.spec.ts' },
    { name: 'keys', testMatch: 'keys/*.spec.ts', workers: 1 },
    { name: 'firefox', testMatch: 'firefox/*.spec.ts', workers: 1 },
    // Everything, however long it takes: npm run test:long.
    { name: 'long', testDir: join(projectRoot, 'tests/long'), testMatch: '*.spec.ts', workers: 1 },
  ],
});
