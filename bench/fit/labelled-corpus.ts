import type { BenchPage, Truth } from '../corpus/page.ts';
import { readCorpus, setsIn } from '../corpus/read-corpus.ts';
import { labelsFromBody, labelsFromPieces, type Label } from './labels.ts';

/** The sets that the model is fitted on. Their order is that of the pages, on which the last digits of the fit depend. */
const FITTED_SETS = ['aeb', 'trafilatura', 'readability', 'defuddle', 'promos', 'newsletters'];

/** A page of a corpus, and what is known of each of its blocks. */
export interface LabelledCorpusPage extends Pick<BenchPage, 'id' | 'url' | 'publisher' | 'source'> {
  readonly set: string;
  /** @param texts of the page's blocks, in order */
  readonly labels: (texts: readonly string[]) => readonly Label[];
}

function labelsBy(truth: Truth, texts: readonly string[]): readonly Label[] {
  switch (truth.told) {
    case 'body':
      return labelsFromBody(texts, truth.body);
    case 'pieces':
      return labelsFromPieces(texts, truth.must, truth.mustNot);
    case 'labels':
      return labelsFromPieces(
        texts,
        truth.keep,
        truth.promos.map(({ text }) => text),
      );
  }
}

/** What is known of traps alone tells nothing of the blocks around them. */
const isTelling = (truth: Truth): boolean =>
  truth.told !== 'labels' || truth.keep.length + truth.promos.length > 0;

/** All pages of a corpus folder whose truth is known; sets that are not there are left out. */
export function labelledCorpus(folder: string): readonly LabelledCorpusPage[] {
  const there = setsIn(folder);
  return readCorpus(
    folder,
    FITTED_SETS.filter((set) => there.includes(set)),
  ).flatMap(({ name, pages }) =>
    pages.flatMap(({ id, url, publisher, source, truth }) =>
      truth && isTelling(truth)
        ? [{ set: name, id, url, publisher, source, labels: (texts) => labelsBy(truth, texts) }]
        : [],
    ),
  );
}
