import { describe, expect, it } from 'vitest';
import { articleOf, linesOf, textsOf } from './page';
import { lines, pageWith } from './story';

describe('what the mark-up hides is not read', () => {
  it.each([
    ['hidden', '<p hidden>one</p>'],
    ['hidden with everything in it', '<div hidden><p>one</p></div>'],
    ['display none', '<p style="color:red; display : NONE">one</p>'],
    ['visibility hidden', '<p style="visibility:hidden">one</p>'],
    ['a dialog that is not open', '<dialog><p>one</p></dialog>'],
    ['words for screen readers inside a line', '<p>two <span class="sr-only">one</span></p>'],
    ['words for screen readers, by another name', '<p>two <span class="visually-hidden">one</span></p>'],
    ['an icon', '<p>two <i aria-hidden="true">one</i></p>'],
    ['an icon as drawing', '<p>two <svg aria-hidden="true"><text>one</text></svg></p>'],
  ])('%s', async (_case, html) => {
    expect((await linesOf(html)).join()).not.toContain('one');
  });
});

describe('what a person sees, or can open, is read', () => {
  it.each([
    ['hidden until it is looked for', '<p hidden="until-found">one</p>'],
    ['an open dialog', '<dialog open><p>one</p></dialog>'],
    ['closed details', '<details><summary>two</summary><p>one</p></details>'],
    ['a block hidden from screen readers', '<div aria-hidden="true"><p>one</p></div>'],
    ['another style', '<p style="display:block">one</p>'],
    ['a property that only sounds like it', '<p style="--display:none">one</p>'],
  ])('%s', async (_case, html) => {
    expect(await linesOf(html)).toContain('one');
  });
});

describe('what style sheets hide', () => {
  it.each([
    ['is left out', '.gone{display:none}'],
    ['is left out where it is invisible', '.gone{visibility:hidden}'],
  ])('%s', async (_case, style) => {
    const gone = '<p class="gone">Nobody was to read this sentence, and nobody ever will.</p>';
    const { body } = await articleOf(pageWith(gone, { head: `<style>${style}</style>` }));
    expect(textsOf(body)).toEqual(lines);
  });

  it('is shown in closed details', async () => {
    const words = 'He said that he had seen it all, and more than once.';
    const { body } = await articleOf(
      pageWith(`<details><summary>The keeper</summary><p>${words}</p></details>`),
    );
    expect(textsOf(body)).toContain(words);
  });

  it('is shown where the page hides all of itself until its script has run', async () => {
    const { body } = await articleOf(pageWith('', { head: '<style>article{visibility:hidden}</style>' }));
    expect(textsOf(body)).toEqual(lines);
  });
});
