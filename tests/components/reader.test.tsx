import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { Reader } from '../../components/Reader';
import type { ReaderCalls, ReaderState } from '../../components/Reader';
import { defaultPreferences } from '../../model/preferences';
import { article } from './article';
import { wordsOf } from './words';

const t = await wordsOf('en');
let place: HTMLElement;
const calls = {
  onPreferences: vi.fn<ReaderCalls['onPreferences']>(),
  onPanel: vi.fn<ReaderCalls['onPanel']>(),
  onPutBack: vi.fn<ReaderCalls['onPutBack']>(),
  onJump: vi.fn<ReaderCalls['onJump']>(),
  onClose: vi.fn<ReaderCalls['onClose']>(),
};

const show = (change: Partial<ReaderState> = {}): void => {
  const state: ReaderState = {
    article,
    putBack: new Set(),
    preferences: defaultPreferences,
    isPanelOpen: false,
    said: '',
    trouble: null,
    isBusy: false,
    ...change,
  };
  render(<Reader {...state} {...calls} t={t} dateLanguage="en-GB" />, place);
};

const button = (name: string): HTMLButtonElement | undefined =>
  [...place.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );

beforeEach(() => {
  place = document.createElement('div');
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
  show({ isPanelOpen: true });
  const list = place.querySelector('ul[aria-label="Left out of this article"]')?.textContent ?? '';
  for (const words of [
    'Newsletter',
    'Unlock the Tides',
    'it links to a sign-up page',
    'Leads to tides.example',
  ])
    expect(list).toContain(words);
});

it('asks to put one back, and to take it out again', () => {
  show({ isPanelOpen: true });
  button('Put back')?.click();
  expect(calls.onPutBack).toHaveBeenLastCalledWith(1, true);
  show({ isPanelOpen: true, putBack: new Set([1]) });
  expect(place.querySelector('article')?.textContent).toContain('Unlock the Tides');
  expect(button('0 removed')?.getAttribute('aria-expanded')).toBe('true');
  button('Take out again')?.click();
  expect(calls.onPutBack).toHaveBeenLastCalledWith(1, false);
});

it.each([
  ['Larger text', 40, 40],
  ['Larger text', 20, 22],
  ['Smaller text', 20, 18],
  ['Smaller text', 14, 14],
])('%s at %i pixels gives %i', (name, before, after) => {
  show({ preferences: { theme: 'auto', fontSizePx: before } });
  button(name)?.click();
  expect(calls.onPreferences).toHaveBeenCalledWith({ theme: 'auto', fontSizePx: after });
});

it('offers four papers and shows which is chosen', () => {
  show({ preferences: { theme: 'sepia', fontSizePx: 20 } });
  const papers = [...place.querySelectorAll<HTMLInputElement>('[role=radiogroup] input')];
  expect(papers.map((each) => each.getAttribute('aria-label'))).toEqual([
    'As the device has it',
    'Light',
    'Sepia',
    'Dark',
  ]);
  expect(papers.map((each) => each.checked)).toEqual([false, false, true, false]);
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
  show({ isPanelOpen: true });
  expect(place.querySelector('textarea, select, input:not([type=radio]), [contenteditable]')).toBeNull();
});
