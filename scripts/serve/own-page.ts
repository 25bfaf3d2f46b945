import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { PageServer } from './server.ts';

const ORIGIN = 'https://your-page.example';

/** A text file states no character set anywhere; an HTML file does so itself. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** What a person typed after `npm start --` cannot be opened; the message is the sentence to show. */
export class NotAPageError extends Error {}

const isAddress = (text: string) => /^https?:\/\//i.test(text);

/**
 * The address to open for what a person typed: an address as it is; a file put on the server.
 *
 * @throws NotAPageError where it is neither
 */
export function ownPage(server: PageServer, fileOrUrl: string): string {
  if (isAddress(fileOrUrl)) {
    if (!URL.canParse(fileOrUrl)) throw new NotAPageError(`This is not an address: ${fileOrUrl}`);
    return fileOrUrl;
  }
  const path = resolve(fileOrUrl);
  if (!existsSync(path)) throw new NotAPageError(`There is no file ${path}`);
  if (!statSync(path).isFile()) throw new NotAPageError(`This is a folder, not a file: ${path}`);
  const contentType = contentTypes[extname(path).toLowerCase()];
  if (contentType === undefined)
    throw new NotAPageError(`Only ${Object.keys(contentTypes).join(', ')} files can be opened: ${path}`);
  const url = new URL(`${ORIGIN}/${encodeURIComponent(basename(path))}`).href;
  server.serve(url, { contentType, body: () => readFileSync(path) });
  return url;
}
