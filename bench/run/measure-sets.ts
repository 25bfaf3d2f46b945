import type { Browser } from '@playwright/test';
import type { BenchPage, PageSet } from '../corpus/page.ts';
import type { Engine, EngineName } from '../engines/engines.ts';
import { wrapInFont } from '../in-page/translate.ts';
import type { Folds } from './folds.ts';
import { pageOpener, type Opener, type Scripting, type Tab } from './opener.ts';
import type { Progress } from './progress.ts';
import { failedReading, readWith, type Reading } from './read-page.ts';

export interface MeasureOptions {
  readonly scripting: Scripting;
  /** As machine translation leaves pages. */
  readonly font: boolean;
  readonly calls: number;
  readonly folds: Folds | null;
}

/** A set with what each engine made of its pages, in the order of the pages. */
export interface MeasuredSet {
  readonly set: PageSet;
  readonly readings: ReadonlyMap<EngineName, readonly Reading[]>;
}

/** Collecting garbage takes longer than reading: the heap is looked at on so many pages, evenly spread. */
const HEAP_PAGES = 120;
const READ_MS = 180_000;

async function withTimeLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${READ_MS / 1000} seconds.`)), READ_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads one page with every engine; a page that an engine has changed is loaded afresh for the next. */
async function readPage(
  opener: Opener,
  engines: readonly Engine[],
  page: BenchPage,
  options: MeasureOptions & { readonly heap: boolean; readonly model: string | null },
): Promise<ReadonlyMap<EngineName, Reading>> {
  const readings = new Map<EngineName, Reading>();
  let tab: Tab | null = null;
  for (const engine of engines) {
    try {
      if (!tab) {
        tab = await opener.open(page);
        if (options.font) await tab.page.evaluate(`(${wrapInFont.toString()})()`);
      }
      const { calls, heap } = options;
      const model = engine.name === 'broadsheet' ? options.model : null;
      const reading: Reading = await withTimeLimit(readWith(engine, tab, page.id, { calls, heap, model }));
      readings.set(engine.name, reading);
      if (reading.mutated) tab = null;
    } catch (error) {
      readings.set(engine.name, failedReading(page.id, String(error).split('\n')[0] ?? ''));
      await opener.drop();
      tab = null;
    }
  }
  return readings;
}

/**
 * Runs engines over sets of pages, page by page, in one browser. Who is first on a page changes from page to page.
 *
 * @param stop ends the run after the page that is being read; what was measured until then is given back
 */
export async function measureSets(
  browser: Browser,
  engines: readonly Engine[],
  sets: readonly PageSet[],
  options: MeasureOptions,
  progress: Progress,
  stop: AbortSignal,
): Promise<readonly MeasuredSet[]> {
  const opener = pageOpener(browser, options.scripting);
  const total = sets.reduce((sum, { pages }) => sum + pages.length, 0);
  const heapEvery = Math.max(1, Math.ceil(total / HEAP_PAGES));
  const measured: MeasuredSet[] = [];
  let done = 0;
  try {
    for (const set of sets) {
      const readings = new Map<EngineName, Reading[]>(engines.map(({ name }) => [name, []]));
      for (const page of set.pages) {
        if (stop.aborted) break;
        const first = done % engines.length;
        const model = options.folds?.modelFor(set.name, page.id) ?? null;
        const heap = done % heapEvery === 0;
        const order = [...engines.slice(first), ...engines.slice(0, first)];
        for (const [name, reading] of await readPage(opener, order, page, { ...options, heap, model }))
          readings.get(name)?.push(reading);
        done++;
        progress.step(`${set.name}/${page.id}`);
      }
      const count = readings.get(engines[0]?.name ?? 'broadsheet')?.length ?? 0;
      if (count > 0) measured.push({ set: { ...set, pages: set.pages.slice(0, count) }, readings });
    }
  } finally {
    await opener.close();
  }
  return measured;
}
