import type { NoticeCode } from '../../components/string-keys';
import type { Translate } from '../../components/strings';
import type { KnownPlace, ReadingProgress } from '../../model/reading-progress';
import type { ReadResult } from '../../model/read-result';
import type { LentFonts } from '../../platform/fonts';
import type { Furnish, FurnishOptions } from '../beside/furnish';
import type { Looks } from '../../platform/settings';

/** A reading that has found something to show. */
export type Read = Extract<ReadResult, { ok: true }>;

export interface OpenReaderOptions {
  readonly document: Document;
  readonly window: Window;
  /** Style sheets as text. */
  readonly css: string;
  readonly result: Read;
  readonly looks: Looks;
  /** Host whose looks may be its own; empty where there is none. */
  readonly site: string;
  readonly fonts: LentFonts;
  readonly t: Translate;
  readonly dateLanguage: string;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Lets the page live for a moment. */
  readonly pause: () => Promise<void>;
  /** Reads the page anew; null where the reader shows a selection, which is read once. */
  readonly read: ((isWholeColumn: boolean) => Promise<ReadResult>) | null;
  /** @returns false where it could not be kept */
  readonly save: (looks: Looks) => Promise<boolean>;
  /** The site has no looks of its own any more; @returns what holds for all */
  readonly forgetSite: () => Promise<Looks>;
  /** The page of settings, at this site. Rejects where the extension was updated meanwhile. */
  readonly openSettings: () => Promise<unknown>;
  /** @param removed pieces that are left out right now */
  readonly onCount: (removed: number) => void;
  /** Fetches what stands beside the article; rejects where it cannot be had. */
  readonly fetchBeside: () => Promise<Furnish>;
  readonly teacher: FurnishOptions['teacher'];
  readonly judge: FurnishOptions['judge'];
  readonly known: KnownPlace;
  readonly keepPlace: (progress: ReadingProgress | null) => void;
  readonly remember: (isWanted: boolean) => Promise<void>;
  /**
   * @param why null where the person closed it
   * @param half read so far, where nobody was asked yet whether that is to be remembered
   */
  readonly onClosed: (why: NoticeCode | null, half: ReadingProgress | null) => void;
}

export interface OpenReader {
  readonly setLooks: (looks: Looks) => void;
  readonly removed: () => number;
  readonly close: () => void;
}
