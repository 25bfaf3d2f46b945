import type { JudgeResult, Piece } from '../../model/piece';
import { HIDDEN_MARK } from '../../model/hidden-mark';
import { watchAddress } from '../../platform/address-watch';
import { createHiding } from '../../platform/hiding';
import { createLaterHiding } from '../../platform/later-hiding';
import { createLookAlikes } from '../../platform/look-alikes';
import type { CleanState } from '../../platform/messages';
import { watchChanges } from '../../platform/page-changes';
import type { PageChanges } from '../../platform/page-changes';
import { rootOf } from '../../platform/plain-node';
import type { CleanedPage } from '../ledger/cleaned-page';
import { createReadingBudget } from '../../platform/reading-budget';
import { isTelling } from '../../platform/telling-changes';

/** Milliseconds without a change after which the page is read again, and after which it is read although changes go on. Guesses, to be measured. */
const SETTLE_MS = 120;
const PATIENCE_MS = 600;

/** Milliseconds behind a move within the page in which its next article may still be on its way. Guess, to be measured. */
const ARRIVAL_MS = 10_000;

/** Readings of an address that come to no article: then it is left alone. Guess: frameworks render an article within a few steps. */
const MISSES_MAX = 6;

/** Elements that are hidden again at once in so many milliseconds; a page that insists on more has its will until they are over. Guesses. */
const AT_ONCE_MAX = 200;
const AT_ONCE_MS = 1_000;

export interface CleanerOptions {
  readonly document: Document;
  readonly window: Window;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Reads the page; tells what it came to and how many milliseconds of work that took. */
  readonly judge: () => Promise<{ readonly result: JudgeResult; readonly workMs: number }>;
  readonly styleOtherwise: (css: string) => void;
  readonly onState: (state: CleanState) => void;
}

/** The one cleaner of a tab. */
export interface Cleaner {
  /** For the ledger beside it. */
  readonly page: CleanedPage;
  /** Reads the page for the first time. */
  readonly start: () => Promise<void>;
  /** Shows everything that is hidden, or hides it again. */
  readonly toggle: () => CleanState;
  readonly state: () => CleanState;
  /** Leaves the page as if nobody had been there. */
  readonly end: () => void;
}

const elementsOf = (pieces: readonly Piece[]): ReadonlySet<Element> =>
  new Set(pieces.flatMap(({ elements }) => elements));

const keyOf = ({ kind, text }: Piece): string => `${kind} ${text}`;

export function createCleaner(options: CleanerOptions): Cleaner {
  const { document, window, now, judge, styleOtherwise, onState } = options;
  const hiding = createHiding(styleOtherwise);
  const later = createLaterHiding(window, hiding.hide);
  const alikes = createLookAlikes();
  const budget = createReadingBudget(now);
  /** By kind and words: what the page renders anew is the same piece. */
  const back = new Set<string>();
  const backAlikes = createLookAlikes();
  const watchers = new Set<() => void>();
  let pieces: readonly Piece[] = [];
  let isShowingAll = false;
  let isEnded = false;
  let isReading = false;
  let isStale = false;
  let isFirst = true;
  let misses = 0;
  /** Until then text alone may be the article. */
  let arrivesUntil = 0;
  let hiddenAtOnce = 0;
  let atOnceSince = 0;
  /** Hidden since the reading that is under way began: it has not seen them, and does not judge them. */
  const unread = new Set<Element>();
  let firstChangeAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isBack = (piece: Piece): boolean => isShowingAll || back.has(keyOf(piece));
  const state = (): CleanState => ({
    hidden: pieces.filter((piece) => !isBack(piece)).length,
    found: pieces.length,
    isShowingAll,
  });

  const readSoon = (): void => {
    if (isEnded || isShowingAll || misses >= MISSES_MAX) return;
    firstChangeAt ??= now();
    const settled = Math.min(now() + SETTLE_MS, firstChangeAt + PATIENCE_MS);
    clearTimeout(timer);
    timer = setTimeout(() => void read(), Math.max(settled, budget.readyAt()) - now());
  };

  const take = (result: JudgeResult): void => {
    const isArticle = result.ok && result.isArticle;
    misses = isArticle ? 0 : misses + 1;
    const found = isArticle ? result.pieces : [];
    const elements = elementsOf(found.filter((piece) => !isBack(piece)));
    const unreadBack = [...unread].filter((element) => hiding.isBack(element));
    hiding.putBackOnly(new Set([...elementsOf(found.filter(isBack)), ...unreadBack]));
    for (const element of hiding.all())
      if (!elements.has(element) && !unread.has(element)) hiding.reveal(element);
    if (!isArticle) alikes.forgetAll();
    for (const element of elements) {
      alikes.remember(element);
      const root = rootOf(element);
      if (root instanceof ShadowRoot) changes?.alsoIn(root);
      if (isFirst) hiding.hide(element);
      else if (!hiding.isHidden(element)) later.hide(element);
    }
    if (isArticle) isFirst = false;
    const isSame = pieces.length === found.length;
    pieces = found;
    if (!isSame) onState(state());
    for (const tell of watchers) tell();
  };

  const read = async (): Promise<void> => {
    if (isReading) {
      isStale = true;
      return;
    }
    isReading = true;
    firstChangeAt = null;
    unread.clear();
    try {
      const { result, workMs } = await judge();
      if (isEnded || isShowingAll) return;
      if (!isFirst) budget.spend(workMs);
      take(result);
    } finally {
      isReading = false;
    }
    if (!isStale) return;
    isStale = false;
    readSoon();
  };

  const onChanges = (seen: PageChanges): void => {
    const { added, stripped, isContent } = seen;
    address.look();
    if (isShowingAll || isFirst) {
      if (isContent) readSoon();
      return;
    }
    for (const element of added.flatMap((each) => backAlikes.findIn(each))) {
      hiding.putBack(element);
      if (isReading) unread.add(element);
    }
    // Before anything is drawn: what a framework has rendered anew is hidden as it comes.
    const again = [
      ...stripped.filter((element) => hiding.isHidden(element)),
      ...added.flatMap((element) => alikes.findIn(element)),
    ];
    if (again.length > 0 && now() >= atOnceSince + AT_ONCE_MS) {
      atOnceSince = now();
      hiddenAtOnce = 0;
    }
    for (const element of again) {
      if (++hiddenAtOnce > AT_ONCE_MAX) break;
      hiding.hide(element);
      if (isReading) unread.add(element);
    }
    // What only speaks on is no promotion, and a page that does costs no reading; where the article is yet to come, it may be that.
    if (isContent && (misses > 0 || now() < arrivesUntil || isTelling(seen))) readSoon();
  };

  /** From the first reading on: before it the page is on its way, and all of it is new. */
  let changes: ReturnType<typeof watchChanges> | null = null;
  const address = watchAddress(document, () => {
    misses = 0;
    arrivesUntil = now() + ARRIVAL_MS;
    isShowingAll = false;
    budget.refill();
    readSoon();
  });

  const page: CleanedPage = {
    pieces: () => pieces,
    putBack: () => new Set(pieces.filter(isBack).map(({ id }) => id)),
    setPutBack(removals) {
      isShowingAll = false;
      back.clear();
      alikes.forgetAll();
      for (const piece of pieces) if (removals.has(piece.id)) back.add(keyOf(piece));
      const shown = elementsOf(pieces.filter(isBack));
      hiding.putBackOnly(shown);
      backAlikes.forgetAll();
      for (const element of shown) backAlikes.remember(element);
      for (const element of elementsOf(pieces.filter((piece) => !isBack(piece)))) {
        alikes.remember(element);
        hiding.hide(element);
      }
      onState(state());
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
  };

  const stopHiding = (): void => {
    clearTimeout(timer);
    later.clear();
    hiding.end();
  };

  return {
    page,
    start() {
      changes ??= watchChanges(document, HIDDEN_MARK, onChanges);
      return read();
    },
    state,
    toggle() {
      isShowingAll = !isShowingAll;
      if (isShowingAll) stopHiding();
      else {
        isFirst = true;
        void read();
      }
      onState(state());
      return state();
    },
    end() {
      isEnded = true;
      changes?.stop();
      address.stop();
      stopHiding();
    },
  };
}
