import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { withoutDefence } from './tests/hostile/without-defence.ts';

/** Where Linux distributions put Chromium; without it Playwright's own is used. */
const SYSTEM_CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const launchOptions = {
  ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
  args: ['--no-sandbox'],
};

const engineTests = (name: string, include: string): TestProjectConfiguration => ({
  plugins: withoutDefence(),
  test: {
    name,
    include: [include],
    globalSetup: ['tests/engine/provide-own-sample.ts', 'tests/hostile/provide.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

/**
 * `unit`: what needs no real page, in happy-dom with a fake browser API. `engine`: in a real browser, because no
 * imitation parses tag soup as browsers do.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [...(await WxtVitest()), preact(), ...withoutDefence()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/{components,platform,model,bench,scripts,pages}/**/*.test.{ts,tsx}'],
        },
      },
      engineTests('engine', 'tests/engine/**/*.test.ts'),
      // Everything, however long it takes: npm run test:long.
      engineTests('engine-long', 'tests/long/**/*.test.ts'),
    ],
  },
});
