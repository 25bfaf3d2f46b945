import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { labelsFromBody, labelsFromPieces, type Label } from './labels.ts';

/** The sets of a corpus folder, and how their truth is told. */
export const setNames = ['aeb', 'trafilatura', 'readability', 'defuddle', 'promos', 'newsletters'] as const;
export type SetName = (typeof setNames)[number];

/** One page of a corpus. */
export interface CorpusPage {
  readonly set: SetName;
  readonly id: string;
  /** Address it was saved from; an invented one where unknown. */
  readonly url: string;
  /** Pages of one publisher are never on both sides of a split. */
  readonly publisher: string;
  readonly html: () => string;
  readonly labels: (texts: readonly string[]) => readonly Label[];
}

interface ManifestItem {
  readonly id: string;
  readonly url?: string;
  readonly file: string;
  readonly body?: string;
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
}

interface LabelledItem {
  readonly id: string;
  readonly publisher: string;
  readonly keep: readonly { readonly text: string }[];
  readonly promos: readonly { readonly text: string }[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** All pages of a corpus folder in the documented layout whose truth is known; sets that are not there are left out. */
export function readCorpus(folder: string): readonly CorpusPage[] {
  return setNames
    .filter((set) => existsSync(join(folder, set, 'manifest.json')))
    .flatMap((set) => readSet(folder, set));
}

function readSet(folder: string, set: SetName): readonly CorpusPage[] {
  const labelFile = join(folder, set, 'labels.json');
  const labelled = existsSync(labelFile)
    ? new Map((readJson(labelFile) as LabelledItem[]).map((item) => [item.id, item]))
    : null;
  return (readJson(join(folder, set, 'manifest.json')) as ManifestItem[]).flatMap((item, index) => {
    const { id, file, body, must = [], mustNot = [] } = item;
    const known = labelled?.get(id);
    if (labelled && !known) return [];
    const url = addressOf(item, index);
    return [
      {
        set,
        id,
        url,
        publisher: known?.publisher ?? publisherOf(url),
        html: () => gunzipSync(readFileSync(join(folder, set, file))).toString('utf8'),
        labels: (texts: readonly string[]) =>
          known
            ? labelsFromPieces(
                texts,
                known.keep.map(({ text }) => text),
                known.promos.map(({ text }) => text),
              )
            : set === 'trafilatura'
              ? labelsFromPieces(texts, must, mustNot)
              : labelsFromBody(texts, body ?? ''),
      },
    ];
  });
}

function addressOf({ url }: ManifestItem, index: number): string {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return `https://page-${index}.example/`;
  parsed.hash = '';
  return parsed.href;
}

/** The last two labels of the host: good enough to keep a publisher's pages together. */
const publisherOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
