import { describe, expect, it } from 'vitest';
import { expectTree as expectWholeTree, treeHtmlOf } from './tree-html';

type Case = readonly [name: string, html: string, tree: string];

const SITE = 'https://www.baypost.example';
/** A page of pictures alone is no text. */
const expectTree = (html: string, tree: string): Promise<void> =>
  expectWholeTree(`<p>before</p>${html}`, `<p>before</p>${tree}`);

/** The smallest GIF there is: what stands in for a picture that is loaded late. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('captions stand once, with their picture', () => {
  it.each<Case>([
    [
      'a figure',
      '<figure><img src="/a.jpg" alt="one" width="600" height="400"><figcaption>two</figcaption></figure>',
      `<figure><img alt="one" height="400" src="${SITE}/a.jpg" width="600"><figcaption>two</figcaption></figure>`,
    ],
    [
      'a gallery of two',
      '<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>one</figcaption></figure>',
      `<figure><img alt="" src="${SITE}/a.jpg"><img alt="" src="${SITE}/b.jpg"><figcaption>one</figcaption></figure>`,
    ],
    ['a picture by itself', '<p><img src="/a.jpg"></p>', `<figure><img alt="" src="${SITE}/a.jpg"></figure>`],
    [
      'a picture in a line',
      '<p>one <img src="/a.jpg"> two</p>',
      `<p>one <img alt="" src="${SITE}/a.jpg"> two</p>`,
    ],
    [
      'a quote in a figure',
      '<figure><blockquote>one</blockquote><figcaption>two</figcaption></figure>',
      '<figure><blockquote><p>one</p></blockquote><figcaption>two</figcaption></figure>',
    ],
    [
      'a table in a figure',
      '<figure><table><tr><th>a</th><th>b</th></tr></table><figcaption>two</figcaption></figure>',
      '<figure><table><tbody><tr><th>a</th><th>b</th></tr></tbody></table><figcaption>two</figcaption></figure>',
    ],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

it('a caption in paragraphs stands once, in one caption', async () => {
  const tree = await treeHtmlOf(
    '<figure><img src="/a.jpg"><figcaption><p>one</p><p>© two</p></figcaption></figure>',
  );
  expect(tree.match(/one/g)).toHaveLength(1);
  expect(tree).toMatch(/<figcaption>.*one(?:<\/p>|<br>| ).*© two.*<\/figcaption>/);
});

describe('the real picture is found, however late the page loads it', () => {
  it.each([
    ['as written', '<img src="/a.jpg">'],
    ['behind a blank one', `<img src="${BLANK}" data-src="/a.jpg">`],
    ['behind a spacer', '<img src="/img/spacer.gif" data-src="/a.jpg">'],
    ['without a source', '<img data-original="/a.jpg">'],
    ['in another attribute', `<img src="${BLANK}" data-lazy-src="/a.jpg">`],
    [
      'behind an attribute that holds no address',
      `<img src="${BLANK}" data-src="javascript:x" data-lazy-src="/a.jpg">`,
    ],
    [
      'beside a copy for browsers without scripts',
      `<img src="${BLANK}" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>`,
    ],
  ])('%s', async (_case, html) => {
    await expectTree(html, `<figure><img alt="" src="${SITE}/a.jpg"></figure>`);
  });

  it.each<Case>([
    [
      'in a set',
      `<img src="${BLANK}" data-srcset="/a.jpg 400w, /b.jpg 800w" sizes="(max-width: 600px) 100vw, 50vw">`,
      `<figure><img alt="" sizes="(max-width: 600px) 100vw, 50vw" src="${SITE}/b.jpg" srcSet="${SITE}/a.jpg 400w, ${SITE}/b.jpg 800w"></figure>`,
    ],
    [
      'in a set with commas in its addresses',
      '<img src="/a.jpg" srcset="/w_400,c_fill/a.jpg 400w, /w_800,c_fill/a.jpg 800w">',
      `<figure><img alt="" src="${SITE}/a.jpg" srcSet="${SITE}/w_400%2Cc_fill/a.jpg 400w, ${SITE}/w_800%2Cc_fill/a.jpg 800w"></figure>`,
    ],
    [
      'in a set for sharper screens',
      '<img src="/a.jpg" srcset="/a.jpg, /b.jpg 2x">',
      `<figure><img alt="" src="${SITE}/a.jpg" srcSet="${SITE}/a.jpg, ${SITE}/b.jpg 2x"></figure>`,
    ],
    [
      'in a source beside it',
      `<picture><source srcset="/b.webp 800w"><img src="${BLANK}"></picture>`,
      `<figure><img alt="" src="${SITE}/b.webp" srcSet="${SITE}/b.webp 800w"></figure>`,
    ],
    [
      'sizes that are none are left out',
      '<img src="/a.jpg" srcset="/a.jpg 400w" sizes="auto;evil()">',
      `<figure><img alt="" src="${SITE}/a.jpg" srcSet="${SITE}/a.jpg 400w"></figure>`,
    ],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('a picture is asked for as the page asks for it', () => {
  it.each<Case>([
    [
      'without telling where from',
      '<img src="/a.jpg" referrerpolicy="No-Referrer">',
      `<figure><img alt="" referrerPolicy="no-referrer" src="${SITE}/a.jpg"></figure>`,
    ],
    [
      'without cookies',
      '<img src="/a.jpg" crossorigin>',
      `<figure><img alt="" crossOrigin="anonymous" src="${SITE}/a.jpg"></figure>`,
    ],
    [
      'not by a policy that there is none of',
      '<img src="/a.jpg" referrerpolicy="javascript:evil">',
      `<figure><img alt="" src="${SITE}/a.jpg"></figure>`,
    ],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('what is no picture is left out', () => {
  it.each([
    ['a counter', '<img src="https://count.example/x.gif" width="1" height="1">'],
    ['a counter of one side', '<img src="https://count.example/x.gif" height="0">'],
    ['a spacer', '<img src="/img/spacer.gif">'],
    ['a blank one that nothing replaces', `<img src="${BLANK}">`],
    ['one without an address', '<img alt="one">'],
    ['one of another scheme', '<img src="ftp://bay.example/a.jpg">'],
  ])('%s', async (_case, html) => {
    await expectTree(`<p>one</p>${html}<p>two</p>`, '<p>one</p><p>two</p>');
  });
});

describe('what would load by itself becomes a link out', () => {
  it.each<Case>([
    [
      'a frame',
      '<iframe src="https://www.video.example/1" title="A film"></iframe>',
      '<embed href="https://www.video.example/1" title="A film">',
    ],
    [
      'a frame without a title',
      '<iframe src="//www.video.example/1"></iframe>',
      '<embed href="https://www.video.example/1" title="video.example">',
    ],
    [
      'a frame that is loaded late',
      '<iframe src="about:blank" data-src="https://video.example/1"></iframe>',
      '<embed href="https://video.example/1" title="video.example">',
    ],
    [
      'a film of the page’s own',
      '<video src="/a.mp4"></video>',
      `<embed href="${SITE}/a.mp4" title="baypost.example">`,
    ],
    [
      'a film with its sources inside',
      '<video poster="/a.jpg"><source src="/a.mp4"></video>',
      `<embed href="${SITE}/a.mp4" poster="${SITE}/a.jpg" title="baypost.example">`,
    ],
    ['a frame that leads nowhere', '<p>one</p><iframe src="about:blank"></iframe>', '<p>one</p>'],
    // A link may lead to a mail or a file; a card that says "watch this" leads to the web.
    ['a frame that leads to a mail', '<p>one</p><iframe src="mailto:a@bay.example"></iframe>', '<p>one</p>'],
    ['a film on a file server', '<p>one</p><video src="ftp://bay.example/a.mp4"></video>', '<p>one</p>'],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});
