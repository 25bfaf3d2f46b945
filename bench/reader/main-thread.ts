import type { Page } from '@playwright/test';

/** An event of Chromium's tracing; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** CPU of the thread meanwhile. */
  readonly tdur?: number;
}

/** What a page's main thread did; CPU in milliseconds, on which a busy machine matters little. */
export interface Busy {
  readonly cpuMs: number;
  /** The longest task: so long nothing else could be done. */
  readonly longestTaskMs: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const MICROSECONDS = 1_000;

/** Traces a page that draws frames while something is done with it. */
export async function busyWhile(page: Page, act: () => Promise<unknown>): Promise<Busy> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('This Playwright hides the browser of a persistent context.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const frame = traceEvents.find(({ name }) => name === 'FireAnimationFrame');
  if (!frame) throw new Error('The trace holds no frame of the page.');
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === frame.pid && tid === frame.tid)
    .map(({ tdur = 0 }) => tdur / MICROSECONDS);
  return {
    cpuMs: tasks.reduce((total, ms) => total + ms, 0),
    longestTaskMs: tasks.reduce((most, ms) => Math.max(most, ms), 0),
  };
}
