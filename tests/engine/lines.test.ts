import { describe, expect, it } from 'vitest';
import { recordFacts } from '../../engine/report/record-facts';
import { blocksOf, factsOf, linesOf, onlyBlock } from './page';

describe('a page is cut into the lines that a person sees', () => {
  it.each<[name: string, html: string, lines: readonly string[]]>([
    ['nothing', '', []],
    ['empty paragraphs', '<p></p><p> \n </p><p><br></p>', []],
    ['a comment', '<p>one<!-- two --></p>', ['one']],
    ['two paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['paragraphs that nobody closed', '<p>one<p>two<div>three', ['one', 'two', 'three']],
    ['a block inside a paragraph', '<p>one<div>two</div>three</p>', ['one', 'two', 'three']],
    ['text beside paragraphs', 'one <p>two</p> three', ['one', 'two', 'three']],
    ['bold around paragraphs', '<b><p>one</p><p>two</b> more</p>', ['one', 'two more']],
    ['formatting closed in the wrong order', '<p><b>one <i>two</b> three</i></p>', ['one two three']],
    ['a span around blocks', '<span>one<div>two</div>three</span>', ['one', 'two', 'three']],
    ['a link around blocks', '<a href="/a"><h3>one</h3><p>two</p></a>', ['one', 'two']],
    ['an unknown element', '<x-story><x-line>one </x-line>two</x-story>', ['one two']],
    ['a single break', '<p>one<br>two</p>', ['one two']],
    ['two breaks', '<p>one<br><br>two</p>', ['one', 'two']],
    ['two breaks with space between', '<p>one<br> \n <br>two</p>', ['one', 'two']],
    ['three breaks', 'one<br><br><br>two', ['one', 'two']],
    ['breaks at the ends', '<p><br>one<br></p>', ['one']],
    ['a rule', '<p>one</p><hr><p>two</p>', ['one', '[rule]', 'two']],
    ['a list', '<ul><li>one<li>two<ul><li>three</ul></ul>', ['one', 'two', 'three']],
    ['a definition list', '<dl><dt>one<dd>two</dl>', ['one', 'two']],
    ['a table', '<table><caption>one</caption><tr><th>two<td>three</table>', ['one', 'two', 'three']],
    ['text that is loose in a table stands before it', '<table>one<tr><td>two</table>', ['one', 'two']],
    ['a quote', '<blockquote>one<p>two</p></blockquote>', ['one', 'two']],
    ['a figure', '<figure><img src="a.jpg"><figcaption>one</figcaption></figure>', ['[image]', 'one']],
    ['a picture', '<picture><source srcset="b.webp"><img src="a.jpg"></picture>', ['[image]']],
    ['a picture without an image', '<picture><source srcset="b.webp"></picture>', []],
    ['a picture inside a line', '<p>one <img src="a.jpg"> two</p>', ['one two']],
    ['a button', '<p>one</p><button>two</button>', ['one', 'two']],
    ['a field, whose hint is no text', '<input placeholder="your address">', ['[control]']],
    ['a field that nobody sees', '<p>one</p><input type="hidden" value="x">', ['one']],
    ['a choice', '<select><option>one<option>two</select>', ['[control]']],
    ['a text field keeps its draft for itself', '<textarea>one</textarea>', ['[control]']],
    ['a label', '<label>one <input></label>', ['one', '[control]']],
    ['a frame', '<p>one</p><iframe src="https://video.example/1"></iframe>', ['one', '[embed]']],
    ['a film', '<video src="/a.mp4">old browser</video>', ['[embed]']],
    ['details', '<details><summary>one</summary><p>two</p></details>', ['one', 'two']],
    ['code', '<pre>one\n  two</pre>', ['one\n  two']],
    ['code in a line', '<p>one <code>two</code></p>', ['one two']],
    ['a formula', '<math><mi>x</mi></math>', ['[math]']],
    [
      'what is no text',
      '<script>1</script><style>a{}</style><template>2</template><svg><text>3</text></svg>',
      [],
    ],
    ['what is for browsers without scripts', '<noscript><p>one</p></noscript>', []],
  ])('%s', async (_name, html, lines) => {
    expect(await linesOf(html)).toEqual(lines);
  });
});

describe('white space is as a browser shows it', () => {
  it.each([
    ['runs of it are one', '<p> one \n\t two </p>', 'one two'],
    ['between elements', '<p><b>one</b> <i>two</i></p>', 'one two'],
    ['none between elements', '<p><b>one</b><i>two</i></p>', 'onetwo'],
    ['the no-break space stays', '<p>one\u00a0two</p>', 'one\u00a0two'],
    ['the narrow no-break space stays', '<p>Vraiment\u202f?</p>', 'Vraiment\u202f?'],
  ])('%s', async (_case, html, text) => {
    expect((await onlyBlock(html)).text).toBe(text);
  });
});

describe('each line knows what it is', () => {
  it.each([
    ['<p>one</p>', 'paragraph'],
    ['<div>one</div>', 'paragraph'],
    ['<h3>one</h3>', 'heading'],
    ['<h2><span><div>one</div></span></h2>', 'heading'],
    ['<ul><li>one</ul>', 'list-item'],
    ['<ul><li><p>one</p></ul>', 'paragraph'],
    ['<table><tr><td>one</table>', 'cell'],
    ['<pre>one</pre>', 'code'],
    ['<figure><figcaption>one</figcaption></figure>', 'caption'],
    ['<button>one</button>', 'control'],
    ['<div role="button">one</div>', 'control'],
    ['<input type="submit" value="one">', 'control'],
    ['<button><img src="a.jpg"></button>', 'image'],
    ['<hr>', 'rule'],
  ])('%s is a %s', async (html, kind) => {
    expect((await onlyBlock(html)).kind).toBe(kind);
  });

  it.each([
    ['<h1>one</h1>', 1],
    ['<h6>one</h6>', 6],
    ['<p>one</p>', 0],
  ])('%s is of level %d', async (html, level) => {
    expect((await onlyBlock(html)).headingLevel).toBe(level);
  });
});

describe('each line knows its links', () => {
  it.each([
    ['no link', '<p>one two three</p>', 0, 0],
    ['half of it', '<p>one <a href="/a">two three</a> four</p>', 2, 1],
    ['all of it', '<p><a href="/a">one two</a></p>', 2, 1],
    ['a link in two pieces is one link', '<p><a href="/a"><b>one</b> two</a></p>', 2, 1],
    ['two links', '<p><a href="/a">one</a> <a href="/b">two</a></p>', 2, 2],
    ['a link around the block', '<a href="/a"><p>one two</p></a>', 2, 1],
    ['an anchor leads nowhere', '<p><a name="top">one</a> two</p>', 0, 1],
    ['a linked picture', '<a href="/a"><img src="a.jpg"></a>', 0, 1],
  ])('%s', async (_case, html, linkedWords, links) => {
    const block = await onlyBlock(html);
    expect([block.linkedWords, block.links.length]).toEqual([linkedWords, links]);
  });
});

describe('a machine’s translation changes nothing but the words', () => {
  const translated = (html: string): string =>
    html.replace(
      />([^<]+)</g,
      (_, text: string) =>
        `><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font><`,
    );

  it.each([
    [
      'a call',
      '<div class="box"><h2>Sign up for our newsletter</h2><p>What the sea does to us</p><a href="/newsletter">Go</a></div>',
    ],
    ['a paragraph', '<p>The ferry <a href="/a">sailed</a> at <b>noon</b>.</p>'],
    ['a label', '<h3>Recommended</h3>'],
    ['a list', '<ul><li>one two three</li><li><a href="/b">four five</a></li></ul>'],
  ])('%s', async (_case, html) => {
    const shapeOf = async (page: string) =>
      (await blocksOf(page)).map(({ kind, text, stats, linkedWords, headingLevel, scope, links }) => ({
        kind,
        text,
        stats,
        linkedWords,
        headingLevel,
        scope: scope.tag,
        links: links.map(({ href }) => href),
      }));
    expect(await shapeOf(translated(html))).toEqual(await shapeOf(html));

    const plain = await factsOf(html);
    const facts = await factsOf(translated(html));
    expect(recordFacts(facts)).toEqual(recordFacts(plain));
  });
});
