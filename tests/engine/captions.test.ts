import { describe, expect, it } from 'vitest';
import { articleOf, blocksOf, textsOf } from './page';
import { pageWith } from './story';

const picture = (alt = ''): string => `<img src="/ferry.jpg" width="800" height="500" alt="${alt}">`;
const SAID = 'The ferry at the quay, an hour before it sailed';

const kindOf = async (html: string, text: string): Promise<string | undefined> =>
  (await blocksOf(html)).find((block) => block.text === text)?.kind;

describe('what stands under a picture is its caption', () => {
  it.each([
    ['in a figure', `<figure>${picture()}<div>${SAID}</div></figure>`],
    ['in a box, and called so', `<div>${picture()}<p class="wp-caption-text">${SAID}</p></div>`],
    [
      'behind the box of the picture',
      `<div><div>${picture()}</div><div class="newsCaption">${SAID}</div></div>`,
    ],
    ['as it is described', `<p>${picture(SAID)}</p><p>${SAID}</p>`],
    ['as it is described, with a credit', `<p>${picture(SAID)}</p><p>${SAID}. Mara Oden</p>`],
    ['with a photographer’s mark', `<p>${picture()}</p><p>${SAID} (Photo: Mara Oden)</p>`],
  ])('%s', async (_where, html) => {
    const block = (await blocksOf(html)).find(({ text }) => text.startsWith(SAID));
    expect(block?.kind).toBe('caption');
  });

  it('and is shown as one', async () => {
    const { body } = await articleOf(pageWith(`<div>${picture()}<p class="caption">${SAID}</p></div>`));
    expect(textsOf(body)).toContain(SAID);
    const shown = JSON.stringify(body);
    expect(shown).toMatch(new RegExp(`"figcaption".{0,200}${SAID}`));
  });
});

describe('what only stands near a picture is none', () => {
  const TEXT = 'The ferry sailed at noon and came back at four.';
  it.each([
    ['a paragraph behind it', `<p>${picture('The ferry')}</p><p>${TEXT}</p>`, 'paragraph'],
    [
      'one that begins like its description and goes on',
      `<p>${picture('The ferry sailed at noon')}</p><p>${TEXT}</p>`,
      'paragraph',
    ],
    [
      'a quotation in a figure',
      `<figure>${picture()}<blockquote><p>${TEXT}</p></blockquote></figure>`,
      'paragraph',
    ],
    ['a figure without a picture', `<figure><p>${TEXT}</p></figure>`, 'paragraph'],
    ['something called so, and no picture', `<div><p class="caption">${TEXT}</p></div>`, 'paragraph'],
    ['a teaser', `<div>${picture()}<p class="caption"><a href="/a">${TEXT}</a></p></div>`, 'paragraph'],
    ['a heading', `<figure>${picture()}<h2>${TEXT}</h2></figure>`, 'heading'],
    ['the owner of the page', `<footer>${picture()}<p class="copyright">${TEXT}</p></footer>`, 'paragraph'],
  ])('%s', async (_what, html, kind) => {
    expect(await kindOf(html, TEXT)).toBe(kind);
  });

  it('a long text in a figure is a text', async () => {
    const long = Array.from({ length: 30 }, () => TEXT).join(' ');
    expect(await kindOf(`<figure>${picture()}<p>${long}</p></figure>`, long)).toBe('paragraph');
  });
});
