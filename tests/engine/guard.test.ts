import { describe, expect, it } from 'vitest';
import { atOnce } from '../../engine/slices';
import { guardStory, MAX_HIDDEN_SHARE, MIN_HIDDEN_WORDS } from '../../engine/verdicts/guard';
import type { Judgement } from '../../engine/verdicts/judge-blocks';
import type { Block } from '../../engine/walk/block';
import { articleOf, blocksOf } from './page';
import { pageWith, story } from './story';

/** Every block taken for promotion, the later the surer. */
const condemn = (blocks: readonly Block[]): readonly Judgement[] =>
  blocks.map((block) => ({
    block,
    verdict: { promo: 'other', logOdds: block.id + 1, evidence: [] },
    box: null,
    leader: block.id,
  }));

const wordsOf = (judgements: readonly Judgement[]): number =>
  judgements.reduce((sum, { block }) => sum + block.stats.words, 0);

const hiddenOf = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter(({ verdict }) => verdict.promo !== null);

describe('however wrong the verdicts are, most of a story is shown', () => {
  it('no more than the allowed share of its words is hidden', async () => {
    const judgements = condemn(await blocksOf(story()));
    const { blocks: takenBack } = atOnce(guardStory(judgements));
    const hidden = hiddenOf(judgements);
    expect(wordsOf(hidden)).toBeLessThanOrEqual(
      Math.max(wordsOf(judgements) * MAX_HIDDEN_SHARE, MIN_HIDDEN_WORDS),
    );
    expect(hidden).toHaveLength(judgements.length - takenBack);
  });

  it('the weakest verdicts are taken back first', async () => {
    const judgements = condemn(await blocksOf(story()));
    const { blocks: takenBack } = atOnce(guardStory(judgements));
    expect(hiddenOf(judgements).map(({ block }) => block.id)).toEqual(
      judgements.slice(takenBack).map(({ block }) => block.id),
    );
  });

  it('a list of links is none of the story, however long', async () => {
    const links = Array.from(
      { length: 30 },
      (_, n) => `<li><a href="/${n}">The tide of day ${n} came twice</a></li>`,
    );
    const judgements = condemn(await blocksOf(`<ul>${links.join('')}</ul>`));
    expect(atOnce(guardStory(judgements)).blocks).toBe(0);
  });

  it('a call in a short text is still taken out', async () => {
    const judgements = condemn(await blocksOf('<p>Sign up for our newsletter, every Friday</p>'));
    expect(atOnce(guardStory(judgements)).blocks).toBe(0);
  });

  it('a story of calls is shown for the greater part', async () => {
    const call = (n: number): string =>
      `<p>Sign up for our newsletter number ${n} and read about the tides every single morning</p>`;
    const { words, removals, keptPieces } = await articleOf(
      pageWith(Array.from({ length: 60 }, (_, n) => call(n)).join('')),
    );
    const hidden = removals.flatMap(({ text }) => text.split(/\s+/)).length;
    expect(hidden).toBeLessThan((words + hidden) * 0.2);
    // … and the reader is told.
    expect(keptPieces).toBeGreaterThan(0);
  });
});
