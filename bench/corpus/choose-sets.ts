import type { BenchOptions } from '../arguments.ts';
import { ownPages } from './own-pages.ts';
import type { PageSet } from './page.ts';
import { CorpusError, readCorpus } from './read-corpus.ts';

type Choice = Pick<BenchOptions, 'corpus' | 'sets' | 'ids' | 'limit'>;

/**
 * The pages that were asked for.
 *
 * @throws CorpusError with a sentence where there are none, or where a named one is not there
 */
export function chooseSets({ corpus, sets, ids, limit }: Choice): readonly PageSet[] {
  if (corpus === null && sets !== null)
    throw new CorpusError('Our own pages are one set: --sets wants a corpus (--corpus DIR).');
  const all = corpus === null ? [ownPages()] : readCorpus(corpus, sets ?? undefined);
  const unknown = ids?.find((id) => !all.some(({ pages }) => pages.some((page) => page.id === id)));
  if (unknown !== undefined)
    throw new CorpusError(`No page "${unknown}" in ${all.map(({ name }) => name).join(', ')}.`);
  return all
    .map((set) => ({
      ...set,
      pages: set.pages.filter(({ id }) => ids?.includes(id) ?? true).slice(0, limit ?? undefined),
      // Single pages are looked at one by one: the texts without mark-up are not among them.
      lines: ids === null ? set.lines.slice(0, limit ?? undefined) : [],
    }))
    .filter(({ pages }) => pages.length > 0);
}
