import type { Browser } from '@playwright/test';
import type { BenchPage } from '../corpus/page.ts';
import type { Engine, EngineName } from '../engines/engines.ts';
import { pageOfElements } from '../page-of-elements.ts';
import { quantile } from '../quantiles.ts';
import { pageOpener } from '../run/opener.ts';
import { readWith } from '../run/read-page.ts';

/** Elements of the smallest page; 64 times that is some 54,000, a page as long as any that people meet. */
const ELEMENTS = 844;
export const GROWTH_SIZES = [1, 4, 16, 64] as const;
/** Loads of each size; the median counts. */
const LOADS = 3;

/** How a page gets longer. */
export const growthWays = ['a longer story', 'an endless feed'] as const;
export type GrowthWay = (typeof growthWays)[number];

/** CPU by size, in milliseconds, for one engine and one way of growing. */
export interface Growth {
  readonly way: GrowthWay;
  readonly engine: EngineName;
  readonly cpuMs: readonly number[];
  /** Time at 64 times over time at 16 times: 4 where it grows as the page does. */
  readonly last: number;
}

/** The body of a page so many times in one page, as feeds do that load the next article behind the last. */
const repeated = (html: string, times: number): string =>
  html.replace(
    /(<body>)([\s\S]*)(<\/body>)/,
    (_, open: string, body: string, close: string) => open + body.repeat(times) + close,
  );

const sources: Readonly<Record<GrowthWay, (times: number) => string>> = {
  'a longer story': (times) => pageOfElements(ELEMENTS * times),
  'an endless feed': (times) => repeated(pageOfElements(ELEMENTS), times),
};

const pageOf = (way: GrowthWay, times: number): BenchPage => ({
  id: `${way}, ${times} times`,
  url: 'https://growth.example/story',
  publisher: 'growth.example',
  contentType: 'text/html; charset=utf-8',
  source: () => sources[way](times),
  truth: null,
});

/** Time on pages that are the same but for their size, each load fresh. */
export async function measureGrowth(
  browser: Browser,
  engines: readonly Engine[],
): Promise<readonly Growth[]> {
  const opener = pageOpener(browser, 'off');
  const options = { calls: 1, heap: false, timeOnly: true, model: null };
  const grown: Growth[] = [];
  try {
    for (const way of growthWays)
      for (const engine of engines) {
        const cpuMs: number[] = [];
        for (const times of GROWTH_SIZES) {
          const page = pageOf(way, times);
          const loads: number[] = [];
          for (let load = 0; load < LOADS; load++) {
            const { cpuMs: ms, error } = await readWith(engine, await opener.open(page), page.id, options);
            if (error !== null) throw new Error(`${engine.title} on ${page.id}: ${error}`);
            loads.push(ms);
          }
          cpuMs.push(quantile(loads, 0.5));
        }
        grown.push({ way, engine: engine.name, cpuMs, last: (cpuMs.at(-1) ?? 0) / (cpuMs.at(-2) ?? 1) });
      }
  } finally {
    await opener.close();
  }
  return grown;
}
