import { describe, it } from 'vitest';
import { PAGE_URL } from './open-page';
import { expectTree } from './tree-html';

type Case = readonly [name: string, html: string, tree: string];

describe('white space comes through word for word', () => {
  it.each<Case>([
    ['a space before signs', '<p>Vraiment ? Oui ! Voici : tout</p>', '<p>Vraiment ? Oui ! Voici : tout</p>'],
    [
      'a no-break space before signs',
      '<p>Vraiment\u00a0? « Oui\u00a0» 40\u202f000</p>',
      '<p>Vraiment\u00a0? « Oui\u00a0» 40\u202f000</p>',
    ],
    ['runs of space are one', '<p>  one \n\t two  </p>', '<p>one two</p>'],
    ['one space between two formats', '<p><b>one </b> <i> two</i></p>', '<p><b>one </b><i>two</i></p>'],
    ['none where there is none', '<p><b>one</b>, two</p>', '<p><b>one</b>, two</p>'],
    ['around a break', '<p>one <br> two</p>', '<p>one<br>two</p>'],
    [
      'code with its lines',
      '<pre>\nif x:\n    y = "a  b"\n\n  z</pre>',
      '<pre>if x:\n    y = "a  b"\n\n  z</pre>',
    ],
    [
      'code with formatting',
      '<pre><code>one <b>two</b>\n  three</code></pre>',
      '<pre><code>one <b>two</b>\n  three</code></pre>',
    ],
    ['code with breaks', '<pre>one<br>  two<br><br>three</pre>', '<pre>one<br>  two<br><br>three</pre>'],
    ['space in code in a line', '<p>say <code>a  b</code></p>', '<p>say <code>a b</code></p>'],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('lists', () => {
  it.each<Case>([
    ['a list', '<ul><li>one</li><li>two</li></ul>', '<ul><li>one</li><li>two</li></ul>'],
    [
      'in a list',
      '<ul><li>one<ol><li>two</li></ol></li><li>three</li></ul>',
      '<ul><li><p>one</p><ol><li>two</li></ol></li><li>three</li></ul>',
    ],
    [
      'with its first number',
      '<ol start="4"><li>one</li><li value="9">two</li></ol>',
      '<ol start="4"><li>one</li><li value="9">two</li></ol>',
    ],
    [
      'backwards',
      '<ol reversed start="2"><li>one</li><li>two</li></ol>',
      '<ol reversed="true" start="2"><li>one</li><li>two</li></ol>',
    ],
    ['by letters', '<ol type="A"><li>one</li></ol>', '<ol type="A"><li>one</li></ol>'],
    [
      'items of paragraphs',
      '<ul><li><p>one</p><p>two</p></li></ul>',
      '<ul><li><p>one</p><p>two</p></li></ul>',
    ],
    ['an item of one paragraph', '<ul><li><p>one</p></li></ul>', '<ul><li>one</li></ul>'],
    [
      'old names',
      '<menu><li>one</li></menu><dir><li>two</li></dir>',
      '<ul><li>one</li></ul><ul><li>two</li></ul>',
    ],
    [
      'two lists are two',
      '<ul><li>one</li></ul><ul><li>two</li></ul>',
      '<ul><li>one</li></ul><ul><li>two</li></ul>',
    ],
    ['empty items are none', '<ul><li></li><li>one</li></ul>', '<ul><li>one</li></ul>'],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('quotes, headings and wrappers', () => {
  it.each<Case>([
    ['a quote', '<blockquote>one</blockquote>', '<blockquote><p>one</p></blockquote>'],
    [
      'a quote in a quote',
      '<blockquote><p>one</p><blockquote><p>two</p></blockquote></blockquote>',
      '<blockquote><p>one</p><blockquote><p>two</p></blockquote></blockquote>',
    ],
    [
      'two quotes are two',
      '<blockquote><p>one</p></blockquote><blockquote><p>two</p></blockquote>',
      '<blockquote><p>one</p></blockquote><blockquote><p>two</p></blockquote>',
    ],
    [
      'headings below the title',
      '<h2>one</h2><p>x</p><h3>two</h3><p>y</p>',
      '<h2>one</h2><p>x</p><h3>two</h3><p>y</p>',
    ],
    [
      'headings that begin too high',
      '<h1>one</h1><p>x</p><h2>two</h2><p>y</p>',
      '<h2>one</h2><p>x</p><h3>two</h3><p>y</p>',
    ],
    [
      'headings that begin too low',
      '<h4>one</h4><p>x</p><h5>two</h5><p>y</p>',
      '<h2>one</h2><p>x</p><h3>two</h3><p>y</p>',
    ],
    ['divisions are paragraphs', '<div><div>one</div>two</div>', '<p>one</p><p>two</p>'],
    ['two breaks are paragraphs', '<div>one<br><br>two</div>', '<p>one</p><p>two</p>'],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('tables', () => {
  const row = (...cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  it.each<Case>([
    [
      'of data, with its headers',
      '<table><caption>Tides</caption><thead><tr><th scope="col">Day</th><th>Height</th></tr></thead><tbody><tr><td>one</td><td>2</td></tr></tbody></table>',
      '<table><caption>Tides</caption><thead><tr><th scope="col">Day</th><th>Height</th></tr></thead><tbody><tr><td>one</td><td>2</td></tr></tbody></table>',
    ],
    [
      'of data, without headers',
      `<table>${row('one', '1')}${row('two', '2')}</table>`,
      `<table><tbody>${row('one', '1')}${row('two', '2')}</tbody></table>`,
    ],
    [
      'with spans',
      '<table><tr><th colspan="2" rowspan="1">one</th></tr><tr><td rowspan="2">two</td><td>3</td></tr><tr><td>4</td></tr></table>',
      '<table><tbody><tr><th colSpan="2">one</th></tr><tr><td rowSpan="2">two</td><td>3</td></tr><tr><td>4</td></tr></tbody></table>',
    ],
    [
      'with an empty cell that keeps the columns in line',
      `<table><tr><th></th><th>Monday</th></tr>${row('one', '')}${row('two', '2')}</table>`,
      `<table><tbody><tr><th></th><th>Monday</th></tr>${row('one', '')}${row('two', '2')}</tbody></table>`,
    ],
    [
      'for layout, because it says so',
      `<table role="presentation">${row('one', '1')}${row('two', '2')}</table>`,
      '<p>one</p><p>1</p><p>two</p><p>2</p>',
    ],
    ['for layout, of one column', `<table>${row('one')}${row('two')}</table>`, '<p>one</p><p>two</p>'],
    [
      'for layout, of one row with air around it',
      `<table>${row('', '')}${row('one', 'two')}${row('', '')}</table>`,
      '<p>one</p><p>two</p>',
    ],
    [
      'for layout, around another',
      `<table>${row(`<table>${row('one')}</table>`, 'two')}</table>`,
      '<p>one</p><p>two</p>',
    ],
    [
      'for layout, around headings',
      `<table>${row('<h2>one</h2><p>two</p>', 'three')}${row('four', 'five')}</table>`,
      '<h2>one</h2><p>two</p><p>three</p><p>four</p><p>five</p>',
    ],
    [
      'of data inside one for layout',
      `<table>${row(`<p>one</p><table><tr><th>a</th><th>b</th></tr>${row('1', '2')}</table>`)}</table>`,
      `<p>one</p><table><tbody><tr><th>a</th><th>b</th></tr>${row('1', '2')}</tbody></table>`,
    ],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });
});

describe('links', () => {
  it.each<Case>([
    [
      'relative to the page',
      '<p>one <a href="../b?c#d" target="_blank" rel="x">two</a></p>',
      '<p>one <a href="https://www.baypost.example/b?c#d">two</a></p>',
    ],
    [
      'to other sites',
      '<p>one <a href="//bay.example/b">two</a></p>',
      '<p>one <a href="https://bay.example/b">two</a></p>',
    ],
    [
      'to write and to call',
      '<p>one <a href="mailto:a@bay.example">two</a> <a href="tel:+49">three</a></p>',
      '<p>one <a href="mailto:a@bay.example">two</a> <a href="tel:+49">three</a></p>',
    ],
    ['without an address', '<p>one <a name="x">two</a> <a href="">three</a></p>', '<p>one two three</p>'],
    [
      'with formatting inside',
      '<p>one <a href="/b"><b>two</b> three</a></p>',
      '<p>one <a href="https://www.baypost.example/b"><b>two</b> three</a></p>',
    ],
    [
      'around a block of words',
      '<p>one</p><a href="/b"><p>two</p></a>',
      '<p>one</p><p><a href="https://www.baypost.example/b">two</a></p>',
    ],
    [
      'into a place that the article has not',
      '<p>one <a href="#gone">two</a></p>',
      `<p>one <a href="${PAGE_URL}#gone">two</a></p>`,
    ],
    [
      'into another page',
      '<p>one <a href="/other#note">two</a></p>',
      '<p>one <a href="https://www.baypost.example/other#note">two</a></p>',
    ],
  ])('%s', async (_name, html, tree) => {
    await expectTree(html, tree);
  });

  it.each([
    ['by its name', '#note'],
    ['by its full address', `${PAGE_URL}#note`],
  ])('into the article, %s', async (_case, href) => {
    await expectTree(
      `<p>one<sup><a href="${href}">1</a></sup></p><p id="note">two</p>`,
      '<p>one<sup><jump target="note">1</jump></sup></p><p><anchor name="note">two</p>',
    );
  });
});
