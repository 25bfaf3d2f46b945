import { endsLikeSentence, textStats } from '../facts/text-stats';
import type { Steps } from '../slices';
import type { Walk } from '../walk/walk-page';

/** Share of the longer lines that must be sentences: code has next to none (guess, to be measured). */
const SENTENCE_SHARE = 0.4;
/** Longer lines, in words. */
const LONG_LINE_WORDS = 8;
/** Blocks between two pauses. */
const BLOCKS_A_STEP = 64;

/** Whether a page is nothing but text set as it was typed, with its lines for paragraphs: a letter in one `pre`, a mail's plain part. */
export function* hasLostMarkup({ blocks }: Walk): Steps<boolean> {
  for (const { id, stats, kind } of blocks) {
    if (id % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
    if (stats.words > 0 && kind !== 'code') return false;
  }
  let long = 0;
  let sentences = 0;
  for (const { text } of blocks)
    for (const line of text.split('\n')) {
      yield;
      if (textStats(line).words < LONG_LINE_WORDS) continue;
      long++;
      if (endsLikeSentence(line)) sentences++;
    }
  return long > 0 && sentences >= long * SENTENCE_SHARE;
}
