import { TRIPWIRES } from './tripwires.ts';
import type { Payload } from './payloads/payload.ts';

const HOST = 'https://hostile.broadsheet.example';

const SENTENCES = [
  'The pilot boat left the harbour before dawn, and nobody on the mole could say where it was bound.',
  'Its lamp was seen once more behind the bar, low over the water, and then the fog closed over it.',
  'The keeper entered the hour in his book, as he had done for nineteen years, and went up to wind the clock.',
  'By noon the wind had turned, the bell buoy could be heard in the town, and the fish market opened late.',
] as const;

/** A paragraph that is found again by its number. */
export const mark = (number: number, side: 'before' | 'behind'): string => `Entry ${number} ${side}.`;

const paragraph = (number: number, side: 'before' | 'behind'): string =>
  `<p>${mark(number, side)} ${SENTENCES.map((_, index) => SENTENCES[(index + number) % SENTENCES.length]).join(' ')}</p>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** JSON that may stand in a script. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');

/** The page's word about itself, each field from another of the payloads. */
function head(payloads: readonly Payload[]): { readonly attributes: string; readonly tags: string } {
  const say = (field: number): string => payloads[field % payloads.length]?.html ?? '';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: say(0),
    author: [{ name: say(1) }, say(2)],
    publisher: { name: say(3) },
    datePublished: say(4),
    dateModified: `2026-03-14${say(5)}`,
    image: say(6),
  };
  const meta = {
    'og:title': say(7),
    'og:site_name': say(8),
    'og:image': say(9),
    'article:author': say(10),
    'og:locale': say(11),
  };
  return {
    attributes: `lang="${escape(say(12))}" dir="${escape(say(13))}"`,
    tags: `<title>${escape(say(0))}</title><script type="application/ld+json">${inScript(data)}</script>${Object.entries(
      meta,
    )
      .map(([property, content]) => `<meta property="${property}" content="${escape(content)}">`)
      .join('')}`,
  };
}

const page = (payloads: readonly Payload[], body: string): string => {
  const { attributes, tags } = head(payloads);
  return `<!doctype html><html ${attributes}><head><script>${TRIPWIRES}</script><meta charset="utf-8">${tags}</head><body>${body}</body></html>`;
};

export const urlOf = (name: string): string => `${HOST}/${encodeURIComponent(name)}`;

/** One payload in the middle of an article, read by the browser's parser as a server sent it, and in all the page says of itself. */
export const parsedPage = (payload: Payload): string =>
  page(
    [payload],
    `<article><h1>The pilot boat that was not seen again</h1>${[0, 1, 2].map((number) => paragraph(number, 'before')).join('')}${payload.html}${[0, 1, 2].map((number) => paragraph(number, 'behind')).join('')}</article>`,
  );

/** Many payloads in one article, each in a section of its own, so that none swallows the next. */
export const builtPage = (payloads: readonly Payload[]): string =>
  page(
    payloads,
    `<article><h1>The pilot boat that was not seen again</h1></article><script>(() => {
  // A payload may put a picture of that name in the place of the document's own.
  const create = Document.prototype.createElement.bind(document);
  const article = document.querySelector('article');
  for (const [before, payload, behind] of ${inScript(payloads.map(({ html }, index) => [paragraph(index, 'before'), html, paragraph(index, 'behind')]))}) {
    article.insertAdjacentHTML('beforeend', before);
    const section = create('section');
    if (section.setHTMLUnsafe) section.setHTMLUnsafe(payload); else section.innerHTML = payload;
    article.append(section);
    article.insertAdjacentHTML('beforeend', behind);
  }
})();</script>`,
  );
