import type { Page } from '@playwright/test';
import { MICROSECONDS, traceEvents } from '../trace/trace-events.ts';

/** What a page's main thread did; CPU in milliseconds, on which a busy machine matters little. */
export interface Busy {
  readonly cpuMs: number;
  /** The longest task: so long nothing else could be done. */
  readonly longestTaskMs: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Traces a page that draws frames while something is done with it. */
export async function busyWhile(page: Page, act: () => Promise<unknown>): Promise<Busy> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('This Playwright hides the browser of a persistent context.');
  const events = await traceEvents(browser, page, CATEGORIES, act);
  const frame = events.find(({ name }) => name === 'FireAnimationFrame');
  if (!frame) throw new Error('The trace holds no frame of the page.');
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === frame.pid && tid === frame.tid)
    .map(({ tdur = 0 }) => tdur / MICROSECONDS);
  return {
    cpuMs: tasks.reduce((total, ms) => total + ms, 0),
    longestTaskMs: tasks.reduce((most, ms) => Math.max(most, ms), 0),
  };
}
