import { createBudget } from '../../engine/budget';
import { findStory } from '../../engine/article/find-story';
import { measureSignals, signalNames } from '../../engine/article/signals';
import { readMetadata } from '../../engine/metadata/read-metadata';
import { openDom } from '../../engine/walk/dom';
import { walkPage } from '../../engine/walk/walk-page';

/** Blocks of one page with their signals, for fitting. */
export interface PageSignals {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly kinds: readonly string[];
  /** Rows of `names.length` columns, block after block. */
  readonly rows: readonly number[];
}

declare global {
  var __signals: (document: Document) => Promise<PageSignals>;
}

globalThis.__signals = async (document) => {
  const dom = openDom(document);
  const body = dom.body();
  if (!body) return { names: signalNames, texts: [], kinds: [], rows: [] };
  const budget = createBudget(() => 0, () => Promise.resolve());
  const walk = await walkPage(dom, body, budget);
  const { title } = readMetadata(dom, walk, false);
  const rows = measureSignals(walk, findStory(walk), title);
  return {
    names: signalNames,
    texts: walk.blocks.map(({ text }) => text),
    kinds: walk.blocks.map(({ kind }) => kind),
    rows: [...rows].map((value) => Math.round(value * 1e4) / 1e4),
  };
};
