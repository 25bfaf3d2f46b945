import type { Locator } from '@playwright/test';

/** What the reader shows of the article: its headline and its story. */
export interface ShownText {
  /** Text of each element that holds words, white space collapsed; an outer block also holds its inner ones'. */
  readonly blocks: readonly string[];
  /** All of it, white space collapsed. */
  readonly whole: string;
  readonly captions: readonly string[];
}

export const shownText = (reader: Locator): Promise<ShownText> =>
  reader.locator('article').evaluate((article) => {
    const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
    return {
      blocks: [...article.querySelectorAll('h1, .story *')].map(textOf).filter((text) => text !== ''),
      whole: textOf(article),
      captions: [...article.querySelectorAll('figcaption')].map(textOf),
    };
  });

/** Lines of the list of what was left out: each removal's words, one line a block, white space collapsed. */
export async function removedLines(reader: Locator): Promise<readonly string[]> {
  const counter = reader.locator('button.removed-count');
  await counter.click();
  await reader.locator('.panel.removed').waitFor();
  const texts = await reader
    .locator('li[data-kind] .text')
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent));
  await counter.click();
  return texts.flatMap((text) => text.split('\n')).map((text) => text.replace(/\s+/g, ' ').trim());
}
