import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from './opener.ts';

/** Milliseconds between two looks at the heap (guess, to be measured: shorter ones slow the call down, which is not timed here). */
const SAMPLE_EVERY_MS = 1;

export async function metric({ cdp }: Tab, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}

/**
 * Bytes of JavaScript heap that one call of the engine takes at its peak, above what there was before it. Garbage is collected first. The browser
 * answers in the middle of a running script, so the samples lie within the call; nodes of a clone are not JavaScript heap and are not in the figure.
 */
export async function peakHeap(tab: Tab): Promise<number> {
  await tab.cdp.send('HeapProfiler.collectGarbage');
  const before = await metric(tab, 'JSHeapUsedSize');
  let peak = before;
  const call = tab.page.evaluate(() => globalThis.__bench.call()).then(() => 'done' as const);
  while ((await Promise.race([call, wait(SAMPLE_EVERY_MS)])) !== 'done')
    peak = Math.max(peak, await metric(tab, 'JSHeapUsedSize'));
  return Math.max(peak, await metric(tab, 'JSHeapUsedSize')) - before;
}
