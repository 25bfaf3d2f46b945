import type { PressTimes } from '../press-to-text.ts';
import type { EngineName } from '../engines/engines.ts';
import type { Growth } from '../growth/growth.ts';
import type { LinesQuality } from '../score/lines.ts';
import { spread } from '../quantiles.ts';
import { costRows, type CostRow } from './cost-rows.ts';
import type { MeasuredSet } from '../run/measure-sets.ts';
import type { Held } from '../reader/open-and-close.ts';
import { heldTable, scrollingTable } from '../reader/reader-tables.ts';
import type { Scrolling } from '../reader/scrolling.ts';
import { failures, showFailures, type Failure } from './failures.ts';
import { growthTable } from './growth-table.ts';
import { promoRow, type PromoRow } from './promo-rows.ts';
import { qualityRows, type QualityRow } from './quality-rows.ts';
import {
  costTable,
  detailTables,
  linesDetailTables,
  linesTable,
  promoTable,
  qualityTable,
} from './tables.ts';
import { anewTable, pageCostTable, restlessTable, type SiteCosts } from '../sites/site-tables.ts';
import { showWorst, worstPages, type WorstPage } from './worst.ts';

/** All that a run found. */
export interface Report {
  readonly quality: readonly QualityRow[];
  readonly promotion: readonly PromoRow[];
  readonly lines: readonly { readonly set: string; readonly quality: LinesQuality }[];
  readonly cost: readonly CostRow[];
  readonly worst: readonly WorstPage[];
  readonly failures: readonly Failure[];
  readonly growth: readonly Growth[];
  readonly press: PressTimes;
  readonly scrolling: Scrolling | null;
  /** What is held after so many cycles of opening and closing. */
  readonly held: readonly Held[];
  readonly sites: SiteCosts | null;
}

export const emptyReport: Report = {
  quality: [],
  promotion: [],
  lines: [],
  cost: [],
  worst: [],
  failures: [],
  growth: [],
  press: {},
  scrolling: null,
  held: [],
  sites: null,
};

/** @param shown the engine whose worst pages and failures are looked at */
export const reportOnPages = (
  measured: readonly MeasuredSet[],
  shown: EngineName,
  worst: number,
): Pick<Report, 'quality' | 'promotion' | 'cost' | 'worst' | 'failures'> => ({
  quality: measured.flatMap(qualityRows),
  promotion: measured.flatMap((set) => promoRow(set) ?? []),
  cost: costRows(measured),
  worst: measured.flatMap((set) => worstPages(set, shown, worst)),
  failures: failures(measured, shown),
});

/** The report as tables, with an empty line between them. */
export function showReport(report: Report, details: boolean): string {
  const { quality, promotion, lines, cost, worst, growth, press, scrolling, held, sites } = report;
  return [
    ...worst.map(showWorst),
    ...(report.failures.length > 0 ? [showFailures(report.failures)] : []),
    ...(details ? promotion.flatMap(detailTables) : []),
    ...(details ? lines.flatMap(({ set, quality: own }) => linesDetailTables(set, own)) : []),
    ...(quality.length > 0 ? [qualityTable(quality)] : []),
    ...(promotion.length > 0 ? [promoTable(promotion)] : []),
    ...(lines.length > 0 ? [linesTable(lines)] : []),
    ...(cost.length > 0 ? [costTable(cost)] : []),
    ...(growth.length > 0 ? [growthTable(growth)] : []),
    ...Object.entries(press).map(
      ([typeface, times]) =>
        `Press to readable text in ${typeface} (${times.length} presses): ${spread(times)} ms`,
    ),
    ...(scrolling ? [scrollingTable(scrolling)] : []),
    ...(held.length > 0 ? [heldTable(held)] : []),
    ...(sites && sites.pages.length > 0 ? [pageCostTable(sites.pages)] : []),
    ...(sites && sites.anewMs.length > 0 ? [anewTable(sites.anewMs)] : []),
    ...(sites && sites.restless.length > 0 ? [restlessTable(sites.restless)] : []),
  ].join('\n\n');
}

/** The report as JSON: maps become objects. */
export const reportJson = (value: object): string =>
  JSON.stringify(
    value,
    (_key, part: unknown) => (part instanceof Map ? (Object.fromEntries(part) as unknown) : part),
    1,
  );
