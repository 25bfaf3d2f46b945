import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/project.ts';
import { engineNames } from '../engines/engines.ts';
import { chart, type ChartPanel, type ChartPoint } from './chart.ts';
import type { Report } from './report.ts';
import type { RunHead } from './run-head.ts';
import { figure } from './table.ts';

const CHART_FILE = join(projectRoot, 'docs/quality-against-time.svg');

/** Sets that compare with an engine's own expectation of itself say nothing about who is better. */
const isRanking = (set: string): boolean => set !== 'readability' && set !== 'defuddle';

const HELD_OUT = 'Broadsheet read each page with a model that has not seen its publisher.';
const SHIPPED = 'Broadsheet read with the model that it ships, which may know these pages.';

const GRID = { f1: 0.02, share: 0.2 } as const;

/** Points of the engines that have both a value and a time on a set. */
function pointsOf(
  { cost }: Report,
  set: string,
  valueOf: (engine: ChartPoint['engine']) => Pick<ChartPoint, 'value' | 'interval'> | null,
): readonly ChartPoint[] {
  const times = cost.find((row) => row.set === set)?.engines;
  return engineNames.flatMap((engine) => {
    const value = valueOf(engine);
    const cpu = times?.get(engine)?.cpu;
    return value && cpu ? [{ engine, median: cpu.median, p90: cpu.p90, ...value }] : [];
  });
}

function panelsOf(report: Report): readonly ChartPanel[] {
  const texts = report.quality
    .filter(
      ({ set, label }) =>
        isRanking(set) &&
        !report.quality.some((other) => other.set === set && other.label.length > label.length),
    )
    .map(({ set, label, pages, engines }): ChartPanel => ({
      title: 'Article text, F1',
      about: `${label}: ${pages} pages`,
      format: figure,
      step: GRID.f1,
      points: pointsOf(report, set, (engine) => {
        const own = engines.get(engine);
        return own ? { value: own.f1, interval: own.interval } : null;
      }),
    }));
  const promotion = report.promotion
    .filter(({ engines }) => [...engines.values()].some(({ leftInside }) => leftInside.of > 0))
    .toSorted((one, other) => other.pages - one.pages)
    .slice(0, 1) // the one with most pages
    .map(({ set, pages, engines }): ChartPanel => ({
      title: 'Promotion in the text that is left out',
      about: `${set}: ${pages} pages`,
      format: (value) => `${Math.round(100 * value)} %`,
      step: GRID.share,
      points: pointsOf(report, set, (engine) => {
        const left = engines.get(engine)?.leftInside;
        return left ? { value: 1 - left.count / left.of, interval: null } : null;
      }),
    }));
  return [...texts, ...promotion];
}

/** Writes the chart that the README shows. */
export function writeChart(report: Report, { date, engines, heldOut }: RunHead): void {
  const panels = panelsOf(report);
  if (panels.length === 0) {
    console.error('No chart: it wants pages that are measured by their text or by their promotion.');
    return;
  }
  mkdirSync(dirname(CHART_FILE), { recursive: true });
  writeFileSync(
    CHART_FILE,
    chart(panels, [
      'Marks: median time. Lines to the right: up to the slowest tenth of pages. Upright lines: 95 % of resamples of the pages.',
      `${engines.map(({ title, version }) => `${title} ${version}`).join(', ')}, one run in one Chromium, ${date}. ${heldOut ? HELD_OUT : SHIPPED}`,
    ]),
  );
  console.error(`Wrote ${CHART_FILE}`);
}
