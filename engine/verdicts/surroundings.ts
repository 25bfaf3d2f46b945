import type { Story } from '../article/find-story';
import { readInlineLook, type InlineLook } from '../mail/inline-look';
import type { Page } from '../page';
import type { Steps } from '../slices';
import type { Block } from '../walk/block';

/** A block of this many words of prose is a paragraph of the story to its neighbours. */
const PROSE_NEIGHBOUR_WORDS = 12;

/** Words shorter than this are grammar, not content, in characters. */
const CONTENT_WORD_LENGTH = 5;

/** What is measured once over the whole story, for the facts of every unit. */
export interface Surroundings {
  readonly page: Page;
  readonly story: Story;
  /** The block of the headline, or -1. */
  readonly headline: number;
  /** Content words of the story's paragraphs, and in how many different ones each stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly isProse: (block: Block | undefined) => boolean;
  /** Read when it is first asked for: rules ask in mails only. */
  readonly look: () => InlineLook;
}

/** A longer text is read no further for its words, in UTF-16 code units: a chapter of a book. */
const CONTENT_LENGTH_MAX = 32_768;

export const contentWords = (text: string): readonly string[] =>
  text
    .slice(0, CONTENT_LENGTH_MAX)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= CONTENT_WORD_LENGTH);

export function* measureSurroundings(page: Page, story: Story, headline = -1): Steps<Surroundings> {
  const { blocks } = page.walk;
  const isProse = (block: Block | undefined): boolean =>
    block !== undefined && (story.prose[block.id] ?? 0) >= PROSE_NEIGHBOUR_WORDS;
  const vocabulary = new Map<string, number>();
  const seen = new Set<string>();
  for (const block of blocks.slice(story.first, story.last + 1)) {
    yield;
    if (!isProse(block) || seen.has(block.text)) continue;
    seen.add(block.text);
    for (const word of new Set(contentWords(block.text)))
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  let look: InlineLook | undefined;
  return {
    page,
    story,
    headline,
    vocabulary,
    isProse,
    look: () => (look ??= readInlineLook(page)),
  };
}
