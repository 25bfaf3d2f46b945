import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keyActions } from '../../components/key-table';
import type { Acts } from '../../components/acts';
import { Beside } from '../../components/Beside';
import type { BesideCalls, BesideProps } from '../../components/Beside';
import { Reader } from '../../components/Reader';
import type { ReaderCalls, ReaderState } from '../../components/Reader';
import type { TeachCalls } from '../../components/teaching';
import type { Removal } from '../../model/article';
import { defaultPreferences } from '../../model/preferences';
import { article, newsletterBox } from './article';
import { wordsOf } from './words';

const t = await wordsOf('en');
let place: HTMLElement;
const calls = {
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
const besideCalls = {
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

const show = (change: Partial<ReaderState> = {}): void => {
  const state: ReaderState = {
    article,
    putBack: new Set(),
    preferences: defaultPreferences,
    isForSite: false,
    lacksHyphens: false,
    Beside: Furnished,
    panel: null,
    teaching: null,
    remembering: 'ask',
    foot: null,
    view: null,
    minutesLeft: null,
    heading: null,
    said: '',
    current: null,
    canUndo: false,
    trouble: null,
    isBusy: false,
    ...change,
  };
  render(
    <Reader {...state} {...calls} t={t} dateLanguage="en-GB" site="bay.example" isSideways={false} />,
    place,
  );
};

const button = (name: string): HTMLButtonElement | undefined =>
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

it('shows title, site, author, date and reading time', () => {
  show();
  expect(place.querySelector('h1')?.textContent).toBe('Ferry returns to the bay');
  const said = place.querySelector('header')?.textContent ?? '';
  for (const words of ['The Tide Table', 'Maren Oldehus', '14 March 2026', '2 minutes to read'])
    expect(said).toContain(words);
});

it('invents no headline', () => {
  show({ article: { ...article, title: null } });
  expect(place.querySelector('h1')).toBeNull();
});

it('leaves the promotion out, and says how much', () => {
  show();
  expect(place.querySelector('article')?.textContent).not.toContain('newsletter');
  expect(button('1 removed')?.getAttribute('aria-expanded')).toBe('false');
});

it('lists what was removed, with kind, words and reasons', () => {
  show({ panel: 'removed' });
  const list = place.querySelector('aside[aria-label="Left out of this article"]')?.textContent ?? '';
  for (const words of [
    'Newsletter',
    'Unlock the Tides',
    'it links to a sign-up page',
    'Leads to tides.example',
  ])
    expect(list).toContain(words);
});

it('asks to put one back, and to take it out again', () => {
  show({ panel: 'removed' });
  button('Put back')?.click();
  expect(besideCalls.onPutBack).toHaveBeenLastCalledWith([1], true);
  show({ panel: 'removed', putBack: new Set([1]) });
  expect(place.querySelector('article')?.textContent).toContain('Unlock the Tides');
  expect(button('0 removed')?.getAttribute('aria-expanded')).toBe('true');
  button('Take out again')?.click();
  expect(besideCalls.onPutBack).toHaveBeenLastCalledWith([1], false);
});

describe('the sheet of looks', () => {
  const values = (setting: string) =>
    [...place.querySelectorAll<HTMLInputElement>(`[data-setting=${setting}] input`)].map((input) => ({
      name: input.parentElement?.textContent,
      isChosen: input.checked,
    }));

  it.each([
    ['Text size: more', 'fontSizePx', 22],
    ['Text size: less', 'fontSizePx', 18],
    ['Line length: more', 'measureEm', 32],
    ['Line spacing: less', 'lineHeight', 1.5],
    ['Letter spacing: more', 'letterSpacingEm', 0.02],
    ['Word spacing: more', 'wordSpacingEm', 0.04],
  ])('%s asks for %s %d', (name, setting, value) => {
    show({ panel: 'looks' });
    button(name)?.click();
    expect(calls.onPreferences).toHaveBeenCalledExactlyOnceWith({ ...defaultPreferences, [setting]: value });
  });

  it('stops at the ends', () => {
    show({ panel: 'looks', preferences: { ...defaultPreferences, fontSizePx: 40 } });
    expect(button('Text size: more')?.getAttribute('aria-disabled')).toBe('true');
    button('Text size: more')?.click();
    expect(calls.onPreferences).not.toHaveBeenCalled();
  });

  it('offers six papers and shows which is chosen', () => {
    show({ panel: 'looks', preferences: { ...defaultPreferences, theme: 'sepia' } });
    expect(values('theme')).toEqual(
      ['Automatic', 'Light', 'Sepia', 'Dark', 'Black', 'High contrast'].map((name) => ({
        name,
        isChosen: name === 'Sepia',
      })),
    );
  });

  it.each([
    ['font', 'Literata', { font: 'literata' }],
    ['align', 'Justified', { align: 'justify' }],
    ['paragraphs', 'Indented', { paragraphs: 'indent' }],
    ['flow', 'Columns', { flow: 'columns' }],
    ['focus', 'Paragraph', { focus: 'paragraph' }],
    ['pictures', 'Left out', { pictures: 'hide' }],
  ])('%s: %s is asked for', (setting, name, change) => {
    show({ panel: 'looks' });
    const inputs = [...place.querySelectorAll<HTMLInputElement>(`[data-setting=${setting}] input`)];
    inputs.find((input) => input.parentElement?.textContent === name)?.click();
    expect(calls.onPreferences).toHaveBeenCalledExactlyOnceWith({ ...defaultPreferences, ...change });
  });

  it('offers vertical lines for languages that are written so', () => {
    show({ panel: 'looks' });
    expect(values('writing')).toEqual([]);
    show({ panel: 'looks', article: { ...article, lang: 'ja-JP' } });
    expect(values('writing').map(({ name }) => name)).toEqual(['As on the page', 'Across', 'Down']);
  });

  it('goes back to how it was at first', () => {
    show({ panel: 'looks', preferences: { ...defaultPreferences, theme: 'black', measureEm: 40 } });
    button('As it was at first')?.click();
    expect(calls.onPreferences).toHaveBeenCalledExactlyOnceWith(defaultPreferences);
  });

  it('keeps looks for one site, where the page has one', () => {
    show({ panel: 'looks' });
    button('Only on bay.example')?.click();
    expect(calls.onSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says why lines stay ragged', () => {
    show({ panel: 'looks', lacksHyphens: true });
    expect(place.textContent).toContain('no hyphenation for the language');
  });
});

it('lists the headings, marks the one being read, and goes to another', () => {
  const body = [
    { tag: 'h2', block: 3, children: ['The first boat'] },
    { tag: 'h3', block: 4, children: ['On board'] },
  ] as const;
  show({ article: { ...article, body }, panel: 'contents', heading: 4 });
  const entries = [...place.querySelectorAll('.contents li')];
  expect(entries.map((each) => [each.textContent, each.getAttribute('data-level')])).toEqual([
    ['The first boat', '1'],
    ['On board', '2'],
  ]);
  expect(place.querySelector('[aria-current]')?.textContent).toBe('On board');
  button('The first boat')?.click();
  expect(calls.onGo).toHaveBeenCalledExactlyOnceWith(3);
});

it('offers no contents where there is no heading', () => {
  show();
  expect(button('Contents')).toBeUndefined();
});

it('says how long there is to read', () => {
  show({ minutesLeft: 7 });
  expect(place.querySelector('.bar')?.textContent).toContain('7 minutes left');
});

it('shows every key with what it does', () => {
  show({ panel: 'keys' });
  const rows = [...place.querySelectorAll('.keys dl > div')].map((row) => row.textContent);
  expect(rows).toHaveLength(keyActions.length + 1);
  expect(rows.join()).not.toContain('keys.');
});

it('says so where only the beginning was delivered', () => {
  show({ article: { ...article, delivery: 'teaser' } });
  expect(place.querySelector('article')?.textContent).toContain('delivered only the beginning');
});

it.each([
  ['the page was too large to be read whole', { cutShort: true }, 'only its first part was read'],
  ['one piece was kept against its looks', { keptPieces: 1 }, '1 piece looks like promotion and was kept'],
  ['several were', { keptPieces: 3 }, '3 pieces look like promotion and were kept'],
])('says so where %s', (_case, change, sentence) => {
  show({ article: { ...article, ...change } });
  expect(place.querySelector('article')?.textContent).toContain(sentence);
});

it('says none of that of an ordinary article', () => {
  show();
  expect(place.querySelector('.note')).toBeNull();
});

it('marks where something was left out, and leads from there to the ledger', () => {
  show();
  button('1 piece was left out here')?.click();
  expect(calls.acts.onRemoved).toHaveBeenCalledExactlyOnceWith(1);
});

it('hands a kind or everything back at once, offers undo where there is something to undo', () => {
  const second: Removal = {
    ...newsletterBox,
    id: 2,
    text: 'The other letter',
    images: 1,
    fields: 1,
    pictures: [{ width: 300, height: 200 }],
  };
  const third: Removal = { ...newsletterBox, id: 3, kind: 'app', text: 'Get the app' };
  show({
    panel: 'removed',
    article: { ...article, removals: [newsletterBox, third, second] },
    canUndo: true,
  });
  expect([...place.querySelectorAll('.panel .group h3')].map(({ textContent }) => textContent)).toEqual([
    'Newsletter',
    'App',
  ]);
  expect(place.querySelector('#removal-2')?.textContent).toContain(
    '1 picture (300 × 200) · 1 field to fill in',
  );
  button('Put all 2 back: Newsletter')?.click();
  expect(besideCalls.onPutBack).toHaveBeenLastCalledWith([1, 2], true);
  button('Put all back')?.click();
  expect(besideCalls.onPutBack).toHaveBeenLastCalledWith([1, 3, 2], true);
  button('Undo')?.click();
  expect(besideCalls.onUndo).toHaveBeenCalledOnce();
  show({ panel: 'removed' });
  expect(button('Undo')).toBeUndefined();
});

it('says how many words of the story are shown, in the ledger', () => {
  show({ panel: 'removed', article: { ...article, words: 1240 } });
  expect(place.querySelector('.panel .completeness')?.textContent).toBe(
    'All 1,240 words of the story are shown.',
  );
});

it('says below the article what is missing of its column, and offers it', () => {
  show({ article: { ...article, words: 1236, missingWords: 4 } });
  expect(place.querySelector('article .note')?.textContent).toContain('1,236 of 1,240 words');
  button('Show everything in the column')?.click();
  expect(calls.acts.onColumn).toHaveBeenCalledExactlyOnceWith(true);
  show({ article: { ...article, isWholeColumn: true } });
  button('Show only the story')?.click();
  expect(calls.acts.onColumn).toHaveBeenLastCalledWith(false);
});

it('makes a report without the page’s words unless they are wanted, and says what came of it', async () => {
  besideCalls.onReport.mockResolvedValueOnce('saved').mockResolvedValueOnce('failed');
  show({ panel: 'removed' });
  button('Save report')?.click();
  expect(besideCalls.onReport).toHaveBeenLastCalledWith('save', false);
  const said = () => place.querySelector('.report [role=status]')?.textContent;
  await vi.waitFor(() => expect(said()).toContain('in your downloads'));
  button('With the words of the page')?.click();
  await vi.waitFor(() =>
    expect(place.querySelector('.report [role=switch]')?.getAttribute('aria-checked')).toBe('true'),
  );
  button('Copy report')?.click();
  expect(besideCalls.onReport).toHaveBeenLastCalledWith('copy', true);
  await vi.waitFor(() => expect(said()).toContain('could not be made'));
});

it('sets the article’s own language and direction, and the controls’ apart', () => {
  show({ article: { ...article, lang: 'he', dir: 'rtl' } });
  expect(place.querySelector('article')?.lang).toBe('he');
  expect(place.querySelector('article')?.dir).toBe('rtl');
  expect(place.querySelector<HTMLElement>('.facts')?.lang).toBe('en');
});

it('says aloud what changed, and shows what could not be saved', () => {
  show({ said: 'Put back', trouble: 'save-failed' });
  expect(place.querySelector('[role=status]')?.textContent).toBe('Put back');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('could not be saved');
});

it('has no text field: the page could read along', () => {
  for (const panel of ['removed', 'contents', 'looks', 'keys'] as const) {
    show({ panel });
    expect(place.querySelector('textarea, select, input:not([type=radio]), [contenteditable]')).toBeNull();
  }
});
