import type { Browser, Page } from '@playwright/test';

/** An event of Chromium's tracing; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** CPU that the thread has used until then. */
  readonly tts?: number;
  readonly dur?: number;
  /** CPU of the thread meanwhile. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly weighted_score_delta?: number };
  };
}

/** Of a millisecond. */
export const MICROSECONDS = 1_000;

/**
 * What Chromium traces while something is done with a page.
 *
 * @param categories of tracing; Perfetto's documentation lists them
 */
export async function traceEvents(
  browser: Browser,
  page: Page,
  categories: readonly string[],
  act: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: [...categories] });
  await act();
  return (
    JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] }
  ).traceEvents;
}
