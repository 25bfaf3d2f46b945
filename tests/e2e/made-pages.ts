import type { PageServer } from '../../scripts/serve/server.ts';

const SENTENCES = [
  'The mill on the Aller had stood still for eleven winters when the first of the new paddles was hung.',
  'Nobody in the village remembered how the sluice was set, so the millwright asked the oldest fisherman.',
  'He came down in his slippers, looked at the water for a while, and turned the wheel by a hand’s breadth.',
  'By noon the stones were turning, slowly and with a sound like a cart on gravel.',
] as const;

const paragraph = (number: number) =>
  `<p>${number}. ${SENTENCES.map((_sentence, index) => SENTENCES[(index + number) % SENTENCES.length]).join(' ')}</p>`;

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_nothing, index) => paragraph(index + 1)).join('\n');

interface Made {
  readonly title: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Puts a page on the server that only a test needs, and returns its address. */
export function serveMade(server: PageServer, name: string, { title, body, headers }: Made): string {
  const url = `https://made.broadsheet.example/${name}`;
  server.serve(url, {
    contentType: 'text/html; charset=utf-8',
    ...(headers && { headers }),
    body: () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="max-width: 40em; margin: auto; font: 18px/1.5 serif">${body}</body></html>`,
  });
  return url;
}

/** A story of some length with a headline. */
export const story = (title: string, count: number) =>
  `<article><h1>${title}</h1>\n${paragraphs(count)}</article>`;

/** A story among so many elements, most of them links round it, as on a portal. */
export function heavyBody(title: string, elements: number): string {
  // `li > a > span`: three elements a line.
  const links = Array.from(
    { length: Math.floor(elements / 3) },
    (_nothing, index) =>
      `<li><a href="/story/${index}"><span>Story number ${index} of the day</span></a></li>`,
  );
  return `${story(title, 12)}<ul>${links.join('')}</ul>`;
}
