import { samples } from '../../pages/samples.ts';
import { expect, test } from '../fixtures.ts';
import { removedLines, shownText } from '../shown-text.ts';

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const articles = samples.filter(({ isArticle }) => isArticle);

for (const sample of articles) {
  test(`${sample.id}: the promotion is out, the story is whole`, async ({ openSample }) => {
    test.fail(sample.pending !== undefined, sample.pending);
    const reader = await openSample(sample.id);
    const heading = reader.locator('article > header h1');
    if (sample.title === null) await expect(heading).toHaveCount(0);
    else await expect.soft(heading).toHaveText(sample.title);

    const { blocks, whole, captions } = await shownText(reader);
    const promotion = sample.removed.map(({ text }) => collapse(text));
    expect
      .soft(
        promotion.filter((text) => blocks.includes(text)),
        'promotion still shown',
      )
      .toEqual([]);
    expect
      .soft(
        sample.kept.map(collapse).filter((text) => !whole.includes(text)),
        'story that is missing',
      )
      .toEqual([]);
    expect
      .soft(
        (sample.captions ?? []).map(collapse).filter((text) => !captions.includes(text)),
        'captions that are not shown as such',
      )
      .toEqual([]);

    const lines = await removedLines(reader);
    const inTheStory = sample.removed
      .filter(({ around }) => around !== true)
      .map(({ text }) => collapse(text));
    expect
      .soft(
        inTheStory.filter((text) => !lines.includes(text)),
        'left out but not listed',
      )
      .toEqual([]);
    expect
      .soft(
        lines.filter((line) => !promotion.includes(line)),
        'listed but no promotion',
      )
      .toEqual([]);

    await expect(reader.locator('.teaser')).toHaveCount(sample.delivery === 'teaser' ? 1 : 0);
  });
}

for (const sample of samples.filter(({ isArticle }) => !isArticle)) {
  test(`${sample.id}: no article is invented`, async ({ page, press, notice, reader }) => {
    await page.goto(sample.url);
    await press();
    await expect(notice).toBeVisible();
    await expect(reader).toHaveCount(0);
  });
}
