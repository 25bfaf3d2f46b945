import type { Browser, Page } from '@playwright/test';
import { MICROSECONDS, traceEvents, type TraceEvent } from '../trace/trace-events.ts';

/** A moment on two clocks, in milliseconds: the wall's, and the CPU of the page's main thread, on which a busy machine matters little. */
export interface Moment {
  readonly at: number;
  readonly cpuAt: number;
}

/** A stretch in which a script of the extension ran on the page's main thread. */
export interface Stretch extends Moment {
  readonly cpuMs: number;
  /** Which task of the browser it was part of. */
  readonly task: number;
}

/** What happened on a page's main thread. */
export interface Traced {
  readonly stretches: readonly Stretch[];
  /** First moment of this name behind the last start of a page; null where there was none. */
  readonly firstOf: (name: string) => Moment | null;
  /** Sum of the layout shifts that nobody's input has brought about (web.dev/cls, without its windows). */
  readonly layoutShift: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  'loading',
];

const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'RunMicrotasks']);

/** A document comes into the tab. */
const ARRIVAL = 'CommitLoad';

/** Marks bear no CPU of their own: that of the last event before them is taken. */
function momentOf(event: TraceEvent, events: readonly TraceEvent[]): Moment {
  const before =
    event.tts === undefined
      ? events.findLast(({ ts, tts }) => tts !== undefined && ts <= event.ts)
      : { ...event, tdur: 0 };
  const isOver = before !== undefined && before.ts + (before.dur ?? 0) <= event.ts;
  const cpu = (before?.tts ?? 0) + (isOver ? (before.tdur ?? 0) : 0);
  return { at: event.ts / MICROSECONDS, cpuAt: cpu / MICROSECONDS };
}

/** Outermost events only: what one of them called is in its time. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** Microtasks have no address: the measured pages have none of their own. */
const isOurs = ({ name, args }: TraceEvent, extensionId: string): boolean =>
  SCRIPTS.has(name) && (name === 'RunMicrotasks' || (args?.data?.url ?? '').includes(extensionId));

function read(all: readonly TraceEvent[], extensionId: string): Traced {
  const inOrder = all.toSorted((one, other) => one.ts - other.ts);
  const arrival = inOrder.findLast(({ name }) => name === ARRIVAL);
  const anchor = arrival ?? inOrder.find((event) => isOurs(event, extensionId));
  if (!anchor) throw new Error('The trace holds nothing of the page.');
  const { pid, tid } = anchor;
  const since = arrival?.ts ?? 0;
  const events = inOrder.filter((event) => event.pid === pid && event.tid === tid && event.ts >= since);
  const tasks = events.filter(({ name }) => name === 'RunTask');
  return {
    stretches: outermost(events.filter((event) => isOurs(event, extensionId))).map((event) => ({
      ...momentOf(event, events),
      cpuMs: (event.tdur ?? 0) / MICROSECONDS,
      task: tasks.findLastIndex(({ ts }) => ts <= event.ts),
    })),
    firstOf: (wanted) => {
      const found = events.find(({ name }) => name === wanted);
      return found ? momentOf(found, events) : null;
    },
    layoutShift: events
      .filter(({ name }) => name === 'LayoutShift')
      .reduce((sum, { args }) => sum + (args?.data?.weighted_score_delta ?? 0), 0),
  };
}

/** Traces a page while something is done with it. */
export async function trace(
  browser: Browser,
  page: Page,
  extensionId: string,
  act: () => Promise<unknown>,
): Promise<Traced> {
  return read(await traceEvents(browser, page, CATEGORIES, act), extensionId);
}
