import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { placeholderPicture } from './placeholder-picture.ts';

/** What an address answers. */
export interface ServedPage {
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Read anew for each visit, so that a page can be edited while it is open. */
  body(): string | Buffer;
}

export interface PageServer {
  readonly port: number;
  readonly keyHash: string;
  /** Adds a page, or puts another in its place; `url` is the address as the browser shows it. */
  serve(url: string, page: ServedPage): void;
  close(): Promise<void>;
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

function answer(pages: ReadonlyMap<string, ServedPage>, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nowhere.example'}`);
  const page = pages.get(url.origin + url.pathname + url.search) ?? pages.get(url.origin + url.pathname);
  if (page !== undefined) {
    response.writeHead(200, { 'content-type': page.contentType, ...page.headers });
    response.end(page.body());
  } else if (PICTURE.test(url.pathname)) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' });
    response.end(placeholderPicture(url.pathname));
  } else {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`No sample page stands at ${url.href}\n`);
  }
}

/**
 * Serves pages over https on loopback, under any host name: the browser is told to look up `*.example` here.
 *
 * Pictures that no page was given for are drawn, so that samples need none.
 */
export function startServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const { key, cert, keyHash } = makeCertificate(['*.broadsheet.example']);
  const server = createServer({ key, cert }, (request, response) => answer(pages, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        keyHash,
        serve: (url, page) => void pages.set(new URL(url).href, page),
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
