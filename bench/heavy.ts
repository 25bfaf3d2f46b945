import { chromium as playwright, type CDPSession, type Page } from '@playwright/test';
import type { FoundChromium } from '../scripts/browser/find-chromium.ts';
import { heavyPages, HUNDRED_THOUSAND } from '../tests/hostile/heavy-pages.ts';
import { sharedHeavyPages } from '../tests/hostile/shared-heavy-pages.ts';
import { engineOf, type EngineName } from './engines/engines.ts';
import { categories, longestOf, type TraceEvent } from './longest-task.ts';

/** What one reading of one heavy page cost. */
export interface HeavyCost {
  readonly name: string;
  readonly engine: EngineName;
  /** CPU of the page's process, in milliseconds. */
  readonly cpuMs: number;
  /** CPU of the longest stretch of our own work in which the page could do nothing, in milliseconds. */
  readonly sliceMs: number;
  /** The same with what the browser does meanwhile: collecting garbage, compiling what runs for the first time. */
  readonly taskMs: number;
  /** What the heap has grown by while the result is kept and garbage is gone, in megabytes. */
  readonly heapMb: number;
  /** What the reader would say of it under the article; empty where it is whole. */
  readonly said: string;
}

/** What reading any page may cost, however heavy it is: bounds that this project has set itself. */
export const marks = { cpuMs: 3_000, sliceMs: 16, heapMb: 300 } as const;

/** Which of the marks were missed. */
export const missed = (cost: HeavyCost): readonly (keyof typeof marks)[] =>
  cost.engine === 'broadsheet'
    ? (Object.keys(marks) as (keyof typeof marks)[]).filter((mark) => cost[mark] > marks[mark])
    : [];

/** One page's cost as a line. */
export function row(cost: HeavyCost): string {
  const { name, engine, cpuMs, sliceMs, taskMs, heapMb, said } = cost;
  const wrong = missed(cost);
  return [
    `${cpuMs.toFixed(0).padStart(6)} ms CPU, longest slice ${sliceMs.toFixed(1).padStart(6)} ms (task ${taskMs.toFixed(1)} ms), heap ${heapMb.toFixed(0).padStart(4)} MB  ${engine}: ${name}`,
    said && ` (says: ${said})`,
    wrong.length > 0 && `  MISSED: ${wrong.join(', ')}`,
  ]
    .filter(Boolean)
    .join('');
}

/** CPU of the longest stretches while some work was done, in milliseconds: what others do on the machine is not counted. */
async function longestTask(
  page: Page,
  work: () => Promise<unknown>,
): Promise<Pick<HeavyCost, 'sliceMs' | 'taskMs'>> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories });
  await work();
  const { traceEvents = [] } = JSON.parse((await browser?.stopTracing())?.toString() ?? '{}') as {
    readonly traceEvents?: readonly TraceEvent[];
  };
  return longestOf(traceEvents);
}

const metric = async (cdp: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
};

/** Our own reading pauses as in the product, so that each of its slices is a task. */
const READ =
  'Promise.resolve((globalThis.__slices ?? globalThis.__extract)(document)).then((result) => { globalThis.__kept = result; })';

/** The sentence that goes with what was read, in short. */
const SAID = `
  (({ ok, code, article }) =>
    ok === false ? code : [article?.cutShort && 'cut short', article?.keptPieces && article.keptPieces + ' pieces kept'].filter(Boolean).join(', ')
  )(globalThis.__kept ?? {})
`;

async function measure(
  page: Page,
  html: string,
  engine: EngineName,
): Promise<Omit<HeavyCost, 'name' | 'engine'>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('about:blank');
  await page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  await page.evaluate(`${engineOf(engine).code}\n;0`);
  await page.evaluate(() => document.body.getBoundingClientRect().width); // a reader's page is laid out already
  await cdp.send('HeapProfiler.collectGarbage');
  const cpu = await metric(cdp, 'TaskDuration');
  const heap = await metric(cdp, 'JSHeapUsedSize');
  const longest = await longestTask(page, () => page.evaluate(READ));
  const cpuMs = ((await metric(cdp, 'TaskDuration')) - cpu) * 1000;
  await cdp.send('HeapProfiler.collectGarbage');
  const heapMb = ((await metric(cdp, 'JSHeapUsedSize')) - heap) / 2 ** 20;
  return {
    cpuMs,
    ...longest,
    heapMb,
    said: engine === 'broadsheet' ? await page.evaluate<string>(SAID) : '',
  };
}

/** Pages that take themselves away, or that only an extension can read: they are opened in the built one (tests/long/heavy.spec.ts). */
const OUTSIDE = /root|frames$|frameset|poison|empty|^no-html|^documentElement/;

/** Ours and, where they are on this machine, those from outside the repository. */
async function allHeavyPages(): Promise<readonly (readonly [string, () => string])[]> {
  const shared = Object.entries(await sharedHeavyPages());
  return [...Object.entries(heavyPages), ...shared].filter(([name]) => !OUTSIDE.test(name));
}

/**
 * Reads heavy pages one by one in a tab without network; those of 100,000 nodes also with Readability, right after.
 *
 * @param only a part of the names of those that are wanted
 */
export async function* heavy(chromium: FoundChromium, only = ''): AsyncGenerator<HeavyCost> {
  for (const [name, make] of await allHeavyPages()) {
    if (!name.includes(only)) continue;
    for (const engine of ['broadsheet', 'readability'] as const) {
      if (engine === 'readability' && !HUNDRED_THOUSAND.test(name)) continue;
      // A browser each: what one leaves behind is not held against the next.
      const browser = await playwright.launch({
        executablePath: chromium.path,
        args: ['--no-sandbox', '--disable-gpu'],
      });
      try {
        const page = await (await browser.newContext({ offline: true })).newPage();
        yield { name, engine, ...(await measure(page, make(), engine)) };
      } finally {
        await browser.close();
      }
    }
  }
}
