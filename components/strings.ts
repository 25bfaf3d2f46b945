import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StringKey } from './string-keys';

/**
 * The words of one key in the reader's language.
 *
 * @param values fill in `$1`, `$2`, …; a number first chooses between singular and plural
 */
export type Translate = (key: StringKey, ...values: readonly (string | number)[]) => string;

/** Between singular and plural in one message, as in “1 word | $1 words”. */
const PLURAL_BREAK = ' | ';

/**
 * @param templates messages as written by key, `$1` and plural forms still in them
 */
export function translator(
  templates: Readonly<Record<string, string>>,
): (key: string, ...values: readonly (string | number)[]) => string {
  return (key, ...values) => {
    const [one = key, many] = (templates[key] ?? key).split(PLURAL_BREAK);
    const chosen = many === undefined || values[0] === 1 ? one : many;
    return chosen.replace(/\$(\d)/g, (sign, place: string) => String(values[Number(place) - 1] ?? sign));
  };
}

export const Strings = createContext<Translate>((key) => key);

export const useStrings = (): Translate => useContext(Strings);
