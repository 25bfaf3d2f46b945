import type { Payload } from './payloads/payload.ts';

/** What came of opening a page with payloads in the reader. */
export interface Tried {
  readonly payloads: readonly Payload[];
  /** Everything that is not as it should be; empty where all is well. */
  readonly wrong: readonly string[];
  /** What the payloads did in the page itself, before the reader came: shows that they are alive. */
  readonly ranInPage: number;
  readonly elements: number;
  readonly pictures: number;
  /** From the press to the reader or a sentence, in milliseconds. */
  readonly wallMs: number;
  /** CPU of the page's process (in Chromium of its main thread) meanwhile, in milliseconds. */
  readonly cpuMs: number;
}

interface Request {
  readonly url: string;
  readonly type: string;
}

/**
 * Requests after the press that are not the reader's to make: all but pictures that the page's mark-up names, and pictures that the page
 * itself had asked for before. Those Chromium asks for again when a modal dialog makes the page inert, and also when somebody only
 * points at it: an address that came through a custom property (`--x: url(…); background: var(--x)`) is resolved anew with every change of style.
 */
export const foreignRequests = (
  asked: readonly Request[],
  named: readonly string[],
  before: readonly Request[],
): readonly string[] => {
  // Browsers ask for pictures of http pages over https where the page itself came over https.
  const known = new Set(named.flatMap((url) => [url, url.replace(/^http:/, 'https:')]));
  const isPicture = ({ url, type }: Request): boolean =>
    /^(?:image|imageset)$/.test(type) && /^https?:/.test(url);
  for (const request of before) if (isPicture(request)) known.add(request.url);
  return asked
    .filter(({ url }) => !url.startsWith('data:') && !url.startsWith('blob:null'))
    .filter((request) => !isPicture(request) || !known.has(request.url))
    .map(({ url, type }) => `asked for ${type} ${url.slice(0, 120)}`);
};

/** Milliseconds of CPU that a page may take in the reader, from the press to the text. */
export const CPU_MS_MAX = 2_000;

export const slow = (tried: readonly Tried[]): readonly string[] =>
  tried
    .filter(({ cpuMs }) => cpuMs > CPU_MS_MAX)
    .map(
      ({ payloads, cpuMs }) => `${payloads.map(({ id }) => id).join(', ')}: ${cpuMs.toFixed(0)} ms of CPU`,
    );

/** Sums over many pages, for the closing line of a long run. */
export function report(tried: readonly Tried[]): string {
  const sum = (of: (one: Tried) => number): number => tried.reduce((total, one) => total + of(one), 0);
  const most = (of: (one: Tried) => number): string => Math.max(0, ...tried.map(of)).toFixed(0);
  const ids = new Set(tried.flatMap(({ payloads }) => payloads.map(({ id }) => id)));
  return [
    `${ids.size} payloads on ${tried.length} pages`,
    `${sum(({ ranInPage }) => ranInPage)} calls in the pages themselves`,
    `${sum(({ wrong }) => wrong.length)} things wrong`,
    `${sum(({ elements }) => elements)} elements shown`,
    `${sum(({ pictures }) => pictures)} pictures asked for`,
    `${slow(tried).length} above ${CPU_MS_MAX} ms of CPU, most ${most(({ cpuMs }) => cpuMs)} ms`,
    `slowest ${most(({ wallMs }) => wallMs)} ms on the clock`,
  ].join('; ');
}

/** Payloads in portions of one page each. */
export const portions = (payloads: readonly Payload[], size: number): readonly (readonly Payload[])[] =>
  Array.from({ length: Math.ceil(payloads.length / size) }, (_, index) =>
    payloads.slice(index * size, (index + 1) * size),
  );

export const complaints = (tried: readonly Tried[]): readonly string[] =>
  tried.flatMap(({ payloads, wrong }) =>
    wrong.map((each) => `${payloads.map(({ id }) => id).join(', ')}: ${each}`),
  );
