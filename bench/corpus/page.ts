/** What is known to be true of a page, by how it is told. */
export type Truth =
  /** The whole text of the article. */
  | { readonly told: 'body'; readonly body: string }
  /** Pieces that must be in the article, and pieces that must not. */
  | { readonly told: 'pieces'; readonly must: readonly string[]; readonly mustNot: readonly string[] }
  /** Blocks of promotion, pieces of the body, and blocks that only look like promotion. */
  | ({ readonly told: 'labels' } & Labels);

export interface Labels {
  /** BCP 47 tag of the page's text. */
  readonly lang: string;
  readonly promos: readonly PromoLabel[];
  readonly keep: readonly string[];
  readonly traps: readonly string[];
}

export interface PromoLabel {
  readonly text: string;
  readonly kind: string;
  /** Where it stands: `inside` the body, or around it (`before`, `after`). */
  readonly where: string;
}

/** One page to measure on. */
export interface BenchPage {
  readonly id: string;
  /** Address it is opened under. */
  readonly url: string;
  /** Pages of one publisher are never on both sides of a split. */
  readonly publisher: string;
  /** Value of the header. */
  readonly contentType: string;
  readonly source: () => string;
  /** Null where a page only counts for time and failures. */
  readonly truth: Truth | null;
}

/**
 * How a set is counted: `shingles` compares runs of four words with the true body, `pieces` looks for given pieces, `bags` compares words without
 * their order, `labels` looks for promotion left and body lost.
 */
export type Counting = 'shingles' | 'pieces' | 'bags' | 'labels';

/** A text whose mark-up is lost, line by line. */
export interface LinesDocument {
  readonly id: string;
  readonly lang: string;
  readonly lines: readonly { readonly text: string; readonly promo: boolean; readonly kind?: string }[];
}

/** Pages that are counted alike and reported together. */
export interface PageSet {
  readonly name: string;
  readonly counting: Counting;
  readonly pages: readonly BenchPage[];
  readonly lines: readonly LinesDocument[];
}
