import type { PromoKind } from './promo-kind';
import type { ReasonCode } from './reason';
import type { SafeUrl } from './safe-url';
import type { Direction, RemovalId, SafeImage, SafeNode } from './safe-node';

/** CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** One piece that was taken out, as the ledger lists it. */
export interface Removal {
  readonly id: RemovalId;
  readonly kind: PromoKind;
  /** Its text, one line a block, words exactly as on the page. */
  readonly text: string;
  /** Strongest first, without doubles; at least one. */
  readonly reasons: readonly [ReasonCode, ...ReasonCode[]];
  readonly place: 'before' | 'inside' | 'after';
  /** Hosts its links lead to, without doubles. */
  readonly linkHosts: readonly string[];
  readonly fields: number;
  readonly images: number;
  /** Of those pictures whose size the page states. */
  readonly pictures?: readonly PictureSize[];
  /** Who paid for it, as its label says. */
  readonly sponsor?: string;
}

/** Neighbours of an issue in its archive. */
export interface Series {
  readonly previous: SafeUrl | null;
  readonly next: SafeUrl | null;
}

/** The article, ready to be shown: plain data, nothing of the page's own nodes. */
export interface Article {
  /** Null where the page has none: a headline is never invented. */
  readonly title: string | null;
  /** Accessible name of the reader: the title, else the file's name or the host. */
  readonly label: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601, as precise as the page states it. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Number of a newsletter's issue as written, where it says one. */
  readonly issue?: string;
  /** The issues before and behind this one, where the page links them. */
  readonly series?: Series;
  /** BCP 47 tag; empty where unknown. */
  readonly lang: string;
  readonly dir: Direction;
  /** The page sets it in vertical lines from right to left. */
  readonly isVertical: boolean;
  /** The picture above the text, where the body does not show it already. */
  readonly leadImage: SafeImage | null;
  readonly body: readonly SafeNode[];
  readonly removals: readonly Removal[];
  /** Words of the shown story; in scripts without spaces, two characters count as one word. */
  readonly words: number;
  /** Words of visible text in the story's column that are neither shown nor listed among the removals. */
  readonly missingWords: number;
  /** That text is shown too, because the person wants it. */
  readonly isWholeColumn: boolean;
  /** `teaser`: the publisher delivered only the beginning. */
  readonly delivery: 'whole' | 'teaser';
  /** The page is larger than is read of any page: it goes on behind what is shown. */
  readonly cutShort: boolean;
  /** Pieces inside the story that look like promotion and are shown, because too much of it would be missing without them. */
  readonly keptPieces: number;
}
