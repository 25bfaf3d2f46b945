import { describe, expect, it } from 'vitest';
import { outOfBounds } from '../hostile/out-of-bounds';
import { expectTree, treeHtmlOf, treeOf } from './tree-html';

describe('formatting comes through as itself', () => {
  it.each([
    'em',
    'strong',
    'b',
    'i',
    'u',
    's',
    'small',
    'mark',
    'sub',
    'sup',
    'code',
    'kbd',
    'samp',
    'var',
    'cite',
    'q',
    'dfn',
    'del',
    'ins',
    'bdi',
    'bdo',
  ])('%s', async (tag) => {
    await expectTree(
      `<p>one <${tag} onclick="x" style="x" class="x">two</${tag}> three</p>`,
      `<p>one <${tag}>two</${tag}> three</p>`,
    );
  });

  it.each<[name: string, html: string, tree: string]>([
    ['old names', '<p><strike>one</strike> <tt>two</tt></p>', '<p><s>one</s> <code>two</code></p>'],
    ['nested', '<p><b>one <i>two</i></b> three</p>', '<p><b>one <i>two</i></b> three</p>'],
    ['empty', '<p>one <b></b>two</p>', '<p>one two</p>'],
    ['around blocks', '<b><p>one</p><p>two</p></b>', '<p><b>one</b></p><p><b>two</b></p>'],
    ['transparent wrappers', '<p><span><font color="red">one</font></span></p>', '<p>one</p>'],
    [
      'abbreviations',
      '<p><abbr title="Bay Post" onclick="x">BP</abbr> said</p>',
      '<p><abbr title="Bay Post">BP</abbr> said</p>',
    ],
    [
      'times',
      '<p>on <time datetime="2026-02-11">Wednesday</time></p>',
      '<p>on <time dateTime="2026-02-11">Wednesday</time></p>',
    ],
    [
      'times that are none',
      '<p>on <time datetime="<b>">Wednesday</time></p>',
      '<p>on <time>Wednesday</time></p>',
    ],
    [
      'ruby',
      '<p><ruby>海<rp>(</rp><rt>うみ</rt><rp>)</rp></ruby>へ</p>',
      '<p><ruby>海<rp>(</rp><rt>うみ</rt><rp>)</rp></ruby>へ</p>',
    ],
    ['line breaks', '<p>one<br>two</p>', '<p>one<br>two</p>'],
    ['rules', '<p>one</p><hr class="x"><p>two</p>', '<p>one</p><hr><p>two</p>'],
    [
      'details',
      '<details open><summary>one</summary><p>two</p></details>',
      '<details><summary>one</summary><p>two</p></details>',
    ],
    ['definitions', '<dl><dt>one</dt><dd>two</dd></dl>', '<dl><dt>one</dt><dd>two</dd></dl>'],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('formulas come through as data', () => {
  it.each<[name: string, html: string, tree: string]>([
    [
      'in a line',
      '<p>so <math><mi>x</mi><mo>=</mo><mn>2</mn></math>.</p>',
      '<p>so <math><mi>x</mi><mo>=</mo><mn>2</mn></math>.</p>',
    ],
    [
      'what changes the meaning',
      '<p>so <math display="block"><mi mathvariant="normal" style="x">x</mi></math></p>',
      '<p>so <math display="block"><mi mathvariant="normal">x</mi></math></p>',
    ],
    [
      'no source code of it',
      '<p>so <math><semantics><mi>x</mi><annotation>x</annotation><annotation-xml encoding="text/html"><b>x</b></annotation-xml></semantics></math></p>',
      '<p>so <math><mrow><mi>x</mi></mrow></math></p>',
    ],
    [
      'no links in it',
      '<p>so <math href="javascript:x"><mi href="javascript:x" onclick="x">x</mi></math></p>',
      '<p>so <math><mi>x</mi></math></p>',
    ],
    [
      'no actions',
      '<p>so <math><maction actiontype="toggle"><mi>x</mi></maction></math></p>',
      '<p>so <math><mi>x</mi></math></p>',
    ],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('what is drawn is no text', () => {
  it.each<[name: string, html: string]>([
    ['a drawing', '<p>one<svg><title>two</title><text>three</text></svg></p>'],
    ['HTML in a drawing', '<p>one</p><svg><foreignObject><p>two</p></foreignObject></svg>'],
    ['what a canvas holds for old browsers', '<p>one</p><canvas><p>two</p></canvas>'],
  ])('%s', async (_name, html) => {
    await expectTree(html, '<p>one</p>');
  });
});

describe('nothing that acts comes through', () => {
  it.each<[name: string, html: string]>([
    ['a script', '<p>one<script>evil()</script></p>'],
    ['an event handler', '<p onclick="evil()">one <b onmouseover="evil()">two</b></p>'],
    [
      'a style',
      '<p style="background:url(https://evil.example)">one</p><style>@import "https://evil.example"</style>',
    ],
    ['a link to a script', '<p>one <a href="javascript:evil()">two</a></p>'],
    [
      'a link to a script, written oddly',
      '<p>one <a href=" java&#10;script:evil()">two</a> <a href="JaVaScRiPt:evil()">three</a></p>',
    ],
    ['a link to a document in itself', '<p>one <a href="data:text/html,evil">two</a></p>'],
    ['a link to a blob', '<p>one <a href="blob:https://evil.example/1">two</a></p>'],
    ['a link to a file', '<p>one <a href="file:///evil">two</a></p>'],
    ['a link to view the source', '<p>one <a href="view-source:https://evil.example">two</a></p>'],
    ['a picture that is a document', '<p>one <img src="data:image/svg+xml,<svg onload=evil()>"></p>'],
    ['a picture that is a script', '<p>one <img src="javascript:evil()"></p>'],
    [
      'a source set with a script',
      '<p>one <img src="https://bay.example/a.jpg" srcset="javascript:evil() 2x, data:text/html,evil 3x"></p>',
    ],
    [
      'a picture with a handler',
      '<p>one <img src="https://bay.example/a.jpg" onerror="evil()" usemap="#evil"></p>',
    ],
    ['a frame with its own document', '<p>one</p><iframe srcdoc="<script>evil()</script>"></iframe>'],
    ['a frame with a script', '<p>one</p><iframe src="javascript:evil()"></iframe>'],
    ['an object', '<p>one</p><object data="https://evil.example"><p>two</p></object>'],
    [
      'a drawing',
      '<p>one <svg><a href="javascript:evil()"><text>two</text></a><script>evil()</script></svg></p>',
    ],
    [
      'a form',
      '<form action="https://evil.example"><p>one</p><input value="evil" formaction="javascript:evil()"></form>',
    ],
    ['a base address', '<p>one</p><base href="https://evil.example/">'],
    ['a meta refresh', '<p>one</p><meta http-equiv="refresh" content="0;url=https://evil.example">'],
    ['a list whose number is a script', '<ol start="evil" type="evil"><li value="evil">one</li></ol>'],
    ['an id and a class', '<p id="evil" class="evil" name="evil" slot="evil" is="evil">one</p>'],
    ['a template', '<p>one</p><template><p>evil</p></template>'],
  ])('%s', async (_name, html) => {
    const tree = await treeOf(html);
    expect(outOfBounds(tree)).toEqual([]);
    expect(JSON.stringify(tree)).not.toMatch(/evil|javascript:|data:|blob:|file:|srcdoc/i);
    expect(JSON.stringify(tree)).toContain('one');
  });

  /** Longer than what stands in for a picture that is loaded late. */
  const long = 'A'.repeat(4_000);
  it.each([
    ['a drawing', `data:image/svg+xml;base64,${long}`],
    ['a drawing as text', `data:image/svg+xml,<svg onload='evil()'>${long}</svg>`],
    ['a document', `data:text/html;base64,${long}`],
    ['no base64', `data:image/png,${long}`],
  ])('a picture in its own address that is %s', async (_what, address) => {
    await expectTree(`<p>one</p><img src="${address}">`, '<p>one</p>');
  });

  it('a photograph in its own address comes through', async () => {
    const address = `data:image/png;base64,${long}`;
    await expectTree(
      `<p>one</p><img src="${address}">`,
      `<p>one</p><figure><img alt="" src="${address}"></figure>`,
    );
  });

  it('a name and a password are taken out of an address', async () => {
    expect(await treeHtmlOf('<p>one <a href="https://mara:secret@bay.example/a">two</a></p>')).toBe(
      '<p>one <a href="https://bay.example/a">two</a></p>',
    );
  });

  it('the text of what looks like mark-up stays text', async () => {
    expect(await treeOf('<p>&lt;script&gt;one&lt;/script&gt;</p>')).toMatchObject([
      { tag: 'p', children: ['<script>one</script>'] },
    ]);
  });
});
