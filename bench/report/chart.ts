import { engineTitles } from './tables.ts';
import type { EngineName } from '../engines/engines.ts';
import type { Interval } from '../score/bootstrap.ts';
import { placeLabels, type Box, type LabelPlace } from './place-labels.ts';

/** One engine in one panel. */
export interface ChartPoint {
  readonly engine: EngineName;
  /** Milliseconds of CPU a page. */
  readonly median: number;
  readonly p90: number;
  /** 0 to 1; more is better. */
  readonly value: number;
  readonly interval: Interval | null;
}

export interface ChartPanel {
  readonly title: string;
  readonly about: string;
  /** How a value is written. */
  readonly format: (value: number) => string;
  /** Between two lines of the grid. */
  readonly step: number;
  readonly points: readonly ChartPoint[];
}

const PANEL = { width: 264, height: 210, gap: 58, left: 56, top: 104 } as const;
const FOOT = 74;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** The mark of an engine: its own shape, so that it is told from the others without colour. */
const marks: Readonly<Record<EngineName, (x: number, y: number) => string>> = {
  broadsheet: (x, y) => `<circle class="mark broadsheet" cx="${px(x)}" cy="${px(y)}" r="7"/>`,
  readability: (x, y) =>
    `<rect class="mark readability" x="${px(x - 6)}" y="${px(y - 6)}" width="12" height="12" rx="1.5"/>`,
  defuddle: (x, y) =>
    `<path class="mark defuddle" d="M${px(x)} ${px(y - 7.5)} ${px(x + 7.5)} ${px(y + 6)} ${px(x - 7.5)} ${px(y + 6)}z"/>`,
};

interface Scales {
  readonly x: (ms: number) => number;
  readonly y: (value: number) => number;
  readonly ms: readonly number[];
  readonly values: readonly number[];
}

/** Steps of the time axis that leave four lines or fewer. */
const MS_STEPS = [2, 5, 10, 20, 25, 50, 100, 200, 500];
const MS_LINES_MAX = 4;

const upTo = (first: number, last: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step);

function scalesOf({ points, step }: ChartPanel, left: number): Scales {
  const longest = Math.max(...points.map(({ p90 }) => p90));
  const msStep = MS_STEPS.find((size) => longest / size <= MS_LINES_MAX) ?? longest;
  const msEnd = Math.ceil(longest / msStep) * msStep;
  const lowest = Math.min(...points.map(({ value, interval }) => interval?.[0] ?? value));
  const low = Math.max(0, Math.floor((lowest - step / 2) / step) * step);
  return {
    x: (ms) => left + (ms / msEnd) * PANEL.width,
    y: (value) => PANEL.top + PANEL.height * (1 - (value - low) / (1 - low)),
    ms: upTo(0, msEnd, msStep),
    values: upTo(low, 1, step),
  };
}

function drawGrid({ format }: ChartPanel, left: number, { x, y, ms, values }: Scales): string {
  const right = left + PANEL.width;
  const bottom = PANEL.top + PANEL.height;
  const lines = values.map(
    (value) =>
      `<path class="grid" d="M${left} ${px(y(value))}H${right}"/><text class="tick" x="${left - 9}" y="${px(y(value) + 4)}" text-anchor="end">${format(value)}</text>`,
  );
  const ticks = ms.map(
    (time) =>
      `<path class="axis" d="M${px(x(time))} ${bottom}v5"/><text class="tick" x="${px(x(time))}" y="${bottom + 20}" text-anchor="middle">${time}</text>`,
  );
  return [...lines, `<path class="axis" d="M${left} ${bottom}H${right}"/>`, ...ticks].join('\n');
}

/** Pixels of a sign of a label, on average. */
const LABEL_SIGN = 6.9;
/** Pixels that a mark and its lines reach to each side. */
const MARK_REACH = 8;
const LINE_REACH = 2;

const labelOf = ({ format }: ChartPanel, { engine, value }: ChartPoint): string =>
  `${engineTitles[engine]} ${format(value)}`;

const around = (left: number, top: number, right: number, bottom: number, reach: number): Box => ({
  left: left - reach,
  top: top - reach,
  right: right + reach,
  bottom: bottom + reach,
});

const markBox = ({ x, y }: Scales, { median, value }: ChartPoint): Box =>
  around(x(median), y(value), x(median), y(value), MARK_REACH);

const lineBoxes = ({ x, y }: Scales, { median, p90, value, interval }: ChartPoint): readonly Box[] => [
  around(x(median), y(value), x(p90), y(value), LINE_REACH),
  ...(interval ? [around(x(median), y(interval[1]), x(median), y(interval[0]), LINE_REACH)] : []),
];

function drawPoint({ format }: ChartPanel, { x, y }: Scales, point: ChartPoint, label: LabelPlace): string {
  const { engine, median, p90, value, interval } = point;
  const [at, to, height] = [x(median), x(p90), y(value)];
  return [
    `<path class="reach ${engine}" d="M${px(at)} ${px(height)}H${px(to)}m0 -4v8"/>`,
    ...(interval
      ? [`<path class="reach ${engine}" d="M${px(at)} ${px(y(interval[0]))}V${px(y(interval[1]))}"/>`]
      : []),
    marks[engine](at, height),
    `<text class="name ${engine}" x="${px(label.x)}" y="${px(label.y)}" text-anchor="${label.anchor}">${engineTitles[engine]} <tspan class="value">${format(value)}</tspan></text>`,
  ].join('\n');
}

function drawPoints(panel: ChartPanel, left: number, scales: Scales): string {
  const labels = placeLabels(
    panel.points.map((point) => ({
      x: scales.x(point.median),
      y: scales.y(point.value),
      width: labelOf(panel, point).length * LABEL_SIGN,
    })),
    panel.points.map((point) => markBox(scales, point)),
    panel.points.flatMap((point) => lineBoxes(scales, point)),
    { left, top: PANEL.top, right: left + PANEL.width + PANEL.gap / 2, bottom: PANEL.top + PANEL.height },
  );
  return panel.points
    .flatMap((point, index) => {
      const label = labels[index];
      return label ? [drawPoint(panel, scales, point, label)] : [];
    })
    .join('\n');
}

function drawPanel(panel: ChartPanel, index: number): string {
  const left = PANEL.left + index * (PANEL.width + PANEL.gap);
  const scales = scalesOf(panel, left);
  const bottom = PANEL.top + PANEL.height;
  return `<g>
<text class="title" x="${left}" y="${PANEL.top - 38}">${escape(panel.title)}</text>
<text class="about" x="${left}" y="${PANEL.top - 19}">${escape(panel.about)}</text>
${drawGrid(panel, left, scales)}
<text class="about" x="${left + PANEL.width}" y="${bottom + 38}" text-anchor="end">CPU a page, milliseconds</text>
${drawPoints(panel, left, scales)}
</g>`;
}

const STYLE = `
svg { --paper: #fdfcf9; --ink: #22201d; --quiet: #6b655d; --line: #e4dfd5; --broadsheet: #1f6f54; --readability: #a8541a; --defuddle: #5a55a8 }
@media (prefers-color-scheme: dark) {
  svg { --paper: #16181b; --ink: #e4e1da; --quiet: #a09a91; --line: #2e3236; --broadsheet: #6fd0aa; --readability: #f0a468; --defuddle: #a9a4f2 }
}
text { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: var(--ink) }
.head { font-size: 17px; font-weight: 650 } .title { font-size: 14px; font-weight: 650 }
.about, .tick { font-size: 12px; fill: var(--quiet) } .tick { font-variant-numeric: tabular-nums }
.name { font-size: 12.5px; font-weight: 600; stroke: var(--paper); stroke-width: 3; paint-order: stroke } .value { font-weight: 400 }
.paper { fill: var(--paper); stroke: var(--line) } .grid { stroke: var(--line); fill: none } .axis { stroke: var(--quiet); fill: none }
.mark { stroke: var(--paper); stroke-width: 1.5 } .reach { stroke-width: 1.5; fill: none; opacity: .65 }
.mark.broadsheet, .name.broadsheet { fill: var(--broadsheet) } .reach.broadsheet { stroke: var(--broadsheet) }
.mark.readability, .name.readability { fill: var(--readability) } .reach.readability { stroke: var(--readability) }
.mark.defuddle, .name.defuddle { fill: var(--defuddle) } .reach.defuddle { stroke: var(--defuddle) }`;

/** Quality against time, a panel for each way to count; readable on light and on dark paper. */
export function chart(panels: readonly ChartPanel[], notes: readonly string[]): string {
  const width = PANEL.left + panels.length * (PANEL.width + PANEL.gap);
  const height = PANEL.top + PANEL.height + FOOT + notes.length * 17;
  const spoken = panels
    .map(
      ({ title, points, format }) =>
        `${title}: ${points.map(({ engine, value, median }) => `${engineTitles[engine]} ${format(value)} in ${median.toFixed(0)} ms`).join(', ')}.`,
    )
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="chart-title chart-text">
<title id="chart-title">Quality against time</title>
<desc id="chart-text">${escape(spoken)}</desc>
<style>${STYLE}
</style>
<rect class="paper" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>
<text class="head" x="${PANEL.left}" y="38">Quality against time: up is better, left is faster</text>
${panels.map(drawPanel).join('\n')}
${notes.map((note, index) => `<text class="about" x="${PANEL.left}" y="${PANEL.top + PANEL.height + FOOT + index * 17 - 4}">${escape(note)}</text>`).join('\n')}
</svg>
`;
}
