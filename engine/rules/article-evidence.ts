import type { UnitFacts } from './rule';

/** What speaks for the article: facts that promotion seldom has. Weights are below 0. */
export interface ArticleRule {
  readonly id: string;
  readonly when: (facts: UnitFacts) => boolean;
}

/** Long enough to be a paragraph: nine of ten labelled calls are shorter, in words. */
const PARAGRAPH_WORDS = 30;

export const articleRules = [
  {
    id: 'article/paragraph',
    when: ({ sentenceWords, linkDensity }) => sentenceWords >= PARAGRAPH_WORDS && linkDensity < 0.3,
  },
  {
    id: 'article/long',
    when: ({ sentenceWords, linkDensity }) => sentenceWords >= PARAGRAPH_WORDS * 2 && linkDensity < 0.3,
  },
  {
    id: 'article/sentence',
    when: ({ endsLikeSentence, words, linkDensity }) => endsLikeSentence && words >= 6 && linkDensity < 0.5,
  },
  { id: 'article/caption', when: ({ kind }) => kind === 'caption' },
  { id: 'article/code', when: ({ kind }) => kind === 'code' },
  { id: 'article/list-item', when: ({ isListItem, linkDensity }) => isListItem && linkDensity < 0.3 },
  { id: 'article/table', when: ({ isInTable }) => isInTable },
  { id: 'article/heading', when: ({ headingLevel, linkDensity }) => headingLevel > 0 && linkDensity === 0 },
  {
    id: 'article/heading-over-prose',
    when: ({ headingLevel, links, isOverProse, repeats }) =>
      headingLevel > 0 && links === 0 && isOverProse && repeats < 3,
  },
  {
    id: 'article/linked-heading-over-prose',
    when: ({ headingLevel, isOverProse, leadsTo }) =>
      headingLevel > 0 && isOverProse && leadsTo('other-site') && !leadsTo('same-site'),
  },
  { id: 'article/quoted', when: ({ isQuoted, linkDensity }) => isQuoted && linkDensity < 0.3 },
  {
    id: 'article/speaks-of-the-story',
    when: ({ storyOverlap, linkDensity }) => storyOverlap > 0.6 && linkDensity < 0.5,
  },
] as const satisfies readonly ArticleRule[];
