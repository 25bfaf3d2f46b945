import { render } from 'preact';
import { beforeEach, vi } from 'vitest';
import type { Acts } from '../../components/acts';
import { Beside } from '../../components/Beside';
import type { BesideCalls, BesideProps } from '../../components/Beside';
import { Reader } from '../../components/Reader';
import type { ReaderCalls, ReaderState } from '../../components/Reader';
import type { TeachCalls } from '../../components/teaching';
import { defaultPreferences } from '../../model/preferences';
import { firstState } from '../../entrypoints/reader/shown-state';
import { article } from './article';
import { wordsOf } from './words';

const t = await wordsOf('en');
/** Where the reader is drawn; another for each test. */
export let place: HTMLElement;

/** What the reader asks for. */
export const calls = {
  onPreferences: vi.fn<ReaderCalls['onPreferences']>(),
  onSite: vi.fn<ReaderCalls['onSite']>(),
  onSettings: vi.fn<ReaderCalls['onSettings']>(),
  onGo: vi.fn<ReaderCalls['onGo']>(),
  onPanel: vi.fn<ReaderCalls['onPanel']>(),
  acts: {
    onJump: vi.fn<Acts['onJump']>(),
    onView: vi.fn<Acts['onView']>(),
    onCopy: vi.fn<Acts['onCopy']>(),
    onRemoved: vi.fn<Acts['onRemoved']>(),
    onColumn: vi.fn<Acts['onColumn']>(),
  },
  onRemember: vi.fn<ReaderCalls['onRemember']>(),
  onBack: vi.fn<ReaderCalls['onBack']>(),
  onClose: vi.fn<ReaderCalls['onClose']>(),
};
/** What the panels beside the article ask for. */
export const besideCalls = {
  teachActs: {
    site: 'bay.example',
    onKeepSuch: vi.fn<TeachCalls['onKeepSuch']>(),
    onChoose: vi.fn<TeachCalls['onChoose']>(),
    onTakeOut: vi.fn<TeachCalls['onTakeOut']>(),
    onRemoveSuch: vi.fn<TeachCalls['onRemoveSuch']>(),
    onConfirm: vi.fn<TeachCalls['onConfirm']>(),
    onUndo: vi.fn<TeachCalls['onUndo']>(),
    onCancel: vi.fn<TeachCalls['onCancel']>(),
  },
  onPutBack: vi.fn<BesideCalls['onPutBack']>(),
  onUndo: vi.fn<BesideCalls['onUndo']>(),
  onShowRemoved: vi.fn<BesideCalls['onShowRemoved']>(),
  onReport: vi.fn<BesideCalls['onReport']>(),
  onStepView: vi.fn<BesideCalls['onStepView']>(),
  onCloseView: vi.fn<BesideCalls['onCloseView']>(),
};

const Furnished = (props: BesideProps) => <Beside {...props} {...besideCalls} />;

/** Draws the reader as it is at first, but for what is changed. */
export const show = (change: Partial<ReaderState> = {}): void => {
  const looks = { preferences: defaultPreferences, isForSite: false };
  const known = { remembering: 'ask', progress: null } as const;
  const state: ReaderState = {
    ...firstState(article, false, { looks, known }),
    Beside: Furnished,
    ...change,
  };
  render(
    <Reader {...state} {...calls} t={t} dateLanguage="en-GB" site="bay.example" isSideways={false} />,
    place,
  );
};

/** A button by its name, as a screen reader tells it. */
export const button = (name: string): HTMLButtonElement | undefined =>
  [...place.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );

beforeEach(() => {
  document.body.replaceChildren();
  place = document.createElement('div');
  // Radio buttons tell of a change only where they are shown.
  document.body.append(place);
  vi.clearAllMocks();
});
