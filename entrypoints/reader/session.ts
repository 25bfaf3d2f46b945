import type { NoticeCode } from '../../components/string-keys';
import type { Translate } from '../../components/strings';
import { judgeForLesson } from '../../engine/judge-for-lesson';
import { readPage } from '../../engine/read-page';
import type { KnownPlace, ReadingProgress } from '../../model/reading-progress';
import type { ReadResult } from '../../model/read-result';
import type { LentFonts } from '../../platform/fonts';
import type { Messages } from '../../platform/messages';
import { canShowOverlay } from '../../platform/overlay-host';
import { addressOf } from '../../platform/page-watch';
import type { Looks } from '../../platform/settings';
import { withinTime } from '../../platform/time-limit';
import { fetchBeside } from './fetch-beside';
import { openReader } from './open-reader';
import type { OpenReader, OpenReaderOptions, Read } from './reader-options';
import { selectedRange } from './selected-range';
import { showQuestion } from './show-question';
import { showNotice } from './show-notice';
import type { Styles } from './supplies';
import type { Teacher } from '../beside/teach';

/** Milliseconds that a typeface may keep people from reading. Guess: what nobody notices. */
const FONT_LIMIT_MS = 300;

export interface SessionOptions {
  readonly document: Document;
  readonly window: Window;
  readonly t: Translate;
  readonly styles: Styles;
  readonly dateLanguage: string;
  /** The engine's needs, but for the selection. */
  readonly reading: Omit<Parameters<typeof readPage>[1], 'selection'>;
  /** Host of the page; empty where there is none. */
  readonly site: string;
  readonly lendFonts: () => LentFonts;
  readonly loadLooks: () => Promise<Looks>;
  readonly save: (looks: Looks) => Promise<boolean>;
  readonly forgetSite: () => Promise<Looks>;
  readonly openSettings: () => Promise<unknown>;
  /** Where the article of an address was left. */
  readonly findPlace: (href: string) => Promise<KnownPlace>;
  readonly keepPlace: (href: string, progress: ReadingProgress | null) => void;
  readonly remember: (isWanted: boolean) => Promise<void>;
  readonly teacher: Teacher;
  readonly onState: (state: Messages['reader/state']['carries']) => void;
}

/** What the toolbar button, the key and the menus can ask of a tab. */
export interface Session {
  readonly toggle: () => Promise<'opened' | 'closed' | 'refused'>;
  readonly readSelection: () => Promise<'opened' | 'refused'>;
  /** Opens on an article, and says nothing anywhere else: nobody has asked. */
  readonly openByItself: () => Promise<'opened' | 'refused'>;
  readonly setLooks: (looks: Looks) => void;
  /** Takes everything of ours off the page. */
  readonly end: () => void;
}

/** The one reader of a tab: opens it, says why not, closes it. */
export function createSession(options: SessionOptions): Session {
  const { document, window, t, styles, dateLanguage, reading, onState } = options;
  let reader: OpenReader | null = null;
  let closeNotice: (() => void) | null = null;
  let isEnding = false;

  const readAgain = (isWholeColumn: boolean): Promise<ReadResult> =>
    readPage(document, { ...reading, isWholeColumn });

  const say = (code: NoticeCode, attempt: Read | null = null): 'refused' => {
    closeNotice?.();
    const range = selectedRange(window);
    closeNotice = showNotice({
      document,
      css: styles.notice,
      t,
      code,
      onReadSelection: range && (() => void readRange(range)),
      onShowAnyway: attempt && (() => void open(attempt, readAgain)),
      onGone: () => (closeNotice = null),
      onUnseen: (unseen) => onState({ open: false, removed: 0, unseen }),
    });
    return 'refused';
  };

  /** Once in a life: whether places are to be remembered, beginning with this one. */
  const ask = (href: string, half: ReadingProgress): void => {
    closeNotice?.();
    closeNotice = showQuestion(document, styles.notice, t, (isWanted) => {
      closeNotice = null;
      void options.remember(isWanted).then(() => options.keepPlace(href, half));
    });
  };

  /** The looks, and their typeface where it comes in time: a text that changes its face under the eyes is worse than one that waits. */
  const dress = async (): Promise<{ looks: Looks; fonts: LentFonts; known: KnownPlace }> => {
    const [looks, known] = await Promise.all([options.loadLooks(), options.findPlace(document.URL)]);
    const fonts = options.lendFonts();
    try {
      (await withinTime(FONT_LIMIT_MS, fonts.prepare(looks.preferences.font)))();
    } catch {
      // Late or missing: the browser's own serif stands in.
    }
    return { looks, fonts, known };
  };

  const open = async (
    result: Read,
    read: OpenReaderOptions['read'],
    dressing = dress(),
  ): Promise<'opened'> => {
    const { looks, fonts, known } = await dressing;
    const href = document.URL;
    closeNotice?.();
    reader?.close();
    reader = openReader({
      document,
      window,
      css: styles.reader,
      result,
      looks,
      site: options.site,
      fonts,
      known,
      fetchBeside,
      teacher: options.teacher,
      judge: (learn) => judgeForLesson(document, reading, learn),
      keepPlace: (progress) => options.keepPlace(href, progress),
      remember: options.remember,
      t,
      dateLanguage,
      now: reading.now,
      pause: reading.pause,
      read,
      save: options.save,
      forgetSite: options.forgetSite,
      openSettings: options.openSettings,
      onCount: (removed) => onState({ open: true, removed }),
      onClosed: (why, half) => {
        reader = null;
        const isPersons = why === null && !isEnding;
        onState({ open: false, removed: 0, ...(isPersons && { closedAt: addressOf(document.URL) }) });
        if (why !== null) say(why);
        else if (half !== null) ask(href, half);
      },
    });
    onState({ open: true, removed: reader.removed() });
    return 'opened';
  };

  const readRange = async (selection: Range): Promise<'opened' | 'refused'> => {
    const result = await readPage(document, { ...reading, selection });
    // A selection is the person's own word for what to read: no doubt whether it is an article.
    return result.ok ? open(result, null) : say(result.code);
  };

  /** A document without room for a notice: the background says it at the button. */
  const needRoom = (): void => {
    if (!canShowOverlay(document)) throw new TypeError('Document cannot show a dialog');
  };

  /** Whatever goes wrong in reading has a sentence; how it went wrong helps only a programmer. */
  const orSay = async <Answer>(work: Promise<Answer>): Promise<Answer | 'refused'> => {
    try {
      return await work;
    } catch (error) {
      reportError(error);
      return say('read-failed');
    }
  };

  const readAndOpen = async (): Promise<'opened' | 'refused'> => {
    const dressing = dress(); // asked for now, needed when the page has been read
    const result = await readPage(document, reading);
    if (!result.ok) return say(result.code);
    if (!result.isArticle) return say(result.why ?? 'empty', result);
    return open(result, readAgain, dressing);
  };

  return {
    async toggle() {
      if (reader) {
        reader.close();
        return 'closed';
      }
      needRoom();
      return orSay(readAndOpen());
    },
    async readSelection() {
      needRoom();
      const range = selectedRange(window);
      return range ? orSay(readRange(range)) : say('no-selection');
    },
    async openByItself() {
      if (reader) return 'opened';
      if (!canShowOverlay(document)) return 'refused';
      const address = addressOf(document.URL);
      const result = await readPage(document, reading);
      const isStill = address === addressOf(document.URL);
      if (!result.ok || !result.isArticle || !isStill) return 'refused';
      return open(result, readAgain);
    },
    setLooks: (looks) => reader?.setLooks(looks),
    end() {
      isEnding = true;
      reader?.close();
      closeNotice?.();
    },
  };
}
