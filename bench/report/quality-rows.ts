import type { Counting } from '../corpus/page.ts';
import type { EngineName } from '../engines/engines.ts';
import type { MeasuredSet } from '../run/measure-sets.ts';
import type { Reading } from '../run/read-page.ts';
import { articleCountings, type PageScore, type Quality } from '../score/article.ts';
import { bootstrap, type Interval } from '../score/bootstrap.ts';

/** Quality of one engine, with what it would be on other pages of the sort. */
export interface QualityFigure extends Quality {
  readonly interval: Interval;
  /** F1 above Readability's on the same pages; null for itself, and where it did not run. */
  readonly gain: { readonly value: number; readonly interval: Interval } | null;
}

/** One way to count one set. */
export interface QualityRow {
  readonly set: string;
  readonly label: string;
  readonly pages: number;
  readonly engines: ReadonlyMap<EngineName, QualityFigure>;
}

/** Which text of a reading is compared. */
export type TextOfReading = (reading: Reading) => string;

const withCaptions: TextOfReading = ({ text }) => text;
const withoutCaptions: TextOfReading = ({ textWithoutCaptions }) => textWithoutCaptions;

/** Scores of an engine's readings, page by page; pages without truth are left out. */
export function scoresOf(
  { set }: MeasuredSet,
  readings: readonly Reading[],
  counting: Exclude<Counting, 'labels'>,
  text: TextOfReading = withCaptions,
): readonly PageScore[] {
  return set.pages.flatMap(({ truth }, index) => {
    const reading = readings[index];
    return truth && reading ? [articleCountings[counting].score(truth, text(reading))] : [];
  });
}

function rowOf(
  measured: MeasuredSet,
  counting: Exclude<Counting, 'labels'>,
  label: string,
  text: TextOfReading,
): QualityRow {
  const { together } = articleCountings[counting];
  const scores = new Map(
    [...measured.readings].map(([name, readings]) => [name, scoresOf(measured, readings, counting, text)]),
  );
  const f1Of = (of: readonly PageScore[], places: readonly number[]): number =>
    together(places.flatMap((place) => of[place] ?? [])).f1;
  const peer = scores.get('readability');
  const figures = [...scores].map(([name, own]) => {
    const quality = together(own);
    const figure: QualityFigure = {
      ...quality,
      interval: bootstrap(own.length, (places) => f1Of(own, places)),
      gain:
        peer && name !== 'readability'
          ? {
              value: quality.f1 - together(peer).f1,
              interval: bootstrap(own.length, (places) => f1Of(own, places) - f1Of(peer, places)),
            }
          : null,
    };
    return [name, figure] as const;
  });
  const pages = measured.set.pages.filter(({ truth }) => truth).length;
  return { set: measured.set.name, label, pages, engines: new Map(figures) };
}

/** The rows of a set that is counted by the article's text; truths of whole texts hold no captions, so they are counted without them too. */
export function qualityRows(measured: MeasuredSet): readonly QualityRow[] {
  const { name, counting } = measured.set;
  if (counting === 'labels') return [];
  const row = rowOf(measured, counting, name, withCaptions);
  return counting === 'shingles'
    ? [row, rowOf(measured, counting, `${name}, without captions`, withoutCaptions)]
    : [row];
}
