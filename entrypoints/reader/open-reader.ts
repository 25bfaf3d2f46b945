import type { Acts } from '../../components/acts';
import { panelId } from '../../components/Panel';
import type { PanelName } from '../../components/Panel';
import { readingMinutes } from '../../components/reading-time';
import type { NoticeCode } from '../../components/string-keys';
import type { ReadingProgress } from '../../model/reading-progress';
import type { BlockId, RemovalId } from '../../model/safe-node';
import { copyText } from '../../platform/copy-text';
import { openOverlay } from '../../platform/overlay-host';
import { readingFlow } from '../../platform/reading-flow';
import type { Looks } from '../../platform/settings';
import { besideArticle } from './beside-article';
import { carryOut } from './carry-out';
import { carryOver } from './carry-over';
import { chooseLooks } from './choose-looks';
import { afterPaint, firstScreen } from './first-screen';
import { followLinks } from './follow-links';
import { followPage } from './follow-page';
import { followReading } from './follow-reading';
import type { Reading } from './follow-reading';
import { rememberPage, sentenceInView } from './page-position';
import { clearReader, paintReader } from './paint-reader';
import { listenToKeys } from './reader-keys';
import type { OpenReader, OpenReaderOptions, Read } from './reader-options';
import { isSamePlace, readingPlace } from './reading-place';
import { goToProgress, progressIn } from './remember-place';
import { renamedBlocks } from './renamed-blocks';
import { firstState, shownState } from './shown-state';
import { wearLooks } from './wear-looks';

/** Looks that only the shown article can complete: a typeface's further files, and whether it can be hyphenated. */
const needsMore = ({ preferences: { font, align } }: Looks): boolean =>
  font === 'literata' || font === 'atkinson' || align === 'justify';

/** Shows an article over the page until the person, or the page, ends it. */
export function openReader(options: OpenReaderOptions): OpenReader {
  const { document, window, t, dateLanguage, site, fonts, now, read } = options;
  let { result } = options;
  let isEnded = false;
  let isWholeColumn = false;
  const readAgain = read && (() => read(isWholeColumn));
  const goBack = rememberPage(document);
  const startsAt = sentenceInView(window, result.sources);
  // Who begins in the middle needs all that stands before it.
  const resumes = startsAt === null ? options.known.progress : null;
  const beginning = startsAt === null && resumes === null ? firstScreen(result.article) : result.article;

  const overlay = openOverlay({
    document,
    css: options.css,
    now,
    onLeave: () => leave(),
    onCovered: () => end('covered'),
  });
  const { dialog } = overlay;
  const place = readingPlace(dialog);
  const scrolling = (): ScrollBehavior =>
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

  const shown = shownState(firstState(beginning, beginning !== result.article, options), (state) => {
    if (isEnded) return;
    paintReader(dialog, state, {
      t,
      dateLanguage,
      site,
      onPreferences: (preferences) => void choose({ preferences, isForSite: shown.get().isForSite }),
      onSite: (isForSite) => void chooseForSite(isForSite),
      onSettings: () => void openSettings(),
      onPanel,
      acts,
      onRemember: (isWanted) => void setRemembering(isWanted),
      onBack: goBackInText,
      onGo: go,
      onClose: () => end(null),
    });
  });

  const removed = (): number => shown.get().article.removals.length - shown.get().putBack.size;
  const tellCount = (): void => options.onCount(removed());

  const { wear, hyphenates } = wearLooks({
    dialog,
    fonts,
    lang: () => shown.get().article.lang,
    onLooks(change, lend) {
      if (isEnded) return;
      place.keep(() => {
        lend();
        shown.show(change);
      });
      reading.look();
    },
  });
  const { choose, chooseForSite } = chooseLooks({ ...options, shown, wear, isEnded: () => isEnded });

  const openSettings = async (): Promise<void> => {
    const isOpen = await options.openSettings().then(
      () => true,
      () => false,
    );
    shown.settle('settings-failed', isOpen);
  };

  const setRemembering = async (isWanted: boolean): Promise<void> => {
    shown.show({ remembering: isWanted ? 'yes' : 'no' });
    await options.remember(isWanted);
  };

  const setPanel = (panel: PanelName | null): void => {
    beside.now()?.leaveTeaching();
    const { panel: before } = shown.get();
    place.keep(() =>
      shown.show({ panel, current: null, ...(panel === 'looks' && { lacksHyphens: !hyphenates() }) }),
    );
    reading.look();
    // Where the keyboard goes on: into the panel, and from there back to the button that opened it.
    const selector =
      panel === null ? `[aria-controls="${panelId(before ?? 'removed')}"]` : `#${panelId(panel)}`;
    dialog.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  };

  const beside = besideArticle({
    ...options,
    dialog,
    place,
    shown,
    scrolling,
    isEnded: () => isEnded,
    // In private windows nothing is kept, and of a selection nothing learned.
    site: read !== null && options.known.remembering !== null ? site.replace(/^www\./, '') : '',
    async readAgain() {
      const after = await readAgain?.();
      if (after?.ok && !isEnded) update(after, true, '');
    },
    onCount: tellCount,
  });
  const onPanel = (panel: PanelName | null): void => void beside.once(() => setPanel(panel));

  const links = followLinks({
    dialog,
    place,
    article: () => shown.get().article,
    scrolling,
    onFoot: (foot) => shown.show({ foot }),
  });
  const goBackInText = (): void => {
    const isResumed = shown.get().foot?.isResumed === true;
    links.back();
    if (isResumed) readingFlow(dialog).move(-Number.MAX_SAFE_INTEGER);
  };
  const copy = async (code: HTMLElement): Promise<void> => {
    const isCopied = await copyText(code);
    shown.show({ said: t(isCopied ? 'reader.copied' : 'reader.notCopied') });
  };
  const acts: Acts = {
    onJump: links.jump,
    onView: (button) => void beside.once(({ view }) => view(button)),
    onCopy: (code) => void copy(code),
    onRemoved: (removal) =>
      void beside.once(({ showEntry }) => {
        setPanel('removed');
        showEntry(removal);
      }),
    onColumn: (isWhole) => void showColumn(isWhole),
  };
  const go = (block: BlockId): void => place.show({ block, letter: 0 });

  const onReading = ({ share, heading }: Reading): void => {
    const { article, heading: before, minutesLeft: leftBefore } = shown.get();
    // At the beginning the article's own line says it, at the end there is nothing to say.
    const isBetween = share > 0 && share < 1;
    const minutesLeft = isBetween ? readingMinutes(article.words * (1 - share), article.lang) : null;
    if (heading !== before || minutesLeft !== leftBefore) shown.show({ heading, minutesLeft });
  };

  const showColumn = async (isWhole: boolean): Promise<void> => {
    const wasWhole = isWholeColumn;
    isWholeColumn = isWhole;
    const after = await readAgain?.();
    if (isEnded) return;
    shown.settle('read-failed', after?.ok === true);
    if (!after?.ok) {
      isWholeColumn = wasWhole;
      return;
    }
    update(after, true, '');
    // The button that was pressed is another now.
    if (dialog.querySelector(':focus') === null) dialog.focus({ preventScroll: true });
  };

  const leave = (): void => {
    const { view, foot, panel } = shown.get();
    if (view !== null) beside.now()?.closeView();
    else if (foot !== null) links.back();
    else if (beside.now()?.leaveTeaching()) return;
    else if (panel !== null) setPanel(null);
    else end(null);
  };

  const update = (after: Read, isSameArticle: boolean, said = t('reader.pageChanged')): void => {
    const article = (isSameArticle && beside.now()?.withoutTakenOut(after.article)) || after.article;
    const { article: before, putBack: backBefore } = shown.get();
    const ids = isSameArticle
      ? carryOver(before.removals, article.removals, backBefore)
      : new Set<RemovalId>();
    const renamed = renamedBlocks(result.sources, after.sources);
    beside.now()?.forgetSteps();
    place.keep(() => shown.show({ article, putBack: ids, isBusy: false, said }), renamed);
    const block = isSameArticle && openedAt !== null ? renamed(openedAt.block) : undefined;
    openedAt = block === undefined || openedAt === null ? null : { ...openedAt, block };
    result = after;
    if (!isSameArticle) {
      dialog.scrollTop = 0;
      isWholeColumn = false;
    }
    const { preferences, isForSite } = shown.get();
    void wear({ preferences, isForSite }, said);
    tellCount();
  };

  /** Remembers the place also when the tab is left: it may never be come back to. */
  const keepProgress = (): ReadingProgress | null => {
    if (read === null || !dialog.isConnected) return null;
    const progress = progressIn(dialog, place);
    if (shown.get().remembering === 'yes') options.keepPlace(progress);
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
    options.onClosed(why, hasReadOn && shown.get().remembering === 'ask' ? progress : null);
  };

  // The browser brings a page back as it was left; the button has forgotten it meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) tellCount();
  };

  shown.show({});
  if (startsAt !== null) place.show(startsAt);
  // Asking for the place lays the article out; at its beginning there is nothing to ask.
  let openedAt = startsAt === null ? null : place.current();
  if (resumes !== null && goToProgress(dialog, place, resumes))
    shown.show({ foot: { note: null, mark: '', isResumed: true }, said: t('place.resumed') });
  const reading = followReading(dialog, onReading);
  const act = carryOut({ dialog, shown, scrolling, onGo: go, onPanel, onLooks: choose });
  listenToKeys(dialog, act, reading.signal);
  if (needsMore(options.looks)) void wear(options.looks, '');
  afterPaint(window, options.pause, () => {
    if (isEnded) return;
    if (shown.get().isBusy && shown.get().article === beginning)
      shown.show({ article: result.article, isBusy: false });
    // Fetched now, though nobody has asked: the grant of a press ends where the tab goes elsewhere and comes back.
    beside.prefetch();
  });
  window.addEventListener('pageshow', onPageShow);
  document.addEventListener('visibilitychange', keepProgress);

  const stopFollowing = followPage({
    document,
    isOurs: (node) => node instanceof Element && node === overlay.host,
    shown: () => result,
    now,
    read: readAgain ?? (() => Promise.resolve({ ok: false, code: 'empty' })),
    onChanged: (after) => update(after, true),
    onLeaving: () => shown.show({ isBusy: true }),
    onArrived(after) {
      update(after, false);
      // Asked for of the article before.
      if (after.article.isWholeColumn) void showColumn(false);
    },
    onLost: () => end('page-changed'),
  });

  return {
    setLooks: (looks) => void wear(looks, ''),
    removed,
    close: () => end(null),
  };
}
