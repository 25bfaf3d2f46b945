import type { PromoKind } from '../../model/promo-kind.ts';

/** A block of the page that is promotion. */
export interface RemovedText {
  readonly kind: PromoKind;
  /** The block's text word for word, white space collapsed. Compare whole blocks: short ones also stand in prose. */
  readonly text: string;
  /** Stands outside the article's body: it must be absent from the text, but need not be in the ledger. */
  readonly around?: true;
}

/** A translation that arrives when the reader is already open. */
export interface LateTranslation {
  /** JSON beside the page: text of a text node (white space collapsed) → its translation. */
  readonly file: string;
  /** BCP 47 tag that `<html lang>` gets; the class `translated-ltr` comes with it. */
  readonly lang: string;
}

/** A page written for the tests, and the truth about it. */
export interface Sample {
  readonly id: string;
  /** Name of the file in this folder. */
  readonly file: string;
  /** Address to serve it under; always a host below `.example`. */
  readonly url: string;
  /** Response header; `text/html; charset=utf-8` where absent. */
  readonly contentType?: string;
  /** Further response headers, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** BCP 47 tag of the text; the page itself may state another, or none. */
  readonly lang: string;
  /** Null where the page has no headline: the reader invents none. */
  readonly title: string | null;
  /** What the page shows, in one sentence. */
  readonly about: string;
  /** Every promotion block in or around the article; none may be in the article's text. */
  readonly removed: readonly RemovedText[];
  /** Pieces of blocks that must be in the article's text, traps as a whole. */
  readonly kept: readonly string[];
  /** Captions in the body: shown, but as captions. */
  readonly captions?: readonly string[];
  readonly isArticle: boolean;
  /** `teaser` where the publisher delivered only the beginning. */
  readonly delivery?: 'teaser';
  readonly late?: LateTranslation;
  /** Why the reader does not get this page right yet: its test must fail until it does. */
  readonly pending?: string;
}
