import { expect, test } from '../e2e/fixtures.ts';
import { insertPromotion } from '../e2e/feed.ts';
import { serveMade, story } from '../e2e/made-pages.ts';
import { choose, chooseNothing } from '../e2e/sites.ts';

const MADE = 'made.broadsheet.example';

/** A minute's worth. */
const BOXES = 240;

test('a feed that puts promotion into the story for a minute is hidden box by box, and the story stays whole', async ({
  page,
  server,
  browserWithExtension,
}) => {
  test.setTimeout(600_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await choose(browserWithExtension, { host: MADE, mode: 'clean' });
  await page.goto(
    serveMade(server, 'feed', { title: 'A mill turns again', body: story('A mill turns again', 14) }),
  );
  await insertPromotion(page, BOXES);
  await expect(page.locator('article > p:visible')).toHaveCount(14);
  expect(errors).toEqual([]);
  await chooseNothing(browserWithExtension, MADE);
});
