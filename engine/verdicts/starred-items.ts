import { says, type Matches } from '../rules/words/match';
import type { Judgement } from './judge-blocks';

/** "*This is sponsored advertising content." in words. */
const NOTE_WORDS_MAX = 8;
/** Blocks with words above the note among which the starred items stand. */
const REACH = 12;

const note = /^[*✢†]+\s*(?=\p{L})/u;
const star = /[\p{L}\p{N}\p{P}™®][*✢†](?:\s|$|\p{P})/u;

/** Items marked with a star that a note below them explains: "*Sponsored". Empty where a block is no such note. */
export function starredItems(
  judgements: readonly Judgement[],
  index: number,
  match: (text: string) => Matches,
): readonly Judgement[] {
  const block = judgements[index]?.block;
  if (!block || block.stats.words > NOTE_WORDS_MAX || !note.test(block.text)) return [];
  const said = match(block.text.replace(note, ''));
  if (!says(said, 'sponsor') && !says(said, 'ad-label')) return [];
  const starred: Judgement[] = [];
  let spoken = 0;
  for (let at = index - 1; at >= 0 && spoken < REACH; at--) {
    const item = judgements[at];
    if (!item || item.block.stats.words === 0) continue;
    spoken++;
    if (star.test(item.block.text) && !note.test(item.block.text)) starred.unshift(item);
  }
  return starred;
}
