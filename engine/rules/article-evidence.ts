import type { Condition } from './condition';
import { LINK_ONLY_DENSITY, POST_WORDS_MIN } from './limits';

/** What speaks for the article: facts that promotion seldom has. Weights are below 0. */
export interface ArticleRule {
  readonly id: string;
  readonly when: Condition;
}

/** Long enough to be a paragraph: nine of ten labelled calls are shorter, in words. */
const PARAGRAPH_WORDS = 30;

export const articleRules = [
  {
    id: 'article/paragraph',
    when: { sentenceWords: { atLeast: PARAGRAPH_WORDS }, linkDensity: { below: 0.3 } },
  },
  {
    id: 'article/long',
    when: { sentenceWords: { atLeast: PARAGRAPH_WORDS * 2 }, linkDensity: { below: 0.3 } },
  },
  {
    id: 'article/sentence',
    when: { endsLikeSentence: true, words: { atLeast: 6 }, linkDensity: { below: 0.5 } },
  },
  { id: 'article/caption', when: { kind: 'caption' } },
  { id: 'article/code', when: { kind: 'code' } },
  { id: 'article/list-item', when: { isListItem: true, linkDensity: { below: 0.3 } } },
  { id: 'article/table', when: { isInTable: true } },
  { id: 'article/heading', when: { headingLevel: { above: 0 }, linkDensity: 0 } },
  {
    id: 'article/heading-over-prose',
    when: { headingLevel: { above: 0 }, links: 0, isOverProse: true, repeats: { below: 3 } },
  },
  {
    id: 'article/linked-heading-over-prose',
    when: {
      headingLevel: { above: 0 },
      isOverProse: true,
      leadsTo: 'other-site',
      not: { leadsTo: 'same-site' },
    },
  },
  {
    id: 'article/post',
    when: {
      leadsTo: 'social-post',
      not: { leadsTo: 'same-site' },
      words: { atLeast: POST_WORDS_MIN },
      linkDensity: { atLeast: LINK_ONLY_DENSITY },
    },
  },
  { id: 'article/quoted', when: { isQuoted: true, linkDensity: { below: 0.3 } } },
  {
    id: 'article/speaks-of-the-story',
    when: { storyOverlap: { above: 0.6 }, linkDensity: { below: 0.5 } },
  },
] as const satisfies readonly ArticleRule[];
