import { expect, type Locator, type Page } from '@playwright/test';
import type { PageServer } from '../../scripts/serve/server.ts';
import { serveMade, story } from './made-pages.ts';

/** Milliseconds after which a page of one document shows its next article: it has to be fetched. */
const FETCHED_MS = 200;

const titleOf = (number: number): string => `Mill number ${number}`;

/** No two articles of the site say the same. */
const articleOf = (number: number): string => story(titleOf(number), 12).replaceAll('mill', `mill ${number}`);

/** Goes from article to article within one document, with the reader open and closed in turn. */
export async function moveAbout(
  page: Page,
  server: PageServer,
  reader: Locator,
  { path, moves }: { path: string; moves: number },
): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const heading = reader.getByRole('heading', { level: 1 });
  await page.goto(serveMade(server, `${path}-10000`, { title: titleOf(0), body: articleOf(0) }));
  await expect(heading).toHaveText(titleOf(0));
  for (let move = 1; move <= moves; move++) {
    if (move % 2 === 0) {
      await page.keyboard.press('Escape');
      await expect(reader).toHaveCount(0);
    }
    await page.evaluate(
      ([address, title, html, ms]) => {
        history.pushState(null, '', address);
        setTimeout(() => {
          document.title = title;
          const old = document.querySelector('article');
          if (old) old.outerHTML = html;
        }, ms);
      },
      [`/${path}-${10_000 + move}`, titleOf(move), articleOf(move), FETCHED_MS] as const,
    );
    await expect(heading).toHaveText(titleOf(move));
    // The text, not only its headline, and nothing of the one before.
    await expect(reader.locator('p', { hasText: `mill ${move} ` }).first()).toBeVisible();
    if (move > 1) await expect(reader.locator('p', { hasText: `mill ${move - 1} ` })).toHaveCount(0);
    await expect(reader).toHaveCount(1);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  }
  expect(errors).toEqual([]);
}
