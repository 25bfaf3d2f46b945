import type { EngineName } from '../engines/engines.ts';
import { quantile } from '../quantiles.ts';
import type { MeasuredSet } from '../run/measure-sets.ts';
import type { Reading } from '../run/read-page.ts';

export interface Spread {
  readonly median: number;
  readonly p90: number;
  /** Median and p90 over Readability's in the same run; null where it did not run. */
  readonly toReadability: { readonly median: number; readonly p90: number } | null;
}

/** What one engine costs on some pages, and where it failed. */
export interface CostFigure {
  /** Milliseconds; null where nothing could be measured. */
  readonly cpu: Spread | null;
  readonly firstCall: Spread | null;
  /** Bytes. */
  readonly heap: Spread | null;
  readonly heapPages: number;
  readonly mutated: number;
  readonly errors: number;
  /** Pages of which it gave no text. */
  readonly empty: number;
}

export interface CostRow {
  readonly set: string;
  readonly pages: number;
  readonly engines: ReadonlyMap<EngineName, CostFigure>;
}

type Cost = 'cpuMs' | 'firstCallMs' | 'heapBytes';

const valuesOf = (readings: readonly Reading[], cost: Cost): readonly number[] =>
  readings
    .map((reading) => reading[cost])
    .filter((value): value is number => value !== null && !Number.isNaN(value));

function spreadOf(own: readonly Reading[], peer: readonly Reading[] | undefined, cost: Cost): Spread | null {
  const values = valuesOf(own, cost);
  if (values.length === 0) return null;
  const [median, p90] = [quantile(values, 0.5), quantile(values, 0.9)];
  const others = peer ? valuesOf(peer, cost) : [];
  const toReadability =
    others.length > 0 ? { median: median / quantile(others, 0.5), p90: p90 / quantile(others, 0.9) } : null;
  return { median, p90, toReadability };
}

function costOf(own: readonly Reading[], peer: readonly Reading[] | undefined): CostFigure {
  return {
    cpu: spreadOf(own, peer, 'cpuMs'),
    firstCall: spreadOf(own, peer, 'firstCallMs'),
    heap: spreadOf(own, peer, 'heapBytes'),
    heapPages: valuesOf(own, 'heapBytes').length,
    mutated: own.filter(({ mutated }) => mutated).length,
    errors: own.filter(({ error }) => error !== null).length,
    empty: own.filter(({ text }) => text === '').length,
  };
}

const rowOf = (set: string, readings: ReadonlyMap<EngineName, readonly Reading[]>): CostRow => ({
  set,
  pages: [...readings.values()][0]?.length ?? 0,
  engines: new Map([...readings].map(([name, own]) => [name, costOf(own, readings.get('readability'))])),
});

/** A row for each set, and one for all pages where there is more than one set. */
export function costRows(measured: readonly MeasuredSet[]): readonly CostRow[] {
  const rows = measured.map(({ set, readings }) => rowOf(set.name, readings));
  if (rows.length < 2) return rows;
  const all = new Map<EngineName, readonly Reading[]>();
  for (const { readings } of measured)
    for (const [name, own] of readings) all.set(name, [...(all.get(name) ?? []), ...own]);
  return [...rows, rowOf('all pages', all)];
}
