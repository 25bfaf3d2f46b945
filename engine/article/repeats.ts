import type { Judgement } from '../verdicts/judge-blocks';
import type { Steps } from '../slices';
import { inZone } from '../walk/scope';
import type { Fate } from './assemble';

/**
 * A line of this many words does not come twice in a story unless the page shows it twice: galleries repeat their captions for small
 * and large screens. Shorter lines may be a refrain.
 */
const REPEATED_WORDS_MIN = 12;
/** Captions repeat whatever their length; below this they are a credit or a count that says something of its own picture. */
const REPEATED_CAPTION_WORDS_MIN = 5;

/** What is shown already is not shown again. */
export function* dropRepeats(fates: Fate[], judgements: readonly Judgement[]): Steps<void> {
  const shown = new Set<string>();
  for (const [index, { block }] of judgements.entries()) {
    yield;
    const { text, stats, kind, scope } = block;
    if (fates[index] !== 'shown' || kind === 'code' || kind === 'cell') continue;
    const isCaption = kind === 'caption' || inZone(scope, 'figure');
    if (stats.words < (isCaption ? REPEATED_CAPTION_WORDS_MIN : REPEATED_WORDS_MIN)) continue;
    if (shown.has(text)) fates[index] = 'furniture';
    shown.add(text);
  }
}
