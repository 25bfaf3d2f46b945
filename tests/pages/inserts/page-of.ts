import type { Insert, InsertSet } from './insert-set';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An insert as real pages write it. */
function written([, shape, path, ...lines]: Insert): string {
  const texts = lines.map(escape);
  const [first = '', second = '', third = ''] = texts;
  switch (shape) {
    case 'box':
      return `<div class="c-box"><h3>${first}</h3><p>${second}</p><a href="${path}">${third}</a></div>`;
    case 'line':
      return `<p><a href="${path}">${first}</a></p>`;
    case 'form':
      return `<div class="css-1f2"><p>${first}</p><p>${second}</p><form action="${path}"><input type="email" name="m"><button>OK</button></form></div>`;
    case 'aside':
      return `<aside><p><a href="${path}">${first}</a></p><p>${second}</p></aside>`;
    case 'teasers':
      return `<div class="css-9x"><p>${first}</p><ul>${texts
        .slice(1)
        .map((text, index) => `<li><a href="${path}${index + 1}">${text}</a></li>`)
        .join('')}</ul></div>`;
    case 'label':
      return `<p>${first}</p>`;
  }
}

/** The story as a whole page, with one insert, or a paragraph that is none, in its middle. */
export function pageOf({ lang, title, story }: InsertSet, insert: Insert | string): string {
  const paragraphs = story.map((text) => `<p>${escape(text)}</p>`);
  paragraphs.splice(3, 0, typeof insert === 'string' ? `<p>${escape(insert)}</p>` : written(insert));
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body>
<header><nav><a href="/">Home</a><a href="/news">News</a></nav></header>
<main><article><h1>${escape(title)}</h1>${paragraphs.join('\n')}</article></main>
<footer><a href="/imprint">Imprint</a><a href="/privacy">Privacy</a></footer></body></html>`;
}
