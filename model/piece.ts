import type { Removal } from './article';
import type { NoArticleReason, ReadFailure } from './read-result';

/** A piece of promotion where it stands on the page. */
export interface Piece extends Removal {
  /** Whole elements that hold nothing else; none of them lies in another. */
  readonly elements: readonly Element[];
}

/** What came of looking for promotion on a page. */
export type JudgeResult =
  | {
      readonly ok: true;
      readonly isArticle: boolean;
      /** Null where it is an article. */
      readonly why: NoArticleReason | null;
      /** What the reader would leave out, as far as it can be hidden where it stands. */
      readonly pieces: readonly Piece[];
    }
  | ReadFailure;
