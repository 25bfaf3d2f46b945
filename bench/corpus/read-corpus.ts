import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchPage, Counting, LinesDocument, PageSet, Truth } from './page.ts';
import { publisherOf } from './publisher.ts';

/** What a person can mend: shown as a sentence, without a stack. */
export class CorpusError extends Error {}

/** An entry of `manifest.json`. */
interface ManifestItem {
  readonly id: string;
  readonly url?: string;
  readonly lang?: string;
  readonly file: string;
  readonly body?: string;
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
}

/** An entry of `labels.json`. */
interface LabelledItem {
  readonly id: string;
  readonly publisher: string;
  readonly lang: string;
  readonly promos: readonly { readonly text: string; readonly kind: string; readonly where: string }[];
  readonly keep: readonly { readonly text: string }[];
}

/** An entry of `traps.json`. */
interface Trap {
  readonly page: string;
  readonly text: string;
}

/** Sets that are another project's own expectation of itself: compared word by word, to notice a regression. */
const SELF_PORTRAITS: ReadonlySet<string> = new Set(['readability', 'defuddle']);

/** A JSON file that holds a list; nothing where it is not there. */
const readList = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []);

/** Names of the sets in a corpus folder: its folders with a manifest. */
export function setsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new CorpusError(`There is no folder ${folder}.`);
  const sets = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));
  if (sets.length === 0)
    throw new CorpusError(
      `${folder} holds no set: a set is a folder with manifest.json, as bench/README.md says.`,
    );
  return sets.sort();
}

/**
 * Reads a corpus folder in the layout that bench/README.md documents.
 *
 * @param wanted names of sets; all that are there where left out
 */
export function readCorpus(folder: string, wanted?: readonly string[]): readonly PageSet[] {
  const there = setsIn(folder);
  const missing = wanted?.find((name) => !there.includes(name));
  if (missing !== undefined)
    throw new CorpusError(`${folder} holds no set "${missing}". It holds: ${there.join(', ')}.`);
  return (wanted ?? there).map((name) => readSet(folder, name));
}

function readSet(folder: string, name: string): PageSet {
  const path = (file: string): string => join(folder, name, file);
  const items = readList(path('manifest.json')) as readonly ManifestItem[];
  const labels = new Map(
    (readList(path('labels.json')) as readonly LabelledItem[]).map((item) => [item.id, item]),
  );
  const traps = readList(path('traps.json')) as readonly Trap[];
  const counting = countingOf(name, items, labels.size > 0);
  const pages = items.map((item, index): BenchPage => {
    const { id, file } = item;
    const url = addressOf(item, index);
    return {
      id,
      url,
      publisher: labels.get(id)?.publisher ?? publisherOf(url),
      contentType: 'text/html; charset=utf-8',
      source: () => readPage(path(file)),
      truth: counting === 'labels' ? truthFromLabels(item, labels.get(id), traps) : truthOf(item, counting),
    };
  });
  return { name, counting, pages, lines: readList(path('lines.json')) as readonly LinesDocument[] };
}

function countingOf(name: string, items: readonly ManifestItem[], labelled: boolean): Counting {
  if (labelled) return 'labels';
  if (SELF_PORTRAITS.has(name)) return 'bags';
  return items.some(({ body }) => body !== undefined) ? 'shingles' : 'pieces';
}

function truthOf({ body, must, mustNot }: ManifestItem, counting: Counting): Truth | null {
  if (counting !== 'pieces') return body === undefined ? null : { told: 'body', body };
  return must || mustNot ? { told: 'pieces', must: must ?? [], mustNot: mustNot ?? [] } : null;
}

/** A page may have traps without being labelled. */
function truthFromLabels(
  { id, lang }: ManifestItem,
  labelled: LabelledItem | undefined,
  traps: readonly Trap[],
): Truth | null {
  const own = traps.filter(({ page }) => page === id).map(({ text }) => text);
  if (!labelled && own.length === 0) return null;
  return {
    told: 'labels',
    lang: labelled?.lang ?? lang ?? '',
    promos: labelled?.promos ?? [],
    keep: labelled?.keep.map(({ text }) => text) ?? [],
    traps: own,
  };
}

function readPage(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The address a page was saved from, without its fragment; an invented one where that is not known or not of the web. */
function addressOf({ url }: ManifestItem, index: number): string {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return `https://page-${index}.example/`;
  parsed.hash = '';
  return parsed.href;
}
