import { engineData } from '../../engine/data/all';
import { createNameReader } from '../../engine/facts/name-hints';
import { createBudget } from '../../engine/budget';
import { findStory } from '../../engine/article/find-story';
import { signalNames } from '../../engine/article/signal-columns';
import { measureSignals } from '../../engine/article/signals';
import { primarySubtag } from '../../engine/metadata/language';
import { readMetadata } from '../../engine/metadata/read-metadata';
import { atOnce } from '../../engine/slices';
import { createPage } from '../../engine/page';
import { allWordTables } from '../../engine/rules/words/all';
import { prepareWords } from '../../engine/rules/words/match';
import { openDom } from '../../engine/walk/dom';
import { walkPage } from '../../engine/walk/walk-page';

/** Blocks of one page with their signals, for fitting. */
export interface PageSignals {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly kinds: readonly string[];
  /** Number of the block that the first row is of. */
  readonly first: number;
  /** Rows of `names.length` columns, block after block. */
  readonly rows: readonly number[];
  /** How the rows stand on the page, as `Layout` has it. */
  readonly words: readonly number[];
  readonly boxes: readonly number[];
  readonly signatures: readonly number[];
}

declare global {
  var __signals: (document: Document) => Promise<PageSignals>;
}

globalThis.__signals = async (document) => {
  const dom = openDom(document);
  const body = dom.body();
  if (!body)
    return {
      names: signalNames,
      texts: [],
      kinds: [],
      first: 0,
      rows: [],
      words: [],
      boxes: [],
      signatures: [],
    };
  const budget = createBudget(
    () => 0,
    () => Promise.resolve(),
  );
  const walk = await walkPage(dom, body, createNameReader(engineData.names), budget);
  const metadata = atOnce(readMetadata(dom, walk, false, engineData.commonWords));
  const languages =
    metadata.lang === ''
      ? allWordTables
      : allWordTables.filter(
          ({ language }) => language === 'en' || language === primarySubtag(metadata.lang),
        );
  const { first, chunks, layout } = atOnce(
    measureSignals(
      createPage(dom, walk, metadata, engineData, languages.map(prepareWords)),
      atOnce(findStory(walk)),
    ),
  );
  return {
    names: signalNames,
    texts: walk.blocks.map(({ text }) => text),
    kinds: walk.blocks.map(({ kind }) => kind),
    first,
    rows: chunks.flatMap((chunk) => [...chunk]),
    words: [...layout.words],
    boxes: [...layout.boxes],
    signatures: [...layout.signatures],
  };
};
