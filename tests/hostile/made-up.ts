import fc from 'fast-check';
import { pageWith } from '../engine/story';
import { ownPayloads } from './payloads/all';

const TAGS =
  'p div span b i em a ul ol li dl dt dd table tr td th caption figure figcaption img picture blockquote pre code h1 h2 h3 section article aside nav footer header main form button input label select details summary font center br hr iframe video svg math mi mrow semantics template slot x-card script style noscript dialog ruby rt time abbr sub sup bdo plaintext xmp textarea'.split(
    ' ',
  );

const WORDS =
  'The ferry sailed at noon, and nobody said why. | Sign up for our newsletter | Read also | Advertisement | © The Bay Post | Was in dieser Woche geschah, steht hier. | 海が静かだった。 | لم يقل أحد شيئا. | x | 12.03.2026 | By Mara Lindqvist | \u00a0 | \u200b | 👩‍👩‍👧 | \ud83d | a\u0301\u0301 | &amp; &lt;b&gt; &#0; | constructor __proto__ | - - - | ,,,, ……'.split(
    ' | ',
  );

const ATTRIBUTES =
  'href="/a?b=c#d"|href="javascript:alert(7)"|href="#note"|id="note"|src="/a.jpg"|src="data:image/gif;base64,R0lGODlhAQABAAAAACw="|srcset="/a.jpg 1x, /b.jpg 2x"|data-src="/late.jpg"|class="newsletter"|class="share related"|hidden|aria-hidden="true"|style="display:none"|style="color:red"|role="navigation"|itemprop="articleBody"|name="parentNode"|name="attributes"|onclick="alert(7)"|colspan="3"|start="7"|type="submit" value="Send"|type="email"|dir="rtl"|lang="fr"|open|slot="x"|shadowrootmode="open"|datetime="2026-03-14"|title="x"|width="1"|width="600" height="400"'.split(
    '|',
  );

const { snippet } = fc.letrec<{ node: string; snippet: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...WORDS),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.subarray(ATTRIBUTES, { maxLength: 3 }),
        tie('snippet'),
        fc.boolean(),
      )
      .map(
        ([tag, attributes, inner, isClosed]) =>
          `<${[tag, ...attributes].join(' ')}>${inner}${isClosed ? `</${tag}>` : ''}`,
      ),
  ),
  snippet: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join(' ')),
}));

const payload = fc.constantFrom(...ownPayloads.map(({ html }) => html));

/** One change somewhere in a page; where is a share of its length. */
type Change = readonly [at: number, cut: number, put: string];
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(60),
  fc.oneof(
    snippet,
    payload,
    fc.constantFrom('<', '>', '"', '</p>', '</div>', '</article>', '<!--', '<p>', '</', '\u0000', '&'),
  ),
);

const changed = (html: string, changes: readonly Change[]): string =>
  changes.reduce((page, [at, cut, put]) => {
    const from = Math.floor(at * page.length);
    return page.slice(0, from) + put + page.slice(from + cut);
  }, html);

/** Pages that nobody wrote: made of pieces, or an article in which things were cut out and put in. */
export const madeUpPages: fc.Arbitrary<string> = fc.oneof(
  snippet.map(
    (html) => `<!doctype html><html lang="en"><head><title>Made up</title></head><body>${html}</body></html>`,
  ),
  fc
    .array(snippet, { maxLength: 3 })
    .map((pieces) => pageWith(pieces.join('<p>And then it went on for a while, as such things do.</p>'))),
  fc
    .tuple(snippet, fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([html, changes]) => changed(pageWith(html), changes)),
);
