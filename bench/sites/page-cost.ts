import { setTimeout as wait } from 'node:timers/promises';
import type { BenchPage } from '../corpus/page.ts';
import type { ChosenSite } from './chosen-site.ts';
import type { Moment, Traced } from './trace.ts';

/** Milliseconds that a page is watched after it was loaded: whatever the cleaner does of its own accord is done by then. */
const WATCHED_MS = 1_500;

/** What cleaning costs one page; times in milliseconds. */
export interface PageCost {
  readonly id: string;
  /** CPU of the cleaner's scripts before anything is painted. */
  readonly beforePaintMs: number;
  /** CPU of the cleaner's scripts until the page is clean and at rest. */
  readonly scriptMs: number;
  /** The longest stretch of script in one task: so long the page could do nothing. CPU. */
  readonly longestMs: number;
  /** From DOMContentLoaded until promotion is hidden, on the clock and as CPU of everything on the main thread; null where nothing is hidden. */
  readonly hidden: { readonly clockMs: number; readonly cpuMs: number } | null;
  /** Layout shift with the cleaner, and without it. */
  readonly layoutShift: number;
  readonly layoutShiftWithout: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function longestInOneTask({ stretches }: Traced): number {
  const tasks = Map.groupBy(stretches, ({ task }) => task).values();
  return Math.max(0, ...[...tasks].map((parts) => sum(parts.map(({ cpuMs }) => cpuMs))));
}

const between = (from: Moment | null, to: Moment | null): PageCost['hidden'] =>
  from && to ? { clockMs: to.at - from.at, cpuMs: to.cpuAt - from.cpuAt } : null;

const traceLoad = (site: ChosenSite, { contentType, source }: BenchPage): Promise<Traced> =>
  site.open({ contentType, source: source(), runsScripts: false }, (tab, load) =>
    site.trace(tab, async () => {
      await load();
      await wait(WATCHED_MS);
    }),
  );

export async function measurePageCosts(
  site: ChosenSite,
  pages: readonly BenchPage[],
  stop: AbortSignal,
  onPage: (id: string) => void,
): Promise<readonly PageCost[]> {
  const costs: PageCost[] = [];
  for (const page of pages) {
    if (stop.aborted) break;
    onPage(page.id);
    await site.clean(false);
    const { layoutShift: layoutShiftWithout } = await traceLoad(site, page);
    await site.clean(true);
    const traced = await traceLoad(site, page);
    const paint = traced.firstOf('firstPaint');
    const before = traced.stretches.filter(({ at }) => paint && at < paint.at);
    costs.push({
      id: page.id,
      beforePaintMs: sum(before.map(({ cpuMs }) => cpuMs)),
      scriptMs: sum(traced.stretches.map(({ cpuMs }) => cpuMs)),
      longestMs: longestInOneTask(traced),
      hidden: between(traced.firstOf('MarkDOMContent'), traced.firstOf('broadsheet-hidden')),
      layoutShift: traced.layoutShift,
      layoutShiftWithout,
    });
  }
  return costs;
}
