import type { Acts } from '../../components/acts';
import { contentsOf } from '../../components/contents';
import { panelId } from '../../components/Panel';
import type { KeyAction } from '../../components/key-table';
import type { PanelName } from '../../components/Panel';
import type { ReaderState } from '../../components/Reader';
import { readingMinutes } from '../../components/reading-time';
import type { NoticeCode } from '../../components/string-keys';
import type { Translate } from '../../components/strings';
import type { KnownPlace, ReadingProgress } from '../../model/reading-progress';
import type { ReadResult } from '../../model/read-result';
import type { BlockId, RemovalId } from '../../model/safe-node';
import type { LentFonts } from '../../platform/fonts';
import { copyText } from '../../platform/copy-text';
import { openOverlay } from '../../platform/overlay-host';
import { readingFlow } from '../../platform/reading-flow';
import type { Looks } from '../../platform/settings';
import { carryOver } from './carry-over';
import { afterPaint, firstScreen } from './first-screen';
import { followLinks } from './follow-links';
import { followPage } from './follow-page';
import { followReading } from './follow-reading';
import type { Reading } from './follow-reading';
import { clearReader, paintReader } from './paint-reader';
import { rememberPage, sentenceInView } from './page-position';
import { changedBy } from './key-changes';
import { listenToKeys } from './reader-keys';
import { isSamePlace, readingPlace } from './reading-place';
import { goToProgress, progressIn } from './remember-place';
import { viewPictures } from './view-pictures';
import { wearLooks } from './wear-looks';

type Read = Extract<ReadResult, { ok: true }>;

/** Characters of a removal's text that are read out when it is put back. Guess: one short line. */
const SAID_CHARACTERS = 80;

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
  readonly read: (() => Promise<ReadResult>) | null;
  /** @returns false where it could not be kept */
  readonly save: (looks: Looks) => Promise<boolean>;
  /** The site has no looks of its own any more; @returns what holds for all */
  readonly forgetSite: () => Promise<Looks>;
  /** @param removed pieces that are left out right now */
  readonly onCount: (removed: number) => void;
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

/** Looks that only the shown article can complete: a typeface's further files, and whether it can be hyphenated. */
const needsMore = ({ preferences: { font, align } }: Looks): boolean =>
  font === 'literata' || font === 'atkinson' || align === 'justify';

/** Shows an article over the page until the person, or the page, ends it. */
export function openReader(options: OpenReaderOptions): OpenReader {
  const { document, window, t, dateLanguage, site, fonts, now, read, save, onCount, onClosed } = options;
  let { result } = options;
  const goBack = rememberPage(document);
  const startsAt = sentenceInView(window, result.sources);
  // Who begins in the middle needs all that stands before it.
  const resumes = startsAt === null ? options.known.progress : null;
  const beginning = startsAt === null && resumes === null ? firstScreen(result.article) : result.article;
  let state: ReaderState = {
    article: beginning,
    putBack: new Set(),
    ...options.looks,
    lacksHyphens: false,
    panel: null,
    remembering: options.known.remembering,
    foot: null,
    view: null,
    minutesLeft: null,
    heading: null,
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
      site,
      onPreferences: (chosen) => void choose({ preferences: chosen, isForSite: state.isForSite }),
      onSite: (isForSite) => void setForSite(isForSite),
      onPanel: setPanel,
      onPutBack: putBack,
      acts,
      onRemember: (isWanted) => void setRemembering(isWanted),
      onBack: goBackInText,
      onStepView: pictures.step,
      onCloseView: pictures.close,
      onGo: go,
      onClose: () => end(null),
    });
  };

  const removed = (): number => state.article.removals.length - state.putBack.size;
  const scrolling = (): ScrollBehavior =>
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

  const { wear, hyphenates } = wearLooks({
    dialog,
    fonts,
    lang: () => state.article.lang,
    onLooks(change, lend) {
      if (isEnded) return;
      place.keep(() => {
        lend();
        show(change);
      });
      reading.look();
    },
  });

  const choose = async (looks: Looks): Promise<void> => {
    const isOtherSize = looks.preferences.fontSizePx !== state.preferences.fontSizePx;
    // The next step counts from this one, also before its typeface has come.
    state = { ...state, ...looks };
    void wear(looks, isOtherSize ? t('reader.textSize', looks.preferences.fontSizePx) : '');
    const isKept = await save(looks);
    if (!isEnded) show({ trouble: isKept ? null : 'save-failed' });
  };

  const setForSite = async (isForSite: boolean): Promise<void> => {
    if (isForSite) await choose({ preferences: state.preferences, isForSite });
    else await wear(await options.forgetSite(), '');
  };

  const setRemembering = async (isWanted: boolean): Promise<void> => {
    show({ remembering: isWanted ? 'yes' : 'no' });
    await options.remember(isWanted);
  };

  const setPanel = (panel: PanelName | null): void => {
    const { panel: before } = state;
    place.keep(() => show({ panel, ...(panel === 'looks' && { lacksHyphens: !hyphenates() }) }));
    reading.look();
    // Where the keyboard goes on: into the panel, and from there back to the button that opened it.
    const selector =
      panel === null ? `[aria-controls="${panelId(before ?? 'removed')}"]` : `#${panelId(panel)}`;
    dialog.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
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

  const links = followLinks({
    dialog,
    place,
    article: () => state.article,
    scrolling,
    onFoot: (foot) => show({ foot }),
  });
  const goBackInText = (): void => {
    const isResumed = state.foot?.isResumed === true;
    links.back();
    if (isResumed) readingFlow(dialog).move(-Number.MAX_SAFE_INTEGER);
  };
  const pictures = viewPictures(dialog, (view) => show({ view }));
  const copy = async (code: HTMLElement): Promise<void> => {
    const isCopied = await copyText(code);
    if (isCopied) show({ said: t('reader.copied') });
    else show({ said: t('reader.notCopied') });
  };

  const acts: Acts = {
    onJump: links.jump,
    onView: pictures.view,
    onCopy: (code) => void copy(code),
  };

  const go = (block: BlockId): void => place.show({ block, letter: 0 });

  const goToHeading = (step: 1 | -1): void => {
    const headings = contentsOf(state.article.body, state.putBack);
    const at = headings.findIndex(({ block }) => block === state.heading);
    const next = headings[at === -1 && step < 0 ? -1 : at + step];
    if (next) go(next.block);
  };

  const onReading = ({ share, heading }: Reading): void => {
    const { words, lang } = state.article;
    // At the beginning the article's own line says it, at the end there is nothing to say.
    const isBetween = share > 0 && share < 1;
    const minutesLeft = isBetween ? readingMinutes(words * (1 - share), lang) : null;
    if (heading !== state.heading || minutesLeft !== state.minutesLeft) show({ heading, minutesLeft });
  };

  const act = (action: KeyAction): boolean => {
    if (state.view !== null) return false;
    if (action === 'onward' || action === 'back')
      return readingFlow(dialog).turn(action === 'onward' ? 1 : -1, scrolling());
    if (action === 'nextHeading' || action === 'previousHeading')
      goToHeading(action === 'nextHeading' ? 1 : -1);
    else if (action === 'looks' || action === 'contents' || action === 'removed' || action === 'keys')
      setPanel(state.panel === action ? null : action);
    else void choose({ preferences: changedBy(action, state.preferences), isForSite: state.isForSite });
    return true;
  };

  const leave = (): void => {
    if (state.view !== null) pictures.close();
    else if (state.foot !== null) links.back();
    else if (state.panel !== null) setPanel(null);
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
    const block = isSameArticle && openedAt !== null ? renamedIn(after)(openedAt.block) : undefined;
    openedAt = block === undefined || openedAt === null ? null : { ...openedAt, block };
    result = after;
    if (!isSameArticle) dialog.scrollTop = 0;
    void wear(state, state.said);
    onCount(removed());
  };

  /** Remembers the place also when the tab is left: it may never be come back to. */
  const keepProgress = (): ReadingProgress | null => {
    if (read === null || !dialog.isConnected) return null;
    const progress = progressIn(dialog, place);
    if (state.remembering === 'yes') options.keepPlace(progress);
    return progress;
  };

  const end = (why: NoticeCode | null): void => {
    if (isEnded) return;
    isEnded = true;
    const arrivedAt = dialog.isConnected ? place.current() : null;
    const progress = keepProgress();
    stopFollowing();
    document.removeEventListener('visibilitychange', keepProgress);
    reading.stop();
    fonts.takeBack();
    window.removeEventListener('pageshow', onPageShow);
    overlay.close();
    clearReader(dialog);
    const hasReadOn = !isSamePlace(arrivedAt, openedAt);
    goBack(hasReadOn ? arrivedAt : null, result.sources);
    onClosed(why, hasReadOn && state.remembering === 'ask' ? progress : null);
  };

  // The browser brings a page back as it was left; the button has forgotten it meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) onCount(removed());
  };

  let isEnded = false;
  show({});
  if (startsAt !== null) place.show(startsAt);
  // Asking for the place lays the article out; at its beginning there is nothing to ask.
  let openedAt = startsAt === null ? null : place.current();
  if (resumes !== null && goToProgress(dialog, place, resumes))
    show({ foot: { note: null, mark: '', isResumed: true }, said: t('place.resumed') });
  const reading = followReading(dialog, onReading);
  listenToKeys(dialog, act, reading.signal);
  if (needsMore(options.looks)) void wear(options.looks, '');
  if (state.isBusy)
    afterPaint(window, options.pause, () => {
      if (!isEnded && state.article === beginning) show({ article: result.article, isBusy: false });
    });
  window.addEventListener('pageshow', onPageShow);
  document.addEventListener('visibilitychange', keepProgress);

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
    setLooks: (looks) => void wear(looks, ''),
    removed,
    close: () => end(null),
  };
}
