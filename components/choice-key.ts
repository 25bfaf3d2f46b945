import type { ChoiceName } from '../model/preferences';
import type { ChoiceKey } from './string-keys';

/** The key of one value's words. Apart from the list of all keys, which the script in the page goes without. */
export const choiceKey = (name: ChoiceName, value: string): ChoiceKey =>
  // Every value of the table has words; a test looks.
  `choice.${name}-${value}` as ChoiceKey;
