const WORDS =
  'harbour ferry morning council engine pier storm letter lantern bridge garden market winter river school painter'.split(
    ' ',
  );

const sentence = (seed: number): string =>
  `The ${Array.from({ length: 13 }, (_, index) => WORDS[(seed * 7 + index * 5 + ((seed * index) % 11)) % WORDS.length] ?? '').join(' ')}, they said.`;
const paragraph = (seed: number): string =>
  `<p>${[0, 1, 2, 3].map((part) => sentence(seed * 4 + part)).join(' ')}</p>`;
const story = (count: number): string =>
  Array.from({ length: count }, (_, seed) => paragraph(seed)).join('\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A heavy page</title>${head}</head><body>${body}</body></html>`;
const article = (more: string, head = '', script = ''): string =>
  page(`<article id="story"><h1>A heavy page</h1>${story(12)}${more}</article>`, head) +
  (script && `<script>${script}</script>`);
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const times = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
/** Elements in each other, as only a script can nest them. */
const nested = (depth: number, hidden: boolean): string =>
  `let top = document.createElement('div'), at = top; top.hidden = ${hidden}; for (let i = 0; i < ${depth}; i++) { const next = document.createElement('div'); at.append(next); at = next; } at.innerHTML = '<p>deep words, deep words</p>'; document.getElementById('story').append(top);`;

/** Pages that are large, deep or odd; made anew each time, the same each time. */
export const heavyPages: Readonly<Record<string, () => string>> = {
  'an ordinary article': () => article(story(20)),
  '10,000 small elements': () => article('<span>x <b>y</b></span>\n'.repeat(5_000)),
  '100,000 nodes, one paragraph beside the other': () =>
    article('<p>word <i>and</i> word, word</p>\n'.repeat(25_000)),
  '100,000 nodes, boxes in boxes': () => article('<div class="c"><div>short</div></div>'.repeat(33_000)),
  '100,000 nodes of prose': () => article(times(50_000, (n) => `<p>${sentence(n)}</p>`)),
  '300,000 spans in one line': () => article(`<p>${'<span>a</span>'.repeat(300_000)}</p>`),
  'a million empty elements': () => article('<i></i>'.repeat(1_000_000)),
  '10 MB in one text': () => article(`<p>${'words of a long story, with commas '.repeat(290_000)}</p>`),
  '10 MB in paragraphs': () =>
    article(`<p>${'words of a long story, with commas. '.repeat(28)}</p>\n`.repeat(10_000)),
  '10 MB without a space': () => article(`<p>${'x'.repeat(10_000_000)}</p>`),
  'a million commas': () => article(`<p>a${','.repeat(1_000_000)}b</p>`),
  '5 million spaces': () =>
    article(`<p>a${' \n\t'.repeat(1_700_000)}b</p><pre>a${' '.repeat(200_000)}b</pre>`),
  'an attribute of 10 MB': () => article(`<p title="${'a'.repeat(10_000_000)}">x</p>`),
  'names of a megabyte': () =>
    article(times(20, (n) => `<div class="${`c${n} `.repeat(250_000)}">${'<p>x</p>'.repeat(500)}</div>`)),
  '10,000 attributes on one element': () => article(`<p ${times(10_000, (n) => `data-a${n}="${n}" `)}>x</p>`),
  'a picture of 8 MB in its address': () =>
    article(`<img src="data:image/png;base64,${'A'.repeat(8_000_000)}">`),
  '20,000 pictures': () =>
    article('<img data-src="https://pictures.broadsheet.example/a.jpg?x=1" alt="x">'.repeat(20_000)),
  'source sets without an end': () =>
    article(
      times(
        10,
        () =>
          `<img src="https://pictures.broadsheet.example/a.jpg" srcset="${'a'.repeat(200_000)} x b"><img data-src="${'pixel-'.repeat(20_000)}">`,
      ),
    ),
  '50,000 links in one paragraph': () =>
    article(`<p>${'<a href="/a/b?c=d#e">link text</a> '.repeat(50_000)}</p>`),
  '20,000 links in one paragraph, words between them': () =>
    article(`<p>${'and then <a href="/a/b?c=d#e">link text</a>. '.repeat(20_000)}</p>`),
  '10,000 items with their sponsor': () =>
    article(
      times(
        10_000,
        (n) => `<p><a href="/item/${n}">An item of the day, number ${n}</a></p><p>Bay Bank sponsor</p>`,
      ),
    ),
  '10,000 notes below starred items': () =>
    article(times(10_000, (n) => `<p>An offer of the day, number ${n}*</p><p>*Sponsored</p>`)),
  '20,000 links in a list': () =>
    article(
      `<ul>${times(20_000, (n) => `<li><a href="/story/${n}">A headline of other stories</a></li>`)}</ul>`,
    ),
  '100,000 line breaks': () => article('line of text, here<br>and its second line<br><br>'.repeat(33_000)),
  '50,000 single line breaks': () => article(`<p>${'line of text, here<br>'.repeat(50_000)}</p>`),
  'a table of 2,000 by 50': () =>
    article(`<table>${`<tr>${'<td>1</td>'.repeat(50)}</tr>`.repeat(2_000)}</table>`),
  'a table of 150,000 rows': () => article(`<table>${'<tr><td>1<td>2'.repeat(150_000)}</table>`),
  '200 tables in each other': () =>
    article(`${'<table><tr><td>'.repeat(200)}deep${'</td></tr></table>'.repeat(200)}`),
  '500 lists in each other': () => article(`${'<ul><li>x'.repeat(500)}${'</li></ul>'.repeat(500)}`),
  '100,000 open elements': () => page(`<article>${story(5)}${'<div>'.repeat(100_000)}${story(20)}</article>`),
  '500 levels above 20,000 paragraphs': () =>
    page(`<article>${'<div>'.repeat(480)}${times(20_000, (n) => `<p>${sentence(n)}</p>`)}</article>`),
  '1,000 levels, built by a script': () => article('', '', nested(1_000, false)),
  '10,000 hidden levels, built by a script': () => article('', '', nested(10_000, true)),
  'formatting that is never closed': () =>
    article(`<p>${'<b><i>'.repeat(200)}x</p>${'<p>y</p>'.repeat(500)}`),
  'links that are never closed': () => article('<a><b><p><i>x'.repeat(300)),
  'mark-up that is never closed': () =>
    page('<article><h1>x<p>' + '<div><p><span><a href=x><table><tr><td><li><b>text, text'.repeat(400)),
  'attributes that are no attributes': () =>
    article(
      `<p a='b" c="d' <<< = == "x" 'y' onfoo=bar / /// class=a class=b id=x id=x>text, text</p>`.repeat(
        2_000,
      ),
    ),
  'entities that are none': () =>
    article(`<p>${'&#xFFFFFFFF;&#0;&nope;&#x110000;&amp&lt&gt &#xD800;'.repeat(20_000)}</p>`),
  'control signs': () =>
    article(`<p>${'\u0000\u0001\u0008\u000b\u001f\u007f\ufffe\uffff'.repeat(20_000)}</p>`),
  'marks upon marks': () =>
    article(
      `<p>${`a${'\u0301'.repeat(500)}`.repeat(400)}</p>`,
      '',
      `document.getElementById('story').append('\\ud800'.repeat(1000))`,
    ),
  'directions turned about': () => article(`<p>${'\u202e\u2066abc\u2069\u202c'.repeat(50_000)}</p>`),
  'names and words that slow patterns down': () =>
    article(
      `<p class="${'a-'.repeat(20_000)}!">${'comment share '.repeat(2_000)}</p><p>${'('.repeat(20_000)}x</p>${times(40, () => `<p>x${'.:-'.repeat(1_000)}x${' -'.repeat(500)}x</p>`)}`,
    ),
  'addresses that slow patterns down': () =>
    article(
      `<p>${'a'.repeat(100_000)}@${'a.'.repeat(50_000)}</p><p>${'http://'.repeat(20_000)}</p><p>${'1,'.repeat(100_000)}</p>`,
    ),
  'a title of 100 kB': () =>
    `<!doctype html><title>${'x | y - z : '.repeat(10_000)}</title><article><h1>${'x | y '.repeat(5_000)}</h1>${story(12)}</article>`,
  'a title of separators': () =>
    `<!doctype html><title>${' - '.repeat(30_000)}${'»'.repeat(30_000)}x${' '.repeat(60_000)}y</title><article>${story(12)}</article>`,
  'JSON-LD of 5 MB': () =>
    article('', data(`{"@type":"NewsArticle","headline":"x","articleBody":"${'y '.repeat(2_500_000)}"}`)),
  'JSON-LD 20,000 deep': () => article('', data(`${'{"@graph":['.repeat(20_000)}1${']}'.repeat(20_000)}`)),
  'JSON-LD of lists of numbers': () => article('', data(`[${`[${'1,'.repeat(900)}1],`.repeat(900)}1]`)),
  '500 broken scripts of JSON-LD': () => article('', data('{"@type":"NewsArticle",,}').repeat(500)),
  '20,000 meta tags': () =>
    article(
      '',
      times(20_000, (n) => `<meta property="og:x${n}" content="v${n}">`),
    ),
  '30,000 rules of style': () =>
    article('', `<style>${times(30_000, (n) => `.c${n}:not(.d${n})>p{color:#000}`)}</style>`),
  '50,000 comments': () => article('<!-- c --><p>x</p>'.repeat(50_000)),
  '20,000 headings over nothing': () =>
    article('<h2>What comes next</h2><h3>And after that</h3>'.repeat(10_000)),
  '10,000 pictures for browsers without scripts': () =>
    article(
      '<img class=lazy src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="/x.jpg"></noscript>'.repeat(
        10_000,
      ),
    ),
  '5,000 shadow roots': () =>
    article('<x-y><template shadowrootmode=open><p>shadow, text</p></template></x-y>'.repeat(5_000)),
  '300 templates in each other': () => article(`${'<template>'.repeat(300)}x${'</template>'.repeat(300)}`),
  'a drawing of 50,000 paths': () => article(`<svg>${'<path d="M0 0L1 1"/>'.repeat(50_000)}</svg>`),
  '5,000 formulas': () => article('<math><mrow><mi>x</mi><mo>=</mo><mn>1</mn></mrow></math> '.repeat(5_000)),
  'formulas as text': () =>
    article(`<p>$$${'{'.repeat(5_000)}$$ ${'\\('.repeat(5_000)} ${'$x'.repeat(20_000)}</p>`),
  '5,000 footnotes': () =>
    page(
      `<article>${times(5_000, (n) => `<p>${sentence(n)}<sup><a href="#fn${n}" id="ref${n}">${n}</a></sup></p>`)}<ol>${times(5_000, (n) => `<li id="fn${n}">note <a href="#ref${n}">↩</a></li>`)}</ol></article>`,
    ),
  'a megabyte of code': () =>
    article(
      `<pre><code>${times(20_000, (n) => `<span class="line"><span>let x${n} = 1;</span>\n</span>`)}</code></pre>`,
    ),
  '50,000 options': () => article(`<select>${'<option>country, name</option>'.repeat(50_000)}</select>`),
  '500 frames': () => article('<iframe srcdoc="x" loading=lazy></iframe>'.repeat(500)),
  'a page that changes all the time': () =>
    article(
      '',
      '',
      `setInterval(() => { const p = document.createElement('p'); p.textContent = 'tick, tock'; story.append(p); if (story.children.length > 200) story.firstElementChild.remove(); }, 1)`,
    ),
  'a page that fights for the top': () =>
    article(
      '<dialog id=d>mine</dialog>',
      '',
      `new MutationObserver(() => { try { d.close(); d.showModal(); } catch {} }).observe(document, { childList: true, subtree: true })`,
    ),
  'a page that removes what is not its own': () =>
    article(
      '',
      '',
      `const known = new Set(document.querySelectorAll('*')); new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (!known.has(node)) node.remove?.(); }).observe(document, { childList: true, subtree: true })`,
    ),
  'a page that replaces its root': () =>
    article(
      '',
      '',
      `setInterval(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 200)`,
    ),
  'a page whose root goes': () => article('', '', `setTimeout(() => document.documentElement.remove(), 300)`),
  'a page with poisoned prototypes': () =>
    article(
      '',
      '',
      `Array.prototype.push = () => { throw 1; }; Object.defineProperty(Object.prototype, 'innerHTML', { set() { throw 2; } }); Element.prototype.attachShadow = HTMLDialogElement.prototype.showModal = Node.prototype.appendChild = Document.prototype.createElement = EventTarget.prototype.addEventListener = () => { throw 3; }`,
    ),
  'an empty page': () => page(''),
  'a page of frames': () =>
    '<!doctype html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
  'text to the end': () => page(`<article>${story(5)}<plaintext>${'<p>x</p>'.repeat(50_000)}`),
  'a byte order mark in the middle': () => `\ufeff${article('\ufeff\ufffe')}`,
};

/** Those that hold about 100,000 nodes: to be compared with a peer in the same run. */
export const HUNDRED_THOUSAND = /^(?:100,000 nodes|nodes-100k)/;
