import { foretell, foretellAddress } from '../../engine/foretell';
import { watchAddress } from '../../platform/address-watch';
import { watchChanges } from '../../platform/page-changes';
import { pagePrint } from '../../platform/page-print';
import { addressOf } from '../../platform/page-watch';

/** Milliseconds that the page may be covered; then it is shown, whatever is still being waited for. Guess, to be measured. */
export const COVER_LIMIT_MS = 1_500;

/** Milliseconds that a page gets to show its next article after it went to another address. Guess, to be measured. */
export const ARRIVAL_LIMIT_MS = 4_000;

/** Milliseconds without a change after which a page counts as drawn. Guess, to be measured. */
const SETTLE_MS = 150;

/** An attribute that nobody has: only content is watched here. */
const NO_ATTRIBUTE = 'data-broadsheet-none';

export interface VisitOptions {
  readonly document: Document;
  readonly now: () => number;
  /** Whether the reader may open here by itself: chosen, granted, and not closed here before. */
  readonly mayOpen: (address: string) => Promise<boolean>;
  /** Opens the reader if this is an article. */
  readonly open: () => Promise<boolean>;
  /** Covers the page; returns how to uncover it. */
  readonly cover: () => () => void;
  readonly whenParsed: Promise<unknown>;
  /** The person came by Back or Forward: here the reader may have been closed. */
  readonly isBack: boolean;
}

/** Waits at the door of a page: opens the reader on articles, and steps aside everywhere else. */
export function createVisit(options: VisitOptions): { readonly end: () => void } {
  const { document, now, mayOpen, open, cover, whenParsed, isBack } = options;
  let isEnded = false;
  let uncover: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was to be read when the last address was arrived at, and what is now. */
  let arrivedPrint = '';
  let print = '';
  let moving: {
    readonly address: string;
    readonly until: number;
    readonly allowed: Promise<boolean>;
  } | null = null;

  const showPage = (): void => {
    uncover?.();
    uncover = null;
  };

  const rest = (): void => {
    moving = null;
    arrivedPrint = print = pagePrint(document);
  };

  const load = async (): Promise<void> => {
    const address = addressOf(document.URL);
    const early = foretellAddress(document.URL);
    if (early === 'article' && !isBack) uncover = cover();
    const limit = setTimeout(showPage, COVER_LIMIT_MS);
    try {
      if (early === 'other' || !(await mayOpen(address))) return;
      if (early === 'article' && isBack) uncover = cover();
      await whenParsed;
      if (isEnded || moving || foretell(document) === 'other') return;
      await open();
    } finally {
      clearTimeout(limit);
      showPage();
      if (!moving) rest();
    }
  };

  /** One look at a page that went elsewhere: opens as soon as it shows another text than before. */
  const look = async (): Promise<void> => {
    const move = moving;
    if (!move) {
      print = pagePrint(document);
      return;
    }
    const isLate = now() >= move.until;
    const current = pagePrint(document);
    // Some pages draw first and change their address then: at the end what counts is what stood there at the arrival before.
    const isNew = current !== '' && current !== (isLate ? arrivedPrint : print);
    if (
      isNew &&
      (await move.allowed) &&
      foretell(document) !== 'other' &&
      moving === move &&
      (await open())
    ) {
      if (moving === move) rest();
      return;
    }
    if (isLate && moving === move) rest();
  };

  const lookLater = (): void => {
    if (isEnded) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLE_MS);
  };

  const onMove = (address: string): void => {
    showPage();
    const until = now() + ARRIVAL_LIMIT_MS;
    const allowed = foretellAddress(address) === 'other' ? Promise.resolve(false) : mayOpen(address);
    moving = { address, until, allowed };
    lookLater();
    setTimeout(() => {
      if (moving?.address === address) void look();
    }, ARRIVAL_LIMIT_MS);
  };

  const moves = watchAddress(document, onMove);
  let changes: ReturnType<typeof watchChanges> | null = null;
  // Until then the page is on its way, and all of it is new.
  void whenParsed.then(() => {
    if (isEnded) return;
    changes = watchChanges(document, NO_ATTRIBUTE, ({ isContent }) => {
      moves.look();
      if (isContent) lookLater();
    });
  });
  void load();

  return {
    end() {
      isEnded = true;
      clearTimeout(timer);
      moves.stop();
      changes?.stop();
      showPage();
    },
  };
}
