import type { Learned, Lesson } from '../../model/lesson';
import type { PromoKind } from '../../model/promo-kind';
import { agreement, AGREEMENT_MIN } from '../../model/taught-match';
import { isTelling, refusalOf, type TaughtPattern, type Teaching } from '../../model/taught-rule';
import type { Traits } from '../../model/traits';
import type { Steps } from '../slices';
import type { RemovalList } from '../verdicts/removals';
import type { Surroundings } from '../verdicts/surroundings';
import type { Unit } from '../verdicts/unit';
import type { Block } from '../walk/block';
import { shownUnits, shownWords, TAUGHT_SHARE_MAX, type Judged } from './apply-taught';
import { traitsOf, unitOf } from './read-traits';

/** Share of an article's blocks above which a trait says nothing about one of them. Guess. */
const COMMON_SHARE = 0.2;

/** A rule's length is asked for within this factor of its example's. Guess: the same call in another week. */
const LENGTH_FACTOR = 2;

/** Words of the text that a rule asks for, where nothing else tells the piece. */
const TERMS_MAX = 8;

/** Pieces of the page that a rule must not see, kept with it. */
const COUNTER_EXAMPLES = 3;

/** One piece of the page with what it is like. */
interface Piece {
  readonly unit: Unit;
  readonly traits: Traits;
  readonly text: string;
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');

/** Where lines break is the screen's business. */
const isSameText = (one: string, other: string): boolean =>
  one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

function* measured(units: Iterable<Unit>, around: Surroundings): Steps<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const unit of units) {
    yield;
    pieces.push({ unit, traits: traitsOf(unit, around), text: textOf(unit.blocks) });
  }
  return pieces;
}

/** What tells a piece from the text that it stands in. */
function patternOf(
  { form, words, linked, targets, says, names, terms }: Traits,
  shown: readonly Traits[],
): TaughtPattern {
  const isRare = <Value>(value: Value, of: (traits: Traits) => readonly Value[]): boolean =>
    shown.filter((traits) => of(traits).includes(value)).length <= shown.length * COMMON_SHARE;
  const tellingTargets = targets.filter(isTelling);
  const tellingSays = says.filter((each) => isRare(each, (traits) => traits.says));
  const tellingNames = names.filter((each) => isRare(each, (traits) => traits.names));
  const kindsOfEvidence = [tellingTargets, tellingSays, tellingNames].filter(
    ({ length }) => length > 0,
  ).length;
  return {
    form,
    words: [Math.floor(words / LENGTH_FACTOR), words * LENGTH_FACTOR],
    linked,
    targets: tellingTargets,
    says: tellingSays,
    names: tellingNames,
    // Any two signs tell a piece; where there are fewer, its words have to.
    terms:
      kindsOfEvidence > 1
        ? []
        : terms.filter((each) => isRare(each, (traits) => traits.terms)).slice(0, TERMS_MAX),
  };
}

/** The blocks that a lesson points at; empty where the page has changed under it. */
function pointedAt(lesson: Lesson, judged: Judged, { removals, byBlock }: RemovalList): readonly Block[] {
  if (lesson.does === 'keep') {
    const removal = removals[lesson.removal];
    return removal && isSameText(removal.text, lesson.text)
      ? [...byBlock].flatMap(([block, id]) => (id === removal.id ? [block] : []))
      : [];
  }
  const ids = new Set(lesson.blocks);
  const blocks = judged.judgements.flatMap(({ block }, index) =>
    ids.has(block.id) && judged.fates[index] === 'shown' ? [block] : [],
  );
  return isSameText(textOf(blocks), lesson.text) ? blocks : [];
}

/** What a rule is made from: the verdicts on a page, as a person sees it. */
export type LearnFrom = (judged: Judged, list: RemovalList, around: Surroundings) => Steps<Learned>;

/** Makes a rule of what a person points at, if it tells enough and does no harm on this very page. */
export function* learn(
  lesson: Lesson,
  judged: Judged,
  list: RemovalList,
  around: Surroundings,
): Steps<Learned> {
  const [first, ...rest] = pointedAt(lesson, judged, list);
  if (!first) return { ok: false, code: 'changed' };
  const own = unitOf([first, ...rest]);
  const isOwn = ({ unit }: Piece): boolean =>
    unit.blocks.length === own.blocks.length && unit.blocks.every((block) => own.blocks.includes(block));
  const example = traitsOf(own, around);
  const shown = yield* measured(shownUnits(judged, around), around);
  const removed = yield* measured(removedUnits(list), around);
  const pattern = patternOf(
    example,
    shown.filter((piece) => !isOwn(piece)).map(({ traits }) => traits),
  );
  const sees = ({ traits }: Piece): boolean => agreement(pattern, traits) >= AGREEMENT_MIN;
  const candidates = lesson.does === 'keep' ? removed : shown;
  const seen = candidates.filter(sees);
  const unseen = [...candidates, ...shown].filter((piece) => !isOwn(piece) && !sees(piece));
  const teaching: Omit<Teaching, 'site'> = {
    does: lesson.does,
    kind: kindOf(lesson, list),
    pattern,
    examples: [example],
    counterExamples: nearest(
      pattern,
      unseen.map(({ traits }) => traits),
    ),
  };
  if (refusalOf({ ...teaching, site: null }) !== null) return { ok: false, code: 'too-plain' };
  if (!seen.some(isOwn)) return { ok: false, code: 'not-apart' };
  const others = seen.filter((piece) => !isOwn(piece));
  if (lesson.does === 'remove') {
    const blocks = new Set(seen.flatMap(({ unit }) => unit.blocks));
    const words = [...blocks].reduce((sum, { stats }) => sum + stats.words, 0);
    const share = words / Math.max(1, shownWords(judged));
    if (share > TAUGHT_SHARE_MAX) return { ok: false, code: 'too-much', share };
  }
  const touches = new Set(others.filter(({ unit }) => !isWithin(unit, own)).map(({ text }) => text));
  return { ok: true, teaching, touches: [...touches] };
}

const isWithin = ({ blocks }: Unit, outer: Unit): boolean =>
  blocks.every((block) => outer.blocks.includes(block));

const kindOf = (lesson: Lesson, { removals }: RemovalList): PromoKind =>
  lesson.does === 'keep' ? (removals[lesson.removal]?.kind ?? 'other') : 'other';

function* removedUnits({ byBlock }: RemovalList): Generator<Unit> {
  for (const members of Map.groupBy(byBlock, ([, removal]) => removal).values()) {
    const [first, ...rest] = members.map(([block]) => block);
    if (first) yield unitOf([first, ...rest]);
  }
}

/** Of the pieces that a rule does not see those that come nearest to it, each kind once. */
function nearest(pattern: TaughtPattern, unseen: readonly Traits[]): readonly Traits[] {
  const distinct = new Map(unseen.map((traits) => [JSON.stringify(traits), traits]));
  return [...distinct.values()]
    .map((traits) => ({ traits, near: agreement(pattern, traits) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, COUNTER_EXAMPLES)
    .map(({ traits }) => traits);
}
