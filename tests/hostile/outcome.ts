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
  /** From the press to the reader or a sentence, in milliseconds; CPU of the page's process where that can be measured. */
  readonly wallMs: number;
  readonly cpuMs: number | null;
}

/** The pictures that may be asked for: those that the page names. */
export const foreignRequests = (
  asked: readonly { readonly url: string; readonly type: string }[],
  named: readonly string[],
): readonly string[] => {
  // Browsers ask for pictures of http pages over https where the page itself came over https.
  const known = new Set(named.flatMap((url) => [url, url.replace(/^http:/, 'https:')]));
  return asked
    .filter(({ url }) => !url.startsWith('data:') && !url.startsWith('blob:null'))
    .filter(({ url, type }) => !/^(?:image|imageset)$/.test(type) || !/^https?:/.test(url) || !known.has(url))
    .map(({ url, type }) => `asked for ${type} ${url.slice(0, 120)}`);
};

/** Sums over many pages, for the closing line of a long run. */
export function report(tried: readonly Tried[]): string {
  const sum = (of: (one: Tried) => number): number => tried.reduce((total, one) => total + of(one), 0);
  const slowest = Math.max(0, ...tried.map(({ wallMs }) => wallMs));
  const cpu = tried.map(({ cpuMs }) => cpuMs).filter((ms) => ms !== null);
  return [
    `${sum(({ payloads }) => payloads.length)} payloads on ${tried.length} pages`,
    `${sum(({ ranInPage }) => ranInPage)} calls in the pages themselves`,
    `${sum(({ wrong }) => wrong.length)} things wrong`,
    `${sum(({ elements }) => elements)} elements shown`,
    `${sum(({ pictures }) => pictures)} pictures asked for`,
    `slowest ${slowest.toFixed(0)} ms${cpu.length > 0 ? `, most CPU ${Math.max(...cpu).toFixed(0)} ms` : ''}`,
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
