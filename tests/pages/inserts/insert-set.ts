import type { PromoKind } from '../../../model/promo-kind';

/** How an insert stands between two paragraphs; real pages know little else. */
export type Shape = 'box' | 'line' | 'form' | 'aside' | 'teasers' | 'label';

/** One insert: what it wants, its shape, where its links lead, and its lines word for word. */
export type Insert = readonly [kind: PromoKind, shape: Shape, path: string, ...lines: readonly string[]];

/** A story in one language and what may be put into it, one insert a page. */
export interface InsertSet {
  readonly lang: string;
  readonly title: string;
  /** The second paragraph speaks of what the inserts want, and is none. */
  readonly story: readonly [string, string, string, string, string];
  readonly inserts: readonly Insert[];
  /** Paragraphs that sound like promotion, or name what it names, and are none. */
  readonly traps?: readonly string[];
}
