import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Notice, selectionHelps } from '../../components/Notice';
import { noticeCodes } from '../../components/string-keys';
import { wordsOf } from './words';

const t = await wordsOf('en');

const show = (ways: { select?: () => void; anyway?: () => void }): HTMLElement => {
  const place = document.createElement('div');
  render(
    <Notice
      t={t}
      code="list"
      offersSelection={true}
      onReadSelection={ways.select ?? null}
      onShowAnyway={ways.anyway ?? null}
      onClose={vi.fn()}
    />,
    place,
  );
  return place;
};

const names = (place: HTMLElement): (string | null)[] =>
  [...place.querySelectorAll('button')].map((each) => each.getAttribute('aria-label') ?? each.textContent);

it('offers to read the selection where there is one', () => {
  expect(names(show({ select: vi.fn() }))).toEqual(['Read the selection instead', 'Close this message']);
});

it('says how to select where nothing is selected', () => {
  const place = show({ anyway: vi.fn() });
  expect(place.textContent).toContain('choose “Read the selection”');
  expect(names(place)).toEqual(['Show the best attempt anyway', 'Close this message']);
});

it('offers a selection only where it leads on', () => {
  expect(noticeCodes.filter(selectionHelps)).toEqual(['list', 'too-short', 'application', 'empty']);
});
