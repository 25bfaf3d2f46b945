import { quantile } from '../quantiles.ts';
import { table } from '../report/table.ts';
import type { PageCost } from './page-cost.ts';
import type { RestlessCost } from './restless-page.ts';

/** What cleaning chosen sites costs. */
export interface SiteCosts {
  readonly pages: readonly PageCost[];
  /** From rendered anew to hidden again, in milliseconds; empty where the run was ended before. */
  readonly anewMs: readonly number[];
  readonly restless: readonly RestlessCost[];
}

/** Bounds that are promised: CPU, in milliseconds. */
export const BEFORE_PAINT_MS = 5;
export const HIDDEN_MS = 50;
export const TASK_MS = 50;
export const ANEW_MS = 100;

const row = (
  name: string,
  values: readonly number[],
  bound: number | null,
  digits = 1,
): readonly string[] => {
  const at = (share: number): string => quantile(values, share).toFixed(digits);
  return [
    name,
    String(values.length),
    at(0.5),
    at(0.9),
    Math.max(...values).toFixed(digits),
    bound === null ? '' : `${bound}`,
    bound === null ? '' : `${values.filter((value) => value > bound).length}`,
  ];
};

/** Scores of layout shift have two digits that mean something. */
const SHIFT_DIGITS = 3;

export function pageCostTable(pages: readonly PageCost[]): string {
  const hidden = pages.flatMap((page) => page.hidden ?? []);
  return table(
    ['On pages of a chosen site', 'pages', 'median', 'p90', 'most', 'bound', 'above it'],
    [
      row(
        'script before first paint, CPU ms',
        pages.map((page) => page.beforePaintMs),
        BEFORE_PAINT_MS,
      ),
      ...(hidden.length > 0
        ? [
            row(
              'DOMContentLoaded to hidden, ms',
              hidden.map(({ clockMs }) => clockMs),
              HIDDEN_MS,
            ),
            row(
              '… CPU of the main thread, ms',
              hidden.map(({ cpuMs }) => cpuMs),
              HIDDEN_MS,
            ),
          ]
        : []),
      row(
        'longest stretch of script, CPU ms',
        pages.map((page) => page.longestMs),
        TASK_MS,
      ),
      row(
        'all script, CPU ms',
        pages.map((page) => page.scriptMs),
        null,
      ),
      row(
        'layout shift',
        pages.map((page) => page.layoutShift),
        null,
        SHIFT_DIGITS,
      ),
      row(
        'layout shift without us',
        pages.map((page) => page.layoutShiftWithout),
        null,
        SHIFT_DIGITS,
      ),
    ],
  );
}

export const anewTable = (anewMs: readonly number[]): string =>
  table(
    ['On a page of 2,000 elements', 'times', 'median', 'p90', 'most', 'bound', 'above it'],
    [row('rendered anew to hidden again, ms', anewMs, ANEW_MS)],
  );

export const restlessTable = (restless: readonly RestlessCost[]): string =>
  table(
    ['A node every 100 ms', 'seconds', 'CPU of the cleaner'],
    restless.map(({ where, seconds, share }) => [where, seconds.toFixed(0), `${(100 * share).toFixed(2)} %`]),
  );
