import { createHtml } from './shadow-host';

/** Scripts whose lines break between any two characters, and so need no hyphens to be justified. */
const WITHOUT_WORDS = /^(?:ja|zh|ko|th|lo|km|my|bo)\b/i;

/** Letters of a word that every language with hyphens breaks at least once. Guess. */
const LONG_WORD = /\p{L}{12,}/gu;

/** Words that are tried: names and foreign words among them do not break. Guess. */
const TRIES = 12;

/**
 * Whether the browser breaks words of this language with hyphens: it has patterns for some only, and tells nobody for which. So the longest words of
 * the text itself are set in a column too narrow for them.
 *
 * @param place shown, in the window; left as it was
 * @param lang BCP 47 tag of the text
 */
export function canHyphenate(place: HTMLElement, text: string, lang: string): boolean {
  if (WITHOUT_WORDS.test(lang)) return true;
  const words = [...new Set(text.match(LONG_WORD))].sort((a, b) => b.length - a.length).slice(0, TRIES);
  if (lang === '' || words.length === 0) return false;
  const probe = createHtml(place.ownerDocument, 'div');
  probe.lang = lang;
  probe.style.cssText = 'position:absolute;visibility:hidden;width:6em;font-size:20px;overflow-wrap:normal';
  const heightWith = (hyphens: 'auto' | 'none'): number => {
    probe.style.hyphens = hyphens;
    return probe.offsetHeight;
  };
  for (const word of words) {
    const line = createHtml(place.ownerDocument, 'div');
    line.textContent = word;
    probe.append(line);
  }
  place.append(probe);
  const breaks = heightWith('auto') > heightWith('none');
  probe.remove();
  return breaks;
}
