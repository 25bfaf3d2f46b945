import { engineNames, type EngineName } from '../engines/engines.ts';
import type { LinesQuality } from '../score/lines.ts';
import type { CostRow, Spread } from './cost-rows.ts';
import type { PromoRow } from './promo-rows.ts';
import type { QualityRow } from './quality-rows.ts';
import { figure, share, signedWithInterval, table, withInterval } from './table.ts';

export const engineTitles: Readonly<Record<EngineName, string>> = {
  broadsheet: 'Broadsheet',
  readability: 'Readability',
  defuddle: 'Defuddle',
};

const BYTES_A_MB = 1_000_000;

/** Entries in the order that engines are always named in. */
const inOrder = <Value>(engines: ReadonlyMap<EngineName, Value>): readonly (readonly [EngineName, Value])[] =>
  engineNames.flatMap((name) => {
    const value = engines.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });

/** One row an engine; what they share stands in the first only. */
const rowsOf = <Figures>(
  [name, pages]: readonly [name: string, pages: number],
  engines: ReadonlyMap<EngineName, Figures>,
  cells: (figures: Figures) => readonly string[],
): readonly (readonly string[])[] =>
  inOrder(engines).map(([engine, figures], index) => [
    ...(index === 0 ? [name, String(pages)] : ['', '']),
    engineTitles[engine],
    ...cells(figures),
  ]);

export function qualityTable(rows: readonly QualityRow[]): string {
  return table(
    [
      'Article text',
      'pages',
      'engine',
      'F1 [95 % of resamples]',
      'precision',
      'recall',
      'F1 above Readability',
    ],
    rows.flatMap(({ label, pages, engines }) =>
      rowsOf([label, pages], engines, ({ f1, interval, precision, recall, gain }) => [
        withInterval(f1, interval),
        figure(precision),
        figure(recall),
        gain ? signedWithInterval(gain.value, gain.interval) : '',
      ]),
    ),
  );
}

export function promoTable(rows: readonly PromoRow[]): string {
  return table(
    [
      'Promotion',
      'pages',
      'engine',
      'left inside the body',
      'left anywhere',
      'body lost',
      'clean pages',
      'traps lost',
    ],
    rows.flatMap(({ set, pages, engines }) =>
      rowsOf([set, pages], engines, ({ leftInside, left, lost, clean, trapsLost }) => [
        share(leftInside),
        share(left),
        share(lost),
        share(clean),
        share(trapsLost),
      ]),
    ),
  );
}

const times = (spread: Spread | null, scale = 1): readonly string[] =>
  spread === null
    ? ['–', '–']
    : (['median', 'p90'] as const).map((part) => {
        const ratio = spread.toReadability?.[part];
        return `${(spread[part] / scale).toFixed(1)}${ratio === undefined ? '' : ` (${ratio.toFixed(2)} ×)`}`;
      });

export function costTable(rows: readonly CostRow[]): string {
  return table(
    [
      'Cost',
      'pages',
      'engine',
      'CPU ms median',
      'p90',
      'first call ms',
      'p90',
      'heap MB',
      'p90',
      'of pages',
      'mutated',
      'errors',
      'empty',
    ],
    rows.flatMap(({ set, pages, engines }) =>
      rowsOf([set, pages], engines, ({ cpu, firstCall, heap, heapPages, mutated, errors, empty }) => [
        ...times(cpu),
        ...times(firstCall),
        ...times(heap, BYTES_A_MB),
        String(heapPages),
        String(mutated),
        String(errors),
        String(empty),
      ]),
    ),
  );
}

/** Promotion by kind and by language of one set, an engine a column. */
export function detailTables({ set, engines }: PromoRow): readonly string[] {
  const named = inOrder(engines);
  const first = named[0]?.[1];
  if (!first) return [];
  const heads = (what: string): string[] => named.map(([name]) => `${engineTitles[name]}: ${what}`);
  return [
    table(
      [`${set}, by kind`, ...heads('left inside'), ...heads('left anywhere')],
      first.byKind.map(([kind]) => {
        const own = named.map(([, { byKind }]) => byKind.find(([other]) => other === kind)?.[1]);
        const none = { count: 0, of: 0 };
        return [
          kind,
          ...own.map((figures) => share(figures?.leftInside ?? none)),
          ...own.map((figures) => share(figures?.left ?? none)),
        ];
      }),
    ),
    table(
      [
        `${set}, by language`,
        'engine',
        'left inside the body',
        'left anywhere',
        'body lost',
        'clean pages',
        'traps lost',
      ],
      first.byLanguage.flatMap(([lang]) =>
        named.map(([name, { byLanguage }], index) => {
          const own = byLanguage.find(([other]) => other === lang)?.[1];
          return [
            index === 0 ? lang : '',
            engineTitles[name],
            ...(own ? [own.leftInside, own.left, own.lost, own.clean, own.trapsLost].map(share) : []),
          ];
        }),
      ),
    ),
  ];
}

export const linesTable = (
  rows: readonly { readonly set: string; readonly quality: LinesQuality }[],
): string =>
  table(
    [
      'Lines without mark-up',
      'documents',
      'precision',
      'recall',
      'body lines lost',
      'without any wrong line',
    ],
    rows.map(({ set, quality: { precision, recall, lost, clean } }) => [
      set,
      String(clean.of),
      figure(precision),
      figure(recall),
      share(lost),
      share(clean),
    ]),
  );

export const linesDetailTables = (set: string, { byKind, byLanguage }: LinesQuality): readonly string[] => [
  table(
    [`${set}, lines by kind`, 'found'],
    Object.entries(byKind).map(([kind, found]) => [kind, share(found)]),
  ),
  table(
    [`${set}, lines by language`, 'found', 'body lines lost'],
    Object.entries(byLanguage).map(([lang, { found, lost }]) => [lang, share(found), share(lost)]),
  ),
];
