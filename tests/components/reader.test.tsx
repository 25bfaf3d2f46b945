import { expect, it } from 'vitest';
import { article } from './article';
import { button, calls, place, show } from './draw-reader';

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

it('offers no contents where there is no heading', () => {
  show();
  expect(button('Contents')).toBeUndefined();
});

it('says how long there is to read', () => {
  show({ minutesLeft: 7 });
  expect(place.querySelector('.bar')?.textContent).toContain('7 minutes left');
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

it('says below the article what is missing of its column, and offers it', () => {
  show({ article: { ...article, words: 1236, missingWords: 4 } });
  expect(place.querySelector('article .note')?.textContent).toContain('1,236 of 1,240 words');
  button('Show everything in the column')?.click();
  expect(calls.acts.onColumn).toHaveBeenCalledExactlyOnceWith(true);
  show({ article: { ...article, isWholeColumn: true } });
  button('Show only the story')?.click();
  expect(calls.acts.onColumn).toHaveBeenLastCalledWith(false);
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
