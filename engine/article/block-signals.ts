import { hasTarget } from '../facts/link-targets';
import type { Matches } from '../rules/words/match';
import { linkDensity, type Block } from '../walk/block';
import type { Scope } from '../walk/scope';
import { holds, type Story } from './find-story';
import { columns, echoedBits, PARTS, tellingTargets } from './signal-columns';

/** One block with what stands around it; the same object for one block after the other. */
export interface Place {
  readonly story: Story;
  readonly blocks: readonly Block[];
  /** The page's prose, in words. */
  readonly allProse: number;
  /** Sums of name hints up to three levels above, and from there up to nine. */
  near: number;
  far: number;
  isTitle: boolean;
  /** Share of the title's longer words that stand in a short block. */
  titleOverlap: number;
  /** Blocks since the headline; -1 before it. */
  sinceTitle: number;
  titlesPassed: number;
  commentsPassed: number;
  relatedPassed: number;
  footerPassed: number;
  /** Blocks of prose in a row, up to this one. */
  run: number;
  /** How often the same text stands on the page. */
  repeats: number;
  /** Prose of six blocks on either side, before and behind, in words. */
  proseAround: number;
  proseBefore: number;
  /** Prose in elements called like this one and its parent, in words, and how many of them there are. */
  signatureProse: number;
  signatureCount: number;
  said: Matches;
  saidBefore: Matches;
  /** Sum of the targets of its links. */
  targets: number;
}

/** Counts above these say no more. */
const MANY = 4;
const LONG_RUN = 10;

const few = (count: number): number => (count < MANY ? count : MANY) * PARTS;
/** Logarithms of small counts: nearly all that is asked for, a dozen times a block. */
const smallLogs = Float64Array.from({ length: 512 }, (_, value) => Math.log2(1 + value) * PARTS);
const log = (value: number): number =>
  value < smallLogs.length && (value | 0) === value
    ? (smallLogs[value] as number)
    : Math.log2(1 + value) * PARTS;
const flag = (is: boolean): number => (is ? PARTS : 0);

const words = (block: Block | undefined): number => (block ? log(block.stats.words) : 0);
const density = (block: Block | undefined): number => (block ? linkDensity(block) * PARTS : 0);
const scopeDensity = (scope: Scope | null): number =>
  scope && scope.words > 0 ? Math.min(1, scope.linkedWords / scope.words) * PARTS : 0;

const digitShare = (text: string): number =>
  text === '' || !hasDigit.test(text)
    ? 0
    : ((text.length - text.replace(/[0-9]+/g, '').length) / text.length) * PARTS;
const hasDigit = /[0-9]/;

/** Longer texts in capitals only are none of this world. */
const CAPITALS_MAX = 200;
const hasSmall = /[a-z]/;

const isAllCaps = ({ text, stats }: Block): boolean =>
  stats.letters > 2 &&
  text.length <= CAPITALS_MAX &&
  !hasSmall.test(text) &&
  text !== text.toLowerCase() &&
  text === text.toUpperCase();

/** Writes the signals of a block into its row, which holds nothing but noughts so far. Fractions of a part are cut off. */
export function writeSignals(block: Block, place: Place, rows: Int32Array, start: number): void {
  const { id, stats, scope, text, kind } = block;
  const { story, blocks, allProse } = place;
  const { prose, isSentence } = story;
  const parent = scope.parent;
  const grandparent = parent ? parent.parent : null;
  const greatGrandparent = grandparent ? grandparent.parent : null;
  const box = parent ?? scope;
  const previous = blocks[id - 1];
  const previous2 = blocks[id - 2];
  const next = blocks[id + 1];
  const next2 = blocks[id + 2];
  const worth = prose[id] as number;
  const proseOf = (at: Scope | null): number => (at ? (at.prose / allProse) * PARTS : PARTS);
  let at = start + columns.plain;
  rows[at++] = log(stats.words);
  rows[at++] = density(block);
  rows[at++] = (isSentence[id] as number) * PARTS;
  rows[at++] = stats.words > 0 ? (stats.commas / stats.words) * PARTS : 0;
  rows[at++] = stats.words > 0 ? (stats.letters / stats.words) * PARTS : 0;
  rows[at++] = block.headingLevel * PARTS;
  rows[at++] = flag(kind === 'list-item');
  rows[at++] = flag(kind === 'cell');
  rows[at++] = flag(kind === 'caption');
  rows[at++] = flag(kind === 'control');
  rows[at++] = flag(kind === 'image' || kind === 'embed');
  rows[at++] = flag(kind === 'code');
  rows[at++] = log(block.links.length);
  rows[at++] = block.images * PARTS;
  rows[at++] = digitShare(text);
  rows[at++] = flag(isAllCaps(block));
  rows[at++] = flag(text.endsWith(':'));
  rows[at++] = flag(text.includes('©'));
  rows[at++] = flag(startsSmall(text));
  rows[at++] = flag(place.isTitle);
  rows[at++] = place.titleOverlap * PARTS;
  rows[at++] = few(place.repeats);
  rows[at++] = log(worth);
  rows[at++] = (id / blocks.length) * PARTS;
  rows[at++] = place.sinceTitle < 0 ? -PARTS : log(place.sinceTitle);
  rows[at++] = few(place.titlesPassed);
  rows[at++] = scope.depth * PARTS;
  rows[at++] = words(previous);
  rows[at++] = density(previous);
  rows[at++] = id > 0 ? (isSentence[id - 1] as number) * PARTS : 0;
  rows[at++] = words(next);
  rows[at++] = density(next);
  rows[at++] = next ? (isSentence[id + 1] as number) * PARTS : 0;
  rows[at++] = words(previous2);
  rows[at++] = density(previous2);
  rows[at++] = words(next2);
  rows[at++] = density(next2);
  rows[at++] = log(place.proseAround);
  rows[at++] = (place.proseBefore / allProse) * PARTS;
  rows[at++] = (1 - (place.proseBefore + worth) / allProse) * PARTS;
  rows[at++] = proseOf(parent);
  rows[at++] = proseOf(grandparent);
  rows[at++] = proseOf(greatGrandparent);
  rows[at++] = scopeDensity(parent);
  rows[at++] = scopeDensity(grandparent);
  rows[at++] = parent ? log(parent.words) : 0;
  rows[at++] = grandparent ? log(grandparent.words) : 0;
  rows[at++] = few(box.fields);
  rows[at++] = few(box.headings);
  rows[at++] = flag(holds(story.container, scope));
  rows[at++] = (scope.depth - story.container.depth) * PARTS;
  rows[at++] = id < story.first ? log(story.first - id) : 0;
  rows[at++] = id > story.last ? log(id - story.last) : 0;
  rows[at++] = (place.signatureProse / allProse) * PARTS;
  rows[at++] = (place.signatureCount / blocks.length) * PARTS;
  rows[at++] = log(place.signatureCount);
  rows[at++] = log(place.commentsPassed);
  rows[at++] = log(place.relatedPassed);
  rows[at++] = log(place.footerPassed);
  rows[at] = (place.run < LONG_RUN ? place.run : LONG_RUN) * PARTS;
  writeBits(scope.zone, rows, start + columns.zones);
  writeBits(place.near, rows, start + columns.near);
  writeBits(place.far, rows, start + columns.far);
  writeStandings(place, rows, start);
  if (place.targets !== 0)
    tellingTargets.forEach((target, index) => {
      if (hasTarget(place.targets, target)) rows[start + columns.leads + index] = PARTS;
    });
}

/** Whether a text begins with a small letter. */
function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text);
}

/** A switch for each bit of a sum. */
function writeBits(sum: number, rows: Int32Array, start: number): void {
  for (let left = sum; left !== 0; left &= left - 1) rows[start + 31 - Math.clz32(left & -left)] = PARTS;
}

/** What the words say, and those of the block before: 0: not said, 1: somewhere, 2: at the beginning, 3: nothing else. */
function writeStandings({ said, saidBefore }: Place, rows: Int32Array, start: number): void {
  for (let left = said.phrases; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    rows[start + columns.says + bit] = standing(said, bit);
  }
  if (saidBefore.phrases === 0) return;
  echoedBits.forEach((bit, index) => {
    rows[start + columns.previousSays + index] = standing(saidBefore, bit);
  });
}

const standing = ({ phrases, starts, labels }: Matches, bit: number): number =>
  (((phrases >>> bit) & 1) + ((starts >>> bit) & 1) + ((labels >>> bit) & 1)) * PARTS;
