/** What a trace of Chromium says of a piece of work; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU of the thread. */
  readonly tdur?: number;
}

/** Tasks, collections of garbage, and what is compiled. */
export const categories: string[] = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'v8',
  'disabled-by-default-v8.compile',
];

/** What the browser does in the middle of anybody's work, when it likes. */
const browsersOwn = /^(?:Minor|Major|Blink|Cpp)GC|^V8\.GC|compile/i;

/** Shorter tasks are looked at no further, in microseconds. */
const SHORT_TASK = 4_000;

/**
 * CPU of the longest task, as it was, and of the longest without what the browser did of its own accord in it, in milliseconds.
 * A collection of garbage or a first compilation cannot be paused by anybody.
 */
export function longestOf(events: readonly TraceEvent[]): {
  readonly sliceMs: number;
  readonly taskMs: number;
} {
  const whole = events.filter(({ ph, tdur = 0 }) => ph === 'X' && tdur > 0);
  const tasks = whole.filter(({ name }) => name === 'RunTask');
  const foreign = whole.filter(({ name }) => browsersOwn.test(name)).toSorted((a, b) => a.ts - b.ts);
  let sliceMs = 0;
  let taskMs = 0;
  for (const task of tasks) {
    const all = task.tdur ?? 0;
    const own = all < SHORT_TASK ? all : all - foreignIn(task, foreign);
    taskMs = Math.max(taskMs, all / 1000);
    sliceMs = Math.max(sliceMs, own / 1000);
  }
  return { sliceMs, taskMs };
}

/** Sum of what is not ours in a task; of events in each other the outermost counts. */
function foreignIn({ pid, tid, ts, dur = 0 }: TraceEvent, foreign: readonly TraceEvent[]): number {
  let sum = 0;
  let end = ts;
  for (const event of foreign) {
    if (event.pid !== pid || event.tid !== tid || event.ts < end) continue;
    if (event.ts + (event.dur ?? 0) > ts + dur) continue;
    sum += event.tdur ?? 0;
    end = event.ts + (event.dur ?? 0);
  }
  return sum;
}
