import type { LinkTarget } from './link-target';
import { promoKinds, type PromoKind } from './promo-kind';
import { either, isList, isNull, isOneOf, shapeFault, type Check } from './shape';
import { HOST_LENGTH_MAX } from './site';
import { canonicalHost, withoutWww } from './site-pattern';
import { agreement, AGREEMENT_MIN } from './taught-match';
import {
  areCategories,
  areTargets,
  areTokens,
  isForm,
  isLinking,
  isWordCount,
  traitsFault,
  type Form,
  type Linking,
  type Traits,
} from './traits';
import type { WordCategory } from './word-category';

/** What is to become of such pieces. */
export const lessons = ['keep', 'remove'] as const;

export type LessonKind = (typeof lessons)[number];

/** What a piece has to be like: evidence, each of it dispensable; null and empty lists ask nothing. */
export interface TaughtPattern {
  readonly form: Form | null;
  /** Fewest and most words. */
  readonly words: readonly [number, number] | null;
  readonly linked: Linking | null;
  readonly targets: readonly LinkTarget[];
  readonly says: readonly WordCategory[];
  readonly names: readonly string[];
  readonly terms: readonly string[];
}

/** What a person has taught, or a pack says: complete in itself, with what it must and must not see. */
export interface Teaching {
  readonly does: LessonKind;
  /** Host without `www.`, as sites are chosen; null for everywhere. */
  readonly site: string | null;
  /** What the piece was taken for that it was learned from. */
  readonly kind: PromoKind;
  readonly pattern: TaughtPattern;
  /** Pieces that it must see; the first is the one that it was learned from. */
  readonly examples: readonly Traits[];
  /** Pieces that it must not see: those of the same page that were most like it. */
  readonly counterExamples: readonly Traits[];
}

/** A teaching that is stored. */
export interface TaughtRule extends Teaching {
  readonly id: string;
  readonly isOn: boolean;
  /** Name of the pack that it came with; null where the person taught it. */
  readonly pack: string | null;
}

/** Rules that are kept. Guess: more than anybody teaches by hand; all together they stay below a tenth of the browser's storage. */
export const RULES_MAX = 500;

export const EXAMPLES_MAX = 4;

const ID_LENGTH_MAX = 40;
export const PACK_NAME_LENGTH_MAX = 60;

const isHost = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= HOST_LENGTH_MAX &&
  canonicalHost(value) === value &&
  withoutWww(value) === value;

const isRange = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(isWordCount) &&
  Number(value[0]) <= Number(value[1]);

const isPattern = (value: unknown): value is TaughtPattern =>
  shapeFault<TaughtPattern>(value, {
    form: either(isForm, isNull),
    words: either(isRange, isNull),
    linked: either(isLinking, isNull),
    targets: areTargets,
    says: areCategories,
    names: areTokens,
    terms: areTokens,
  }) === null;

const isTraits = (value: unknown): value is Traits => traitsFault(value) === null;

const areExamples = (value: unknown): value is readonly Traits[] =>
  isList(isTraits, EXAMPLES_MAX)(value) && value.length > 0;

const teachingChecks = {
  does: isOneOf(lessons),
  site: either(isHost, isNull),
  kind: isOneOf(promoKinds),
  pattern: isPattern,
  examples: areExamples,
  counterExamples: areExamples,
};

/** A name of a pack: one line of text, shown as text only. */
export const isPackName = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= PACK_NAME_LENGTH_MAX &&
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= ID_LENGTH_MAX && /^[0-9a-z-]+$/.test(value);

const isSwitch: Check<boolean> = (value) => typeof value === 'boolean';

/** The first field of a teaching that is not as it should be; null where all are. */
export const teachingFault = (value: unknown): string | null => shapeFault<Teaching>(value, teachingChecks);

/** Whether a value is a stored rule, field by field. */
export const isTaughtRule = (value: unknown): value is TaughtRule =>
  shapeFault<TaughtRule>(value, {
    ...teachingChecks,
    id: isId,
    isOn: isSwitch,
    pack: either(isPackName, isNull),
  }) === null;

/** Links that nearly every piece has say nothing about it. */
const plainTargets: ReadonlySet<LinkTarget> = new Set(['same-site', 'other-site', 'same-page', 'mail']);

export const isTelling = (target: LinkTarget): boolean => !plainTargets.has(target);

/** Words of the text alone tell a piece from others from so many on. Guess. */
export const TERMS_ALONE_MIN = 3;

/** Why a rule is not taken although its fields are right. */
export type TeachingRefusal = 'too-plain' | 'misses-example' | 'sees-counter-example';

const isPlain = ({ targets, says, names, terms }: TaughtPattern): boolean =>
  !targets.some(isTelling) && says.length + names.length === 0 && terms.length < TERMS_ALONE_MIN;

/** Whether a rule keeps its own word: it tells something, sees its examples and not its counter-examples. */
export function refusalOf({ pattern, examples, counterExamples }: Teaching): TeachingRefusal | null {
  const sees = (traits: Traits): boolean => agreement(pattern, traits) >= AGREEMENT_MIN;
  if (isPlain(pattern)) return 'too-plain';
  if (!examples.every(sees)) return 'misses-example';
  return counterExamples.some(sees) ? 'sees-counter-example' : null;
}

/**
 * Rules out of storage: what is none, or stands twice, is left out; so is what is too much.
 *
 * @param value anything, also nothing
 */
export function parseTaughtRules(value: unknown): readonly TaughtRule[] {
  const list = typeof value === 'object' && value !== null && 'rules' in value ? value.rules : undefined;
  const rules = Array.isArray(list) ? list.slice(0, RULES_MAX).filter(isTaughtRule) : [];
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

/** Whether two say the same, of the same sites. */
export const isSameTeaching = (one: Teaching, other: Teaching): boolean =>
  one.does === other.does &&
  one.site === other.site &&
  JSON.stringify(one.pattern) === JSON.stringify(other.pattern);
