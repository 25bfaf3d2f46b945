import type { LinesDocument } from '../corpus/page.ts';
import type { Tally } from './promotion.ts';

/** How well promotion is told from body text where only lines are left. */
export interface LinesQuality {
  readonly precision: number;
  readonly recall: number;
  /** Body lines taken for promotion. */
  readonly lost: Tally;
  /** Documents without any wrong line. */
  readonly clean: Tally;
  /** Lines of promotion found, by kind. */
  readonly byKind: Readonly<Record<string, Tally>>;
  /** Lines of promotion found, and body lines taken for it, by language. */
  readonly byLanguage: Readonly<Record<string, { readonly found: Tally; readonly lost: Tally }>>;
}

interface Line {
  readonly document: string;
  readonly lang: string;
  readonly kind: string;
  readonly promo: boolean;
  readonly said: boolean;
}

const tally = (lines: readonly Line[], counts: (line: Line) => boolean): Tally => ({
  count: lines.filter(counts).length,
  of: lines.length,
});

const grouped = <Value>(
  lines: readonly Line[],
  name: (line: Line) => string,
  value: (lines: readonly Line[]) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(lines, name))
      .map(([key, members]) => [key, members ?? []] as const)
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([key, members]) => [key, value(members)]),
  );

const share = ({ count, of }: Tally): number => count / Math.max(1, of);
const found = (lines: readonly Line[]): Tally =>
  tally(
    lines.filter(({ promo }) => promo),
    ({ said }) => said,
  );
const lost = (lines: readonly Line[]): Tally =>
  tally(
    lines.filter(({ promo }) => !promo),
    ({ said }) => said,
  );

/** @param said for each document, for each line, whether it was taken for promotion */
export function linesQuality(
  documents: readonly LinesDocument[],
  said: readonly (readonly boolean[])[],
): LinesQuality {
  const lines = documents.flatMap(({ id, lang, lines: own }, index) =>
    own.map(({ promo, kind }, at): Line => ({
      document: id,
      lang,
      kind: kind ?? '',
      promo,
      said: said[index]?.[at] ?? false,
    })),
  );
  const wrong = new Set(lines.filter((line) => line.promo !== line.said).map(({ document }) => document));
  return {
    precision: share(
      tally(
        lines.filter((line) => line.said),
        ({ promo }) => promo,
      ),
    ),
    recall: share(found(lines)),
    lost: lost(lines),
    clean: { count: documents.length - wrong.size, of: documents.length },
    byKind: grouped(
      lines.filter(({ promo }) => promo),
      ({ kind }) => kind,
      found,
    ),
    byLanguage: grouped(
      lines,
      ({ lang }) => lang,
      (members) => ({ found: found(members), lost: lost(members) }),
    ),
  };
}
