import { endsLikeSentence, SPEAKING_LENGTH_MAX } from '../facts/text-stats';
import { says, type Matches } from '../rules/words/match';
import type { Block } from '../walk/block';

/** A line that says whose advertisement stands beside it. */
export interface SponsorLabel {
  /**
   * Whether the advertisement follows ("Presented by …"), has gone before ("… sponsor"), begins here ("Ropes that hold (Sponsor)") or is
   * this paragraph ("… Try one for a month. *Ad").
   */
  readonly stands: 'before' | 'behind' | 'on' | 'within';
  /** The sponsor as the label has it; null where a logo says it, or nobody. */
  readonly name: string | null;
  /** "Advertisement": on pages such a line stands over a gap that a script fills, in mails over the advertisement itself. */
  readonly isAdLabel: boolean;
}

/** Longest label, in words: "Today's edition of the Bay Letter is brought to you by Harbour Ropes". */
const LABEL_WORDS_MAX = 14;
/** Longest label behind its item: a name and the word. */
const BEHIND_WORDS_MAX = 6;
/** A label that ends like a sentence is shorter than a sentence of the story. */
const SENTENCE_WORDS_MAX = 8;
const NAME_WORDS_MAX = 6;

/** Longest headline that carries its label itself, in words. */
const HEADLINE_WORDS_MAX = 30;
/** A word in brackets at either end of a longer line: "(Sponsor)", "[Anzeige]". */
const markInBrackets = /^[[(]([^\])]{2,20})[\])]\s+\S|\S\s+[[(]([^\])]{2,20})[\])]$/u;

/** The word behind the last sentence of an item, with or without a sign before it: "… for a month. *Ad", "… einen Monat lang. [Anzeige]". */
const markAtEnd = /[.!?…][”"»)]*\s+[*†([|–—-]*\s*(\p{L}{2,16})[\])*]*$/u;
/** Longest item with such a mark, in words. */
const PARAGRAPH_WORDS_MAX = 80;

/** What may stand between a lone word ("Sponsor") and the name. */
const separator = /[:|–—-]$/u;
const beginsLikeName = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u;

/** Reads a short block as a sponsor's label; null where it is none. */
export function readSponsorLabel(
  { text, stats }: Block,
  match: (text: string) => Matches,
): SponsorLabel | null {
  if (stats.words === 0 || stats.words > PARAGRAPH_WORDS_MAX || text.length > SPEAKING_LENGTH_MAX)
    return null;
  const closing = match(markAtEnd.exec(text)?.[1] ?? '');
  if (says(closing, 'sponsor', 'label') || says(closing, 'ad-label', 'label'))
    return { stands: 'within', name: null, isAdLabel: false };
  if (stats.words > HEADLINE_WORDS_MAX) return null;
  const mark = markInBrackets.exec(text);
  const inside = match(mark?.[1] ?? mark?.[2] ?? '');
  if (mark && (says(inside, 'sponsor', 'label') || says(inside, 'ad-label', 'label')))
    return { stands: 'on', name: null, isAdLabel: false };
  if (stats.words > LABEL_WORDS_MAX) return null;
  const whole = match(text);
  if (says(whole, 'ad-label', 'label') || says(whole, 'paid-section', 'label'))
    return { stands: 'before', name: null, isAdLabel: true };
  if (says(whole, 'sponsor', 'label')) return { stands: 'before', name: null, isAdLabel: false };
  const words = text.split(' ');
  const isSentence = endsLikeSentence(text);
  if (!isSentence || words.length <= SENTENCE_WORDS_MAX)
    for (let end = 1; end < words.length; end++) {
      const start = words.slice(0, end).join(' ');
      const rest = words.slice(end).join(' ');
      const said = match(start);
      if (!says(said, 'sponsor') || (says(said, 'sponsor', 'label') && !isNamingLabel(start, end))) continue;
      // "Together with her brother she rowed back" names nobody.
      if (!beginsLikeName.test(rest)) continue;
      return { stands: 'before', name: nameOf(rest), isAdLabel: false };
    }
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > BEHIND_WORDS_MAX || isSentence) return null;
  const alone = match(last);
  if (!says(alone, 'sponsor', 'label') && !says(alone, 'ad-label', 'label')) return null;
  return { stands: 'behind', name: nameOf(words.slice(0, -1).join(' ')), isAdLabel: false };
}

/** Whether a paragraph begins with thanks to who paid: "This issue is brought to you by …". */
export function thanksSponsor({ text }: Block, match: (text: string) => Matches): boolean {
  const words = text.split(' ', THANKS_WORDS_MAX);
  for (let end = THANKS_WORDS_MIN; end <= words.length; end++)
    if (says(match(words.slice(0, end).join(' ')), 'sponsor'))
      return !says(match(words.slice(0, THANKS_WORDS_MIN - 1).join(' ')), 'sponsor');
  return false;
}

/** The words stand within these first words, and no fewer say it: "Supported by her brother …" does not. */
const THANKS_WORDS_MIN = 4;
const THANKS_WORDS_MAX = 9;

/** "In partnership with" needs no sign before the name, "Sponsor" does: else every headline about sponsors were a label. */
const isNamingLabel = (start: string, words: number): boolean => words > 1 || separator.test(start);

function nameOf(written: string): string | null {
  const [first = ''] = written.split(/\s[–—|•·-]\s|[,;:|(]|\.(?:\s|$)/u);
  const name = first.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)!+&]+$/gu, '');
  return name === '' || name.split(' ').length > NAME_WORDS_MAX ? null : name;
}
