import { browser } from 'wxt/browser';
import { packagedJson } from './packaged-json';

/** One file of a typeface, and what it is for. */
export interface FontFileEntry {
  readonly file: string;
  readonly weight: string;
  readonly style: string;
  /** Code points that it holds, as CSS `unicode-range` writes them. */
  readonly range: string;
}

/** `fonts/index.json`, written by scripts/packaged-fonts.ts at the build. */
export interface FontIndex {
  readonly literata: readonly FontFileEntry[];
  readonly atkinson: readonly FontFileEntry[];
}

/** A file handed to a tab: messages carry text only, so its bytes are base64. */
export interface HandedFont extends Omit<FontFileEntry, 'file'> {
  readonly base64: string;
}

/** Bytes that are turned into characters at once; a call takes some ten thousands of arguments. */
const CHUNK_BYTES = 0x2000;

async function base64Of(file: string): Promise<string> {
  const response = await fetch(new URL(`fonts/${file}`, browser.runtime.getURL('/')));
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return btoa(binary);
}

/** Whether a file holds one of these letters. */
export function holdsAny(range: string, letters: string): boolean {
  const spans = range.split(', ').map((span) => {
    const [first = '', last = first] = span.slice(2).split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).some((code) =>
    spans.some(([first, last]) => code >= first && code <= last),
  );
}

/** @param letters of the text, each once */
export async function packagedFonts(font: keyof FontIndex, letters: string): Promise<readonly HandedFont[]> {
  // Written by our own build, so its shape is known.
  const index = (await packagedJson('fonts/index.json')) as FontIndex;
  const needed = index[font].filter(({ range }) => holdsAny(range, letters));
  return Promise.all(needed.map(async ({ file, ...face }) => ({ ...face, base64: await base64Of(file) })));
}
