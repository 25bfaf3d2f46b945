import { describe, expect, it, vi } from 'vitest';
import { keyActions } from '../../components/key-table';
import type { Removal } from '../../model/article';
import { defaultPreferences } from '../../model/preferences';
import { article, newsletterBox } from './article';
import { besideCalls, button, calls, place, show } from './draw-reader';

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

it('shows every key with what it does', () => {
  show({ panel: 'keys' });
  const rows = [...place.querySelectorAll('.keys dl > div')].map((row) => row.textContent);
  expect(rows).toHaveLength(keyActions.length + 1);
  expect(rows.join()).not.toContain('keys.');
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
