import type { TaughtPattern } from './taught-rule';
import type { Traits } from './traits';

/**
 * What each trait weighs when a piece is compared with a rule. Hand-set by how well single signals told promotion on labelled pages:
 * links and names of the person's own example tell more than its shape.
 */
const weights = { shape: 0.5, targets: 2, says: 2, names: 2, terms: 2.5 } as const;

/** Share of a rule's evidence that a piece must bear out. Guess: one of several traits may be missing, not the main one. */
export const AGREEMENT_MIN = 0.8;

const shareOf = <Value>(asked: readonly Value[], has: readonly Value[]): number =>
  asked.filter((each) => has.includes(each)).length / asked.length;

/**
 * How much of a rule's evidence a piece bears out.
 *
 * @returns 0 to 1; 0 for a rule that asks nothing
 */
export function agreement(pattern: TaughtPattern, traits: Traits): number {
  let asked = 0;
  let met = 0;
  const weigh = (weight: number, share: number): void => {
    asked += weight;
    met += weight * share;
  };
  const { form, words, linked } = pattern;
  if (form !== null) weigh(weights.shape, Number(form === traits.form));
  if (words !== null) weigh(weights.shape, Number(traits.words >= words[0] && traits.words <= words[1]));
  if (linked !== null) weigh(weights.shape, Number(linked === traits.linked));
  for (const list of ['targets', 'says', 'names', 'terms'] as const)
    if (pattern[list].length > 0) weigh(weights[list], shareOf<string>(pattern[list], traits[list]));
  return asked === 0 ? 0 : met / asked;
}
