import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type CDPSession, type Page } from '@playwright/test';
import type { FoundChromium } from '../scripts/browser/find-chromium.ts';
import { outputDir, projectRoot } from '../scripts/project.ts';

/** Engines by name: code that defines `globalThis.__extract`. */
export const engines = {
  broadsheet: () => readFileSync(join(outputDir, 'engine.js'), 'utf8'),
  readability: () =>
    `${readFileSync(join(projectRoot, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')}
globalThis.__extract = (page) => new Readability(page.cloneNode(true)).parse();`,
} as const;

export type EngineName = keyof typeof engines;

/** Milliseconds of CPU that one call took, the first on a freshly loaded page, by engine. */
export type CpuTimes = Readonly<Record<EngineName, readonly number[]>>;

const taskMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

async function measure(page: Page, cdp: CDPSession, html: string, code: string): Promise<number> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`${code}\n;0`);
  await page.evaluate(() => document.body.getBoundingClientRect().width); // a reader's page is laid out already
  const before = await taskMs(cdp);
  await page.evaluate('Promise.resolve(globalThis.__extract(document)).then(() => 0)');
  return (await taskMs(cdp)) - before;
}

/** Measures the engines side by side on the same pages, page by page, each in a tab without network. */
export async function extractCpu(chromium: FoundChromium, pages: readonly string[]): Promise<CpuTimes> {
  const browser = await playwright.launch({
    executablePath: chromium.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await (await browser.newContext({ offline: true })).newPage();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times: Record<EngineName, number[]> = { broadsheet: [], readability: [] };
    const codes = { broadsheet: engines.broadsheet(), readability: engines.readability() };
    for (const html of pages)
      for (const name of ['broadsheet', 'readability'] as const)
        times[name].push(await measure(page, cdp, html, codes[name]));
    return times;
  } finally {
    await browser.close();
  }
}
