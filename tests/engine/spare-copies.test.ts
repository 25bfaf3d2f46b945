import { describe, expect, it } from 'vitest';
import { openPage } from './open-page';
import { articleOf, linesOf, read, readingOf, textsOf } from './page';
import { footer, lines, story } from './story';

describe('a frame of the same site that holds text is read where it stands', () => {
  const withFrame = async (html: string): Promise<Document> => {
    const page = await openPage('<p>before</p><iframe></iframe><p>behind</p>', { lang: 'en' });
    const inner = page.querySelector('iframe')!.contentDocument!;
    inner.body.innerHTML = html;
    return page;
  };

  it('its paragraphs are the article', async () => {
    const page = await withFrame(`<article>${story(9)}</article>${footer}`);
    expect(textsOf(readingOf(await read(page)).article.body)).toEqual(lines.slice(0, 9));
  });

  it('its addresses are read from its own base', async () => {
    const page = await withFrame(
      `<base href="https://mail.example/box/"><article>${story(9)}<p>At noon it sailed, and <a href="day">the log of the day</a> says that it came back at four with the mail.</p></article>`,
    );
    const { body } = readingOf(await read(page)).article;
    expect(JSON.stringify(body)).toContain('"https://mail.example/box/day"');
  });

  it('a small one stays a card or nothing', async () => {
    const page = await withFrame('<p>Sign in</p>');
    const reading = readingOf(await read(page));
    expect(textsOf(reading.article.body).join()).not.toContain('Sign in');
  });
});

describe('a page that shows nothing is read from the copy that it carries', () => {
  const copy = `<article>${story(9)}</article>`;

  it('what is hidden in the copy stays hidden', async () => {
    const hidden =
      '<p hidden>No one reads this.</p><p style="display:none">Nor this.</p><dialog><p>Nor this either.</p></dialog>';
    const page = await openPage(`<div id="app"></div><template>${hidden}${copy}${hidden}</template>`, {
      lang: 'en',
    });
    expect(textsOf(readingOf(await read(page)).article.body)).toEqual(lines.slice(0, 9));
  });

  it.each([
    ['a template', `<div id="app"></div><template>${copy}</template>`],
    ['a script of text', `<div id="app"></div><script type="text/template">${copy}</script>`],
    ['what stands there for readers without scripts', `<div id="app"></div><noscript>${copy}</noscript>`],
  ])('%s', async (_name, html) => {
    const { body } = await articleOf(html, { lang: 'en' });
    expect(textsOf(body)).toEqual(lines.slice(0, 9));
  });

  it('a copy beside a text that is shown is not read', async () => {
    const shown = await linesOf(`<article>${story(4)}</article><template>${copy}</template>`);
    expect(shown).toHaveLength(4);
  });
});

describe('a picture that a script would fill in comes from the copy beside it', () => {
  const placeholder = '<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">';
  const spare = '<noscript><img src="/quay.jpg?a=1&amp;b=2" alt="The quay"></noscript>';

  it.each([
    ['behind it', `<figure>${placeholder}${spare}</figure>`],
    ['behind the element around it', `<figure><span>${placeholder}</span>${spare}</figure>`],
  ])('%s', async (_name, figure) => {
    const { body } = await articleOf(`<article>${story(3)}${figure}${story(3)}</article>`, { lang: 'en' });
    expect(JSON.stringify(body)).toContain('"https://www.baypost.example/quay.jpg?a=1&b=2"');
  });
});
