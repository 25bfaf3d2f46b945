import type { PromoKind } from '../model/promo-kind';
import type { ReadFailure } from '../model/read-result';
import type { TaughtRule } from '../model/taught-rule';
import { findStory, type Story } from './article/find-story';
import { createBudget, type Budget } from './budget';
import type { EngineData } from './data/engine-data';
import { createNameReader } from './facts/name-hints';
import type { Choice, Trace } from './judge-story';
import type { OpenMessage } from './mail/open-message';
import { primarySubtag } from './metadata/language';
import { readMetadata } from './metadata/read-metadata';
import type { OtherTexts } from './other-texts';
import { createPage, type Page } from './page';
import type { PreparedWords } from './rules/words/match';
import { inSlices } from './slices';
import { openDom, type Dom } from './walk/dom';
import { walkPage, type Walk } from './walk/walk-page';
import { watchForChanges } from './watch';

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
  /** Kinds of promotion that stay in the article, as the person chose; none where absent. */
  readonly keep?: () => Promise<readonly PromoKind[]>;
  /** What the person has taught for this page's site and for all; nothing where absent. */
  readonly taught?: () => Promise<readonly TaughtRule[]>;
  /** Show also what stands in the story's column and was taken for no part of it. */
  readonly isWholeColumn?: boolean;
  /** Read only this, as the reader selected it. */
  selection?: Range;
  /** Told of every judged block; for explaining and measuring. */
  trace?: Trace;
}

/** What a door makes of the story that was found: the article itself, or only where promotion stands. */
export type Finish<Result> = (
  page: Page,
  story: Story,
  choice: Choice,
  budget: Budget,
  trace?: Trace,
) => Promise<Result>;

/** A page that changes while it is read is read anew so many times; then as it stands. */
const MAX_RESTARTS = 2;

const htmlTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * The recipe behind every door: walks the page, finds its story and hands both on. Changes nothing on the page; works in slices and
 * begins again when the page changes in between.
 *
 * @param others how texts are read that the page does not show as its own; left out where only the page itself counts
 */
export async function readDocument<Result>(
  document: Document,
  options: ReadPageOptions,
  finish: Finish<Result>,
  others?: OtherTexts,
): Promise<Result | ReadFailure> {
  const top = openDom(document);
  const { contentType } = top;
  const isText = contentType === 'text/plain';
  if (isText ? !others : !htmlTypes.has(contentType))
    return { ok: false, code: 'unsupported-document', contentType };
  const message = isText || options.selection ? null : (others?.messageOf(top) ?? null);
  const dom = message?.dom ?? top;
  for (let restarts = 0; ; restarts++) {
    const watch = restarts < MAX_RESTARTS ? watchForChanges(dom) : null;
    try {
      const result = await readOnce(
        dom,
        message,
        isText,
        options,
        () => watch?.hasChanged() ?? false,
        finish,
        others,
      );
      if (result) return result;
    } finally {
      watch?.stop();
    }
  }
}

/** One reading; null where the page changed under it. */
async function readOnce<Result>(
  dom: Dom,
  message: OpenMessage | null,
  isFile: boolean,
  options: ReadPageOptions,
  hasChanged: () => boolean,
  finish: Finish<Result>,
  others: OtherTexts | undefined,
): Promise<Result | ReadFailure | null> {
  let stale = false;
  const changed = (): boolean => stale;
  const budget = createBudget(options.now, async () => {
    await options.pause();
    stale ||= hasChanged();
  });
  const body = message?.body ?? dom.body();
  if (!body) return { ok: false, code: 'empty' };
  const data = await options.data();
  const walked = isFile ? null : await walkShown(dom, body, data, budget, options.selection, others);
  const isText =
    walked === null ||
    (!options.selection && others !== undefined && (await inSlices(others.hasLostMarkup(walked), budget)));
  const walk = isText
    ? others?.readLines(
        dom,
        body,
        walked ? walked.blocks.map(({ text }) => text).join('\n') : body.textContent,
        walked?.cutShort ?? false,
      )
    : walked;
  if (!walk) return { ok: false, code: 'empty' };
  await budget.rest();
  if (changed()) return null;
  if (walk.blocks.every(({ stats }) => stats.words === 0)) return { ok: false, code: 'empty' };
  const metadata =
    (message && others?.messageMetadata(message, walk, data.commonWords)) ??
    (await inSlices(readMetadata(dom, walk, isFile, data.commonWords), budget));
  await budget.rest();
  const tables = await options.words(languagesOf(metadata.lang));
  const read = createPage(dom, walk, metadata, data, tables, message !== null);
  const story = await inSlices(findStory(walk), budget);
  const result = await finish(
    read,
    story,
    {
      scope: options.selection ? 'selection' : isText ? 'text' : 'page',
      model: data.story,
      keep: new Set(await options.keep?.()),
      isWholeColumn: options.isWholeColumn ?? false,
      taught: (await options.taught?.()) ?? [],
    },
    budget,
    options.trace,
  );
  return changed() ? null : result;
}

/** The page as it is shown; where it shows next to nothing, the copy that it carries for scripts or for readers without them. */
async function walkShown(
  dom: Dom,
  body: Element,
  data: EngineData,
  budget: Budget,
  selection: Range | undefined,
  others: OtherTexts | undefined,
): Promise<Walk> {
  const names = createNameReader(data.names);
  const walk = await walkPage(dom, body, names, budget, selection);
  const spare = selection || body !== dom.body() ? null : others?.spareText(dom, walk);
  return spare ? walkPage(dom, spare, names, budget) : walk;
}

/** The page's language, and English: its words stand on pages of every language. */
const languagesOf = (lang: string): readonly string[] =>
  [...new Set([primarySubtag(lang), 'en'])].filter((language) => language !== '');
