import type { ReaderState } from '../../components/Reader';
import type { NoticeCode } from '../../components/string-keys';
import type { Translate } from '../../components/strings';
import type { Preferences } from '../../model/preferences';
import type { ReadResult } from '../../model/read-result';
import type { BlockId, RemovalId } from '../../model/safe-node';
import { openOverlay } from '../../platform/overlay-host';
import { carryOver } from './carry-over';
import { afterPaint, firstScreen } from './first-screen';
import { followPage } from './follow-page';
import { clearReader, paintReader } from './paint-reader';
import { blockInView, rememberPage } from './page-position';
import { readingPlace } from './reading-place';

type Read = Extract<ReadResult, { ok: true }>;

/** Characters of a removal's text that are read out when it is put back. Guess: one short line. */
const SAID_CHARACTERS = 80;

export interface OpenReaderOptions {
  readonly document: Document;
  readonly window: Window;
  /** Style sheets as text. */
  readonly css: string;
  readonly result: Read;
  readonly preferences: Preferences;
  readonly t: Translate;
  readonly dateLanguage: string;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Lets the page live for a moment. */
  readonly pause: () => Promise<void>;
  /** Reads the page anew; null where the reader shows a selection, which is read once. */
  readonly read: (() => Promise<ReadResult>) | null;
  /** @returns false where it could not be kept */
  readonly save: (preferences: Preferences) => Promise<boolean>;
  /** @param removed pieces that are left out right now */
  readonly onCount: (removed: number) => void;
  /** @param why null where the person closed it */
  readonly onClosed: (why: NoticeCode | null) => void;
}

export interface OpenReader {
  readonly setPreferences: (preferences: Preferences) => void;
  readonly removed: () => number;
  readonly close: () => void;
}

/** Shows an article over the page until the person, or the page, ends it. */
export function openReader(options: OpenReaderOptions): OpenReader {
  const { document, window, t, dateLanguage, now, read, save, onCount, onClosed } = options;
  let { result } = options;
  const goBack = rememberPage(document);
  const startsAt = blockInView(window, result.sources);
  // Who begins in the middle needs all that stands before it.
  const beginning = startsAt === null ? firstScreen(result.article) : result.article;
  let state: ReaderState = {
    article: beginning,
    putBack: new Set(),
    preferences: options.preferences,
    isPanelOpen: false,
    said: '',
    trouble: null,
    isBusy: beginning !== result.article,
  };

  const overlay = openOverlay({
    document,
    css: options.css,
    now,
    onLeave: () => leave(),
    onCovered: () => end('covered'),
  });
  const { dialog } = overlay;
  const place = readingPlace(dialog);

  const show = (change: Partial<ReaderState>): void => {
    state = { ...state, ...change };
    paintReader(dialog, state, {
      t,
      dateLanguage,
      onPreferences: (chosen) => void choose(chosen),
      onPanel: setPanel,
      onPutBack: putBack,
      onJump: jump,
      onClose: () => end(null),
    });
  };

  const removed = (): number => state.article.removals.length - state.putBack.size;
  const scrolling = (): ScrollBehavior =>
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

  const choose = async (preferences: Preferences): Promise<void> => {
    place.keep(() => show({ preferences, said: t('reader.textSize', preferences.fontSizePx) }));
    const isKept = await save(preferences);
    if (!isEnded) show({ trouble: isKept ? null : 'save-failed' });
  };

  const setPanel = (isPanelOpen: boolean): void => {
    show({ isPanelOpen });
    // Where the keyboard goes on: into the list, and from there back to the button that opened it.
    dialog
      .querySelector<HTMLElement>(isPanelOpen ? '.panel' : '.removed-count')
      ?.focus({ preventScroll: true });
  };

  const putBack = (id: RemovalId, isBack: boolean): void => {
    const ids = new Set(state.putBack);
    if (isBack) ids.add(id);
    else ids.delete(id);
    const text = state.article.removals.find((each) => each.id === id)?.text.slice(0, SAID_CHARACTERS) ?? '';
    place.keep(() => show({ putBack: ids, said: t(isBack ? 'removed.saidBack' : 'removed.saidOut', text) }));
    dialog
      .querySelector(`[data-removal="${id}"]`)
      ?.scrollIntoView({ block: 'center', behavior: scrolling() });
    onCount(removed());
  };

  const jump = (anchor: string): void => {
    const target = dialog.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center', behavior: scrolling() });
  };

  const leave = (): void => {
    if (dialog.querySelector('.panel:focus-within')) setPanel(false);
    else end(null);
  };

  /** The number that a shown block has after the page was read anew: that of the block from the same element. */
  const renamedIn = (after: Read): ((block: BlockId) => BlockId | undefined) => {
    const numbers = new Map([...after.sources].map(([block, element]) => [element, block]));
    const isShared = numbers.size < after.sources.size;
    const { sources } = result;
    return (block) => {
      const source = sources.get(block);
      return source && !isShared ? numbers.get(source) : block;
    };
  };

  const update = (after: Read, isSameArticle: boolean): void => {
    const { article } = after;
    const ids = isSameArticle
      ? carryOver(state.article.removals, article.removals, state.putBack)
      : new Set<RemovalId>();
    place.keep(
      () => show({ article, putBack: ids, isBusy: false, said: t('reader.pageChanged') }),
      renamedIn(after),
    );
    openedAt = isSameArticle && openedAt !== null ? (renamedIn(after)(openedAt) ?? null) : null;
    result = after;
    if (!isSameArticle) dialog.scrollTop = 0;
    onCount(removed());
  };

  const end = (why: NoticeCode | null): void => {
    if (isEnded) return;
    isEnded = true;
    const arrivedAt = dialog.isConnected ? (place.current()?.block ?? null) : null;
    stopFollowing();
    window.removeEventListener('pageshow', onPageShow);
    overlay.close();
    clearReader(dialog);
    goBack(arrivedAt === openedAt ? null : arrivedAt, result.sources);
    onClosed(why);
  };

  // The browser brings a page back as it was left; the button has forgotten it meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) onCount(removed());
  };

  let isEnded = false;
  show({});
  if (startsAt !== null) place.show(startsAt);
  // Asking for the place lays the article out; at its beginning there is nothing to ask.
  let openedAt = startsAt === null ? null : (place.current()?.block ?? null);
  if (state.isBusy)
    afterPaint(window, options.pause, () => {
      if (!isEnded && state.article === beginning) show({ article: result.article, isBusy: false });
    });
  window.addEventListener('pageshow', onPageShow);

  const stopFollowing = followPage({
    document,
    isOurs: (node) => node instanceof Element && node === overlay.host,
    shown: () => result,
    now,
    read: read ?? (() => Promise.resolve({ ok: false, code: 'empty' })),
    onChanged: (after) => update(after, true),
    onLeaving: () => show({ isBusy: true }),
    onArrived: (after) => update(after, false),
    onLost: () => end('page-changed'),
  });

  return {
    setPreferences: (preferences) => place.keep(() => show({ preferences })),
    removed,
    close: () => end(null),
  };
}
