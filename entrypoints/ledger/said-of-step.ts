import type { Translate } from '../../components/strings';
import type { Removal } from '../../model/article';
import type { RemovalId } from '../../model/safe-node';

/** Characters of a removal's text that are read out when it is put back. Guess: one short line. */
const SAID_CHARACTERS = 80;

/** What is read out when removals were put back or taken out again. */
export function saidOfStep(
  t: Translate,
  removals: readonly Removal[],
  changed: readonly RemovalId[],
  isBack: boolean,
): string {
  if (changed.length > 1) return t(isBack ? 'removed.saidManyBack' : 'removed.saidManyOut', changed.length);
  const text = removals.find(({ id }) => id === changed[0])?.text ?? '';
  return t(isBack ? 'removed.saidBack' : 'removed.saidOut', text.slice(0, SAID_CHARACTERS));
}
