import { onTestFinished } from 'vitest';

/** Where a snippet stands if a test does not say otherwise. */
export const PAGE_URL = 'https://www.baypost.example/news/ferry-returns';

/** Nothing is fetched and no script runs: hosts of test pages are nobody's, and failing requests would cost time. */
const quiet = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

const isWholePage = (html: string): boolean => /<(?:!doctype|html|head|body)\b/i.test(html);

async function load(point: (frame: HTMLIFrameElement) => void): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  point(frame);
  document.body.append(frame);
  await loaded;
  onTestFinished(() => frame.remove());
  return frame.contentDocument!;
}

/** A frame has an address of its own; for the page it shall be the one that it was written for. */
function pretendAddress(page: Document, url: string): Document {
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

export interface OpenOptions {
  readonly url?: string;
  /** Written on `<html>` of a snippet; whole pages say it themselves. */
  readonly lang?: string;
}

/** Opens a snippet, or a whole page, in a frame of its own; it is closed when the test ends. */
export async function openPage(html: string, { url = PAGE_URL, lang }: OpenOptions = {}): Promise<Document> {
  const head = `${quiet}<base href="${url}">`;
  const page = isWholePage(html)
    ? html.replace(/<head[^>]*>|<html[^>]*>|<!doctype[^>]*>|^/i, (start) => `${start}${head}`)
    : `<!doctype html><html${lang === undefined ? '' : ` lang="${lang}"`}><head>${head}</head><body>${html}</body></html>`;
  return pretendAddress(await load((frame) => (frame.srcdoc = page)), url);
}

/** Opens a document of any type: a text file, a picture, XML. */
export async function openDocument(text: string, contentType: string, url = PAGE_URL): Promise<Document> {
  const address = URL.createObjectURL(new Blob([text], { type: contentType }));
  try {
    return pretendAddress(await load((frame) => (frame.src = address)), url);
  } finally {
    URL.revokeObjectURL(address);
  }
}
