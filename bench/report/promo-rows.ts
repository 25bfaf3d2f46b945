import type { EngineName } from '../engines/engines.ts';
import type { MeasuredSet } from '../run/measure-sets.ts';
import type { Reading } from '../run/read-page.ts';
import {
  promoByKind,
  promoByLanguage,
  promoQuality,
  scorePromotion,
  type Groups,
  type PromoQuality,
  type PromoScore,
} from '../score/promotion.ts';

/** Promotion left and body lost by one engine. */
export interface PromoFigure extends PromoQuality {
  readonly byKind: Groups<Pick<PromoQuality, 'left' | 'leftInside'>>;
  readonly byLanguage: Groups<PromoQuality>;
}

export interface PromoRow {
  readonly set: string;
  /** Labelled pages. */
  readonly pages: number;
  readonly engines: ReadonlyMap<EngineName, PromoFigure>;
}

/** Scores of an engine's readings of labelled pages, page by page. */
export const promoScores = ({ set }: MeasuredSet, readings: readonly Reading[]): readonly PromoScore[] =>
  set.pages.flatMap(({ truth }, index) => {
    const reading = readings[index];
    return truth?.told === 'labels' && reading ? [scorePromotion(truth, reading.text)] : [];
  });

export function promoRow(measured: MeasuredSet): PromoRow | null {
  if (measured.set.counting !== 'labels') return null;
  const figures = [...measured.readings].map(([name, readings]) => {
    const scores = promoScores(measured, readings);
    const figure = {
      ...promoQuality(scores),
      byKind: promoByKind(scores),
      byLanguage: promoByLanguage(scores),
    };
    return [name, figure] as const;
  });
  return {
    set: measured.set.name,
    pages: [...figures][0]?.[1].clean.of ?? 0,
    engines: new Map(figures),
  };
}
