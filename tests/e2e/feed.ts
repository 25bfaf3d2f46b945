import { expect, type Page } from '@playwright/test';

/** Milliseconds between two boxes of a feed. */
const EVERY_MS = 250;

/** Milliseconds until a box that says something new is hidden: a page that never rests is read as far as it is allowed to cost, and on a busy machine that takes a while. */
const READ_MS = 120_000;

const CALLS = ['Millrace', 'Sluice', 'Paddle', 'Gravel'];

/** What came of one box: whether one like it was hidden when it came, and its height in CSS pixels when it was first drawn. */
interface Box {
  readonly isKnown: boolean;
  readonly height: number;
}

/** Has the page put a box of promotion into its story every quarter of a second, for a while. */
export async function insertPromotion(page: Page, count: number): Promise<void> {
  const boxes = await page.evaluate(
    async ([calls, boxCount, everyMs]) => {
      const seen: Box[] = [];
      const known = new Set<string>();
      for (let number = 0; number < boxCount; number++) {
        const call = calls[number % calls.length] ?? '';
        const box = document.createElement('div');
        box.className = 'box fed';
        box.innerHTML = `<h2>Get the ${call} newsletter for free</h2><p>What the water says, every Friday</p><form><input type="email" aria-label="E-mail"><button type="button">Sign up</button></form>`;
        const paragraphs = document.querySelectorAll('article > p');
        paragraphs[(number * 3) % paragraphs.length]?.after(box);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        seen.push({ isKnown: known.has(call), height: box.offsetHeight });
        await new Promise((resolve) => setTimeout(resolve, everyMs));
        for (const fed of document.querySelectorAll<HTMLElement>('.fed'))
          if (fed.offsetHeight === 0) known.add(calls.find((each) => fed.textContent.includes(each)) ?? '');
      }
      return seen;
    },
    [CALLS, count, EVERY_MS] as const,
  );
  const known = boxes.filter(({ isKnown }) => isKnown);
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter(({ height }) => height > 0)).toEqual([]);
  await expect(page.locator('.fed:visible')).toHaveCount(0, { timeout: READ_MS });
  await expect(page.locator('.fed')).toHaveCount(count);
}
