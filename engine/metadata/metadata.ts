import type { Direction } from '../../model/safe-node';

/** What the page says of itself, before the story is known. */
export interface Metadata {
  /** Without the site's name behind it; null where the page has none. */
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string;
  readonly dir: Direction;
  /** Address of the picture that stands for the page, as written. */
  readonly image: string | null;
  /** What the page says of its story in a sentence or two. */
  readonly description: string | null;
  /** `isAccessibleForFree: false` in the page's own data. */
  readonly saysPaid: boolean;
  /** What the page calls itself: "NewsArticle", "article", "website"; small letters. */
  readonly types: readonly string[];
}

/** A page that says nothing of itself. */
export const nothing: Metadata = {
  title: null,
  byline: null,
  siteName: null,
  published: null,
  modified: null,
  lang: '',
  dir: 'auto',
  image: null,
  description: null,
  saysPaid: false,
  types: [],
};
