import type { Verdict } from '../../model/verdict';
import { runningSums } from '../facts/running-sums';
import { BOX_WORDS_MAX } from '../rules/limits';
import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import type { Scope } from '../walk/scope';
import { measureUnit } from './measure-unit';
import type { Surroundings } from './surroundings';
import type { Unit } from './unit';
import { notPromo, weigh } from './weigh';

/** What came of judging one block, and with which others it belongs together. */
export interface Judgement {
  readonly block: Block;
  verdict: Verdict;
  /** The box whose verdict this is; null for a block judged by itself. */
  box: Scope | null;
  /** The block whose call or label this one belongs to; itself otherwise. */
  leader: number;
  /** The sponsor's name, on the label that says it. */
  sponsor?: string;
}

/** Elements that are never a box of promotion by themselves: they are forms of text. */
const neverBoxes: ReadonlySet<string> = new Set([
  'figure',
  'blockquote',
  'pre',
  'tr',
  'tbody',
  'thead',
  'details',
  'body',
  'html',
  'main',
]);

/** Elements in each other that are judged as boxes, counted from within: more are wrappers of wrappers (guess on the safe side). */
const BOXES_MAX = 64;

/** A box that holds more of the story's prose than this is the story. */
const MAX_STORY_SHARE = 0.3;

/**
 * Judges blocks one by one: from the outermost small element around a block inwards, then the block by itself. Boxes are
 * judged once.
 */
export function* createJudge(around: Surroundings): Steps<(block: Block) => Judgement> {
  const { page } = around;
  const all = page.walk.blocks;
  const proseBefore = yield* runningSums(around.story.prose);
  const verdicts = new Map<Scope, Verdict>();
  return (block) => {
    for (const box of boxesAround(block.scope, around, proseBefore)) {
      const verdict = verdicts.get(box) ?? weigh(measureUnit(boxOf(box, all), around), page);
      verdicts.set(box, verdict);
      if (verdict.promo !== null) return { block, verdict, box, leader: box.firstBlock };
    }
    const verdict = isSilent(block)
      ? notPromo
      : weigh(measureUnit({ blocks: [block], scope: block.scope, isBox: false }, around), page);
    return { block, verdict, box: null, leader: block.id };
  };
}

/** A block that a person chose: nothing is held against it. */
export const unjudged = (block: Block): Judgement => ({
  block,
  verdict: notPromo,
  box: null,
  leader: block.id,
});

/** Pictures, rules and controls say nothing by themselves; code says what it will. */
const isSilent = ({ kind, stats, links }: Block): boolean =>
  kind === 'code' || (stats.words === 0 && links.length === 0);

const boxOf = (scope: Scope, all: readonly Block[]): Unit => ({
  blocks: all.slice(scope.firstBlock, scope.lastBlock + 1),
  scope,
  isBox: true,
});

/** What a judgement is of: its box, else its block by itself. */
export const judgedUnit = ({ block, box }: Judgement, all: readonly Block[]): Unit =>
  box === null ? { blocks: [block], scope: block.scope, isBox: false } : boxOf(box, all);

/** Items of a list that are no links are text of the story until one of them is judged by itself. */
const isListOfText = ({ tag, words, linkedWords }: Scope): boolean =>
  (tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'menu') && linkedWords * 2 < words;

/** Small elements of several blocks around a block, outermost first. */
function boxesAround(
  scope: Scope,
  { story, headline }: Surroundings,
  proseBefore: Float64Array,
): readonly Scope[] {
  const boxes: Scope[] = [];
  for (
    let at: Scope | null = scope;
    at && at !== story.container && at.words <= BOX_WORDS_MAX && boxes.length < BOXES_MAX;
    at = at.parent
  ) {
    if (headline >= at.firstBlock && headline <= at.lastBlock) break;
    if (at.lastBlock <= at.firstBlock || neverBoxes.has(at.tag) || isListOfText(at)) continue;
    const held = (proseBefore[at.lastBlock + 1] ?? 0) - (proseBefore[at.firstBlock] ?? 0);
    if (held > (proseBefore.at(-1) ?? 0) * MAX_STORY_SHARE) break;
    boxes.push(at);
  }
  return boxes.reverse();
}
