import { expect } from 'vitest';
import type { Article } from '../../model/article';
import type { ReadResult } from '../../model/read-result';
import type { SafeNode } from '../../model/safe-node';
import { findStory } from '../../engine/article/find-story';
import { createBudget, type Budget } from '../../engine/budget';
import { readMetadata } from '../../engine/metadata/read-metadata';
import { createPage } from '../../engine/page';
import { readPage, type ReadPageOptions } from '../../engine/read-page';
import type { UnitFacts } from '../../engine/rules/rule';
import { allWordTables } from '../../engine/rules/words/all';
import { prepareWords, type PreparedWords } from '../../engine/rules/words/match';
import { createNameReader } from '../../engine/facts/name-hints';
import { engineData } from '../../engine/data/all';
import { measureUnit } from '../../engine/verdicts/measure-unit';
import { atOnce as allSteps } from '../../engine/slices';
import { measureSurroundings } from '../../engine/verdicts/surroundings';
import type { Block } from '../../engine/walk/block';
import { openDom, type Dom } from '../../engine/walk/dom';
import { upwards, type Scope } from '../../engine/walk/scope';
import { walkPage, type Walk } from '../../engine/walk/walk-page';
import { openPage, type OpenOptions } from './open-page';

const prepared = allWordTables.map(prepareWords);

/** Word tables as the product hands them over: those asked for. */
export const words = (languages: readonly string[]): Promise<readonly PreparedWords[]> =>
  Promise.resolve(prepared.filter(({ language }) => languages.includes(language)));

/** No clock, no pause: for everything that is not about slices. */
export const atOnce: ReadPageOptions = {
  now: () => 0,
  pause: () => Promise.resolve(),
  words,
  data: () => Promise.resolve(engineData),
};

/** All the time there is. */
export const oneSlice = (): Budget =>
  createBudget(
    () => 0,
    () => Promise.resolve(),
  );

export const read = (page: Document, options: Partial<ReadPageOptions> = {}): Promise<ReadResult> =>
  readPage(page, { ...atOnce, ...options });

export const readHtml = async (html: string, options: OpenOptions = {}): Promise<ReadResult> =>
  read(await openPage(html, options));

export type Reading = Extract<ReadResult, { ok: true }>;

/** The reading, where the test is about what was read. */
export function readingOf(result: ReadResult): Reading {
  if (!result.ok) expect.fail(`The page could not be read: ${result.code}.`);
  return result;
}

export const articleOf = async (html: string, options: OpenOptions = {}): Promise<Article> =>
  readingOf(await readHtml(html, options)).article;

export async function walkOf(page: Document): Promise<Walk & { readonly dom: Dom }> {
  const dom = openDom(page);
  return { dom, ...(await walkPage(dom, dom.body()!, createNameReader(engineData.names), oneSlice())) };
}

export const blocksOf = async (html: string): Promise<readonly Block[]> =>
  (await walkOf(await openPage(html))).blocks;

/** Texts of the blocks, pictures and rules by their kind: what a person sees as lines. */
export const linesOf = async (html: string): Promise<readonly string[]> =>
  (await blocksOf(html)).map(({ text, kind }) => (text === '' ? `[${kind}]` : text));

export async function onlyBlock(html: string): Promise<Block> {
  const [block, ...others] = await blocksOf(html);
  if (!block || others.length > 0)
    expect.fail(`Not one block but ${others.length + (block ? 1 : 0)}: ${html}`);
  return block;
}

const stands = (scope: Scope, within: Element): Scope | undefined =>
  [...upwards(scope)].find(({ element }) => element === within);

/**
 * Facts of what a snippet puts up for judgement: its first element, or the one marked `data-judged`. Several blocks in it are judged
 * as a box.
 *
 * @param lang whose words are known; the judged element's own `lang` where it has one
 */
export async function factsOf(html: string, lang = 'en'): Promise<UnitFacts> {
  const document = await openPage(html);
  const judged = document.querySelector('[data-judged]') ?? document.body.firstElementChild!;
  const { dom, ...walk } = await walkOf(document);
  const tables = await words([judged.getAttribute('lang') ?? lang]);
  const page = createPage(
    dom,
    walk,
    allSteps(readMetadata(dom, walk, false, engineData.commonWords)),
    engineData,
    tables,
  );
  const around = allSteps(measureSurroundings(page, allSteps(findStory(page.walk))));
  const blocks = walk.blocks.filter(({ scope }) => stands(scope, judged));
  const [first] = blocks;
  if (!first) expect.fail(`Nothing to judge: ${html}`);
  const isBox = blocks.length > 1;
  const scope = isBox ? stands(first.scope, judged)! : first.scope;
  return measureUnit({ blocks, scope, isBox }, around).facts;
}

/** All words of a tree, without what was removed; one string a text node. Recursive, as the view of the tree is. */
export const textsOf = (nodes: readonly SafeNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    return node.tag === 'removed' || !('children' in node) ? [] : textsOf(node.children);
  });
