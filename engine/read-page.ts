import type { ReadResult } from '../model/read-result';
import { bounds, createBudget } from './budget';
import { readMetadata } from './metadata/read-metadata';
import { primarySubtag } from './metadata/language';
import { findStory } from './article/find-story';
import { createNameReader } from './facts/name-hints';
import type { EngineData } from './data/engine-data';
import type { PreparedWords } from './rules/words/match';
import { createPage } from './page';
import { inSlices } from './slices';
import { openDom, type Dom } from './walk/dom';
import { walkPage, type Walk } from './walk/walk-page';
import { hasLostMarkup } from './lines/lost-markup';
import { joinWrapped, walkLines } from './lines/walk-lines';
import { composeArticle, type Trace } from './compose';
import { watchForChanges } from './watch';

export { judgeLines } from './lines/judge-lines';

/** What the engine is handed besides the page: it has no clock, and its data is too large to be part of it. */
export interface ReadPageOptions {
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Lets the page live for a moment; called between slices of work. */
  readonly pause: () => Promise<void>;
  /** The words of promotion in these languages (BCP 47 primary subtags), as far as they are known. */
  readonly words: (languages: readonly string[]) => Promise<readonly PreparedWords[]>;
  /** What the engine knows besides its code. */
  readonly data: () => Promise<EngineData>;
  /** Read only this, as the reader selected it. */
  selection?: Range;
  /** Told of every judged block; for explaining and measuring. */
  trace?: Trace;
}

/** A page that changes while it is read is read anew so many times; then as it stands. */
const MAX_RESTARTS = 2;

const htmlTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Finds the article of a page, judges its promotion, and returns it as plain data. Changes nothing on the page; works in slices and
 * begins again when the page changes in between.
 */
export async function readPage(document: Document, options: ReadPageOptions): Promise<ReadResult> {
  const dom = openDom(document);
  const { contentType } = dom;
  const isText = contentType === 'text/plain';
  if (!isText && !htmlTypes.has(contentType)) return { ok: false, code: 'unsupported-document', contentType };
  for (let restarts = 0; ; restarts++) {
    const watch = restarts < MAX_RESTARTS ? watchForChanges(dom) : null;
    try {
      const result = await readOnce(dom, isText, options, () => watch?.hasChanged() ?? false);
      if (result) return result;
    } finally {
      watch?.stop();
    }
  }
}

/** One reading; null where the page changed under it. */
async function readOnce(
  dom: Dom,
  isFile: boolean,
  options: ReadPageOptions,
  hasChanged: () => boolean,
): Promise<ReadResult | null> {
  let stale = false;
  const changed = (): boolean => stale;
  const budget = createBudget(options.now, async () => {
    await options.pause();
    stale ||= hasChanged();
  });
  const body = dom.body();
  if (!body) return { ok: false, code: 'empty' };
  const data = await options.data();
  const walked = isFile
    ? null
    : await walkPage(dom, body, createNameReader(data.names), budget, options.selection);
  const isText = walked === null || (!options.selection && hasLostMarkup(walked));
  const walk = isText
    ? readLines(
        dom,
        body,
        walked ? walked.blocks.map(({ text }) => text).join('\n') : body.textContent,
        walked?.cutShort ?? false,
      )
    : walked;
  if (changed()) return null;
  if (walk.blocks.every(({ stats }) => stats.words === 0)) return { ok: false, code: 'empty' };
  const metadata = readMetadata(dom, walk, isFile, data.commonWords);
  const tables = await options.words(languagesOf(metadata.lang));
  const read = createPage(dom, walk, metadata, data, tables);
  const story = await inSlices(findStory(walk), budget);
  const result = await composeArticle(
    read,
    story,
    { scope: options.selection ? 'selection' : isText ? 'text' : 'page', model: data.story },
    budget,
    options.trace,
  );
  return changed() ? null : result;
}

/** The page's language, and English: its words stand on pages of every language. */
const languagesOf = (lang: string): readonly string[] =>
  [...new Set([primarySubtag(lang), 'en'])].filter((language) => language !== '');

function readLines(dom: Dom, body: Element, text: string, cutShort: boolean): Walk {
  const read = text.slice(0, bounds.textLength);
  const walk = walkLines(dom, body, joinWrapped(read.split(/\r\n|[\n\r\u2028]/)));
  return { ...walk, cutShort: cutShort || read.length < text.length };
}
