import {
  COUNTED_A_STEP,
  countText,
  newCount,
  noStats,
  statsOf,
  TEXT_A_STEP,
  type TextStats,
} from '../facts/text-stats';
import type { Steps } from '../slices';
import type { Leaf } from './block';
import type { Scope } from './scope';

/** Collapsible white space of HTML, but for single spaces; the no-break space is none. */
const collapsible = / [ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*/g;

/** Leaves read between two pauses. */
const LEAVES_A_STEP = 256;

/** What a run of leaves says. */
export interface ReadLeaves {
  readonly text: string;
  readonly stats: TextStats;
  readonly linkedWords: number;
  readonly links: readonly Scope[];
  readonly images: number;
}

/** Whether a run is so long that it is read in several steps, where most take one. */
export const isLongRun = (leaves: number, textLength: number): boolean =>
  leaves > LEAVES_A_STEP || textLength > TEXT_A_STEP;

/** Reads a run, however long it is; no leaf holds more than `TEXT_A_STEP`. */
export function* readLeaves(run: readonly Leaf[], isCode: boolean): Steps<ReadLeaves> {
  let raw = '';
  let linked = '';
  let images = 0;
  let endsWithSpace = false;
  const links: Scope[] = [];
  const [first] = run;
  /** The text that all leaves are pieces of, as long as nothing in them is written otherwise. */
  let whole = first?.kind === 'text' ? first.whole : undefined;
  for (let index = 0; index < run.length; index++) {
    if (index % LEAVES_A_STEP === LEAVES_A_STEP - 1) yield;
    const leaf = run[index] as Leaf;
    const { link } = leaf.scope;
    // What stands in one link stands together.
    if (link && link !== links.at(-1)) links.push(link);
    if (leaf.kind === 'image') images++;
    if (leaf.kind !== 'text' || leaf.whole !== whole) whole = undefined;
    if (leaf.kind !== 'text' && leaf.kind !== 'break') continue;
    if (leaf.kind === 'text' && link && link.href !== '') linked += ` ${leaf.text}`;
    if (isCode) {
      raw += leaf.kind === 'text' ? leaf.text : '\n';
      continue;
    }
    if (leaf.kind === 'text' && leaf.text.length === TEXT_A_STEP) yield;
    let text = leaf.kind === 'text' ? leaf.text.replace(collapsible, ' ') : ' ';
    if (endsWithSpace && text.startsWith(' ')) text = text.slice(1);
    if (whole !== undefined && leaf.kind === 'text' && text !== leaf.text) whole = undefined;
    if (text === '') continue;
    raw += text;
    endsWithSpace = text.endsWith(' ');
  }
  // Pieces put together again are copied in one go: of ten megabytes a frame is missed.
  const text = isCode ? raw.replace(/^\n+/, '').trimEnd() : (whole ?? raw).trim();
  const stats = text === '' ? noStats : yield* longTextStats(text);
  const isOne = run.length === 1 && linked !== '';
  return {
    text,
    stats,
    linkedWords: linked === '' ? 0 : isOne ? stats.words : (yield* longTextStats(linked)).words,
    links,
    images,
  };
}

/** As `textStats`, piece by piece. */
function* longTextStats(text: string): Steps<TextStats> {
  const count = newCount();
  for (let at = 0; at < text.length; at += COUNTED_A_STEP) {
    if (at > 0) yield;
    countText(count, text, at, Math.min(text.length, at + COUNTED_A_STEP));
  }
  return statsOf(count);
}
