import type { Article } from './article';
import type { BlockId } from './safe-node';

/** Why the engine thinks that a page is no article. */
export type NoArticleReason = 'list' | 'too-short' | 'application';

/** What came of reading a page. */
export type ReadResult =
  | {
      readonly ok: true;
      /** The best attempt, also where `isArticle` is false: refusing is the screen's business. */
      readonly article: Article;
      readonly isArticle: boolean;
      /** Null where it is an article. */
      readonly why: NoArticleReason | null;
      /** Where each shown block stands on the page. */
      readonly sources: ReadonlyMap<BlockId, Element>;
    }
  | ReadFailure;

/** What a person can meet; each code has a sentence in every language (`notice.*` in locales/). */
export type ReadFailure =
  | { readonly ok: false; readonly code: 'empty' }
  | { readonly ok: false; readonly code: 'unsupported-document'; readonly contentType: string };
