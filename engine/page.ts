import { lineWeights } from './lines/line-weights';
import { findClickHost } from './mail/click-host';
import { findMailExtent, type MailExtent } from './mail/mail-extent';
import { mailWeights } from './mail/mail-weights';
import { isMailPage } from './mail/recognise-mail';
import type { EngineData } from './data/engine-data';
import { readRules, type ReadableRules } from './rules/rule-list';
import type { RuleWeights } from './rules/weights';
import type { Dom } from './walk/dom';
import type { Walk } from './walk/walk-page';
import { createLinkReader } from './facts/link-targets';
import { SPEAKING_LENGTH_MAX } from './facts/text-stats';
import { createMatcher, unread, type PreparedWords, type TextMatches } from './rules/words/match';
import type { Block } from './walk/block';
import type { Metadata } from './metadata/metadata';
import { atOnce, type Steps } from './slices';

/** Everything that the steps of one reading share. */
export interface Page {
  readonly dom: Dom;
  readonly url: string;
  readonly walk: Walk;
  readonly metadata: Metadata;
  readonly rules: ReadableRules;
  readonly weights: RuleWeights;
  /** Where the text of a mail begins and ends; null for a page that is no mail. */
  readonly mail: MailExtent | null;
  /** What an address leads to, as a sum; ask it with `hasTarget`. */
  readonly targetsOf: (href: string) => number;
  /** Counts the texts of the page, which else is done in one go when the first is asked for. */
  readonly countRepeats: () => Steps<void>;
  /** How often a text stands on the page. */
  readonly repeatsOf: (text: string) => number;
  readonly matchesOf: (block: Block) => TextMatches;
  /** What any text says; not kept. */
  readonly matchesOfText: (text: string) => TextMatches;
}

/** What of the engine's data a page is judged by. */
export type PageData = Pick<EngineData, 'links' | 'rules' | 'weights'>;

/** @param isMessage the walk is over a message that a mail program has open */
export function createPage(
  dom: Dom,
  walk: Walk,
  metadata: Metadata,
  { links, rules, weights }: PageData,
  tables: readonly PreparedWords[],
  isMessage = false,
): Page {
  const { url } = dom;
  const match = createMatcher(tables);
  /** By the text: the same words say the same wherever they stand. */
  const matches = new Map<string, TextMatches>();
  let repeats: ReadonlyMap<string, number> | null = null;
  function* countRepeats(): Steps<void> {
    const counts = new Map<string, number>();
    for (const { text } of walk.blocks) {
      yield;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    repeats = counts;
  }
  const page: Page = {
    dom,
    url,
    walk,
    metadata,
    rules: readRules(rules),
    weights: walk.hasMarkup ? weights : lineWeights(weights),
    mail: null,
    targetsOf: createLinkReader(dom.base, links),
    matchesOfText: match,
    countRepeats,
    repeatsOf: (text) => {
      if (!repeats) atOnce(countRepeats());
      return repeats?.get(text) ?? 1;
    },
    matchesOf: (block) => {
      const { text } = block;
      if (text.length > SPEAKING_LENGTH_MAX) return unread;
      const known = matches.get(text);
      if (known) return known;
      const said = match(text);
      matches.set(text, said);
      return said;
    },
  };
  return walk.hasMarkup && (isMessage || isMailPage(page))
    ? {
        ...page,
        mail: findMailExtent(page),
        weights: mailWeights(weights),
        targetsOf: createLinkReader(dom.base, links, findClickHost(page)),
      }
    : page;
}
