import { lineWeights } from './lines/line-weights';
import type { EngineData } from './data/engine-data';
import type { RuleWeights } from './rules/weights';
import type { Dom } from './walk/dom';
import type { Walk } from './walk/walk-page';
import { createLinkReader, type LinkTarget } from './facts/link-targets';
import { createMatcher, noMatches, type Matches, type PreparedWords } from './rules/words/match';
import type { Block } from './walk/block';
import type { Metadata } from './metadata/metadata';

/** Longer texts are read for no words: no call is as long, in UTF-16 code units (a call has up to 130 words). */
const MAX_SPEAKING_LENGTH = 4_000;

/** Everything that the steps of one reading share. */
export interface Page {
  readonly dom: Dom;
  readonly url: string;
  readonly walk: Walk;
  readonly metadata: Metadata;
  readonly weights: RuleWeights;
  readonly targetsOf: (href: string) => ReadonlySet<LinkTarget>;
  readonly matchesOf: (block: Block) => Matches;
  readonly matchesOfText: (text: string) => Matches;
}

export function createPage(
  dom: Dom,
  walk: Walk,
  metadata: Metadata,
  { links, weights }: Pick<EngineData, 'links' | 'weights'>,
  tables: readonly PreparedWords[],
): Page {
  const { url } = dom;
  const match = createMatcher(tables);
  const matches = new Map<Block, Matches>();
  return {
    dom,
    url,
    walk,
    metadata,
    weights: walk.hasMarkup ? weights : lineWeights(weights),
    targetsOf: createLinkReader(dom.base, links),
    matchesOfText: match,
    matchesOf: (block) => {
      const known =
        matches.get(block) ?? (block.text.length > MAX_SPEAKING_LENGTH ? noMatches : match(block.text));
      matches.set(block, known);
      return known;
    },
  };
}
