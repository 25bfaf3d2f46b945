import { endsLikeSentence, textStats } from '../facts/text-stats';
import type { Walk } from '../walk/walk-page';

/** Share of the longer lines that must be sentences: code has next to none (guess, to be measured). */
const SENTENCE_SHARE = 0.4;
/** Longer lines, in words. */
const LONG_LINE_WORDS = 8;

/** Whether a page is nothing but text set as it was typed, with its lines for paragraphs: a letter in one `pre`, a mail's plain part. */
export function hasLostMarkup({ blocks }: Walk): boolean {
  const spoken = blocks.filter(({ stats }) => stats.words > 0);
  if (spoken.length === 0 || spoken.some(({ kind }) => kind !== 'code')) return false;
  const long = spoken
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => textStats(line).words >= LONG_LINE_WORDS);
  return long.length > 0 && long.filter(endsLikeSentence).length >= long.length * SENTENCE_SHARE;
}
