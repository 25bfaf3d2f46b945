import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';
import { serveMade } from '../made-pages.ts';

const TITLE = 'A mill turns again';
const ASIDE =
  'Whoever wants to see the mill turn can do so until the first frost, on every day of the week but Monday.';

const text = (numbers: readonly number[]) =>
  `<div class="text">${numbers
    .map(
      (number) =>
        `<p>${number}. Nobody in the village remembered how the sluice was set, so the millwright asked the fisherman of house ${number}.</p>`,
    )
    .join('')}</div>`;

/** Set in one style, in a footer of the article that is called after other stories. */
const BODY = `<article><h1>${TITLE}</h1>${text([1, 2, 3, 4, 5, 6])}${text([7, 8, 9, 10, 11, 12])}<footer class="related"><div class="text"><p>${ASIDE}</p></div></footer></article>`;

test('what stands in the story’s column and is not shown is told, shown on demand, and left out again', async ({
  openReader,
  server,
  page,
}) => {
  const address = serveMade(server, 'column', { title: TITLE, body: BODY });
  await page.goto(address);
  const before = await page.evaluate(() => document.body.innerHTML);
  const reader = await openReader(address);
  const article = reader.getByRole('article');
  await expect(article.getByText(/^[\d,]+ of [\d,]+ words of this column are shown\./)).toBeVisible();
  await expect(article.getByText(ASIDE)).toHaveCount(0);

  await article.getByRole('button', { name: 'Show everything in the column' }).press('Enter');
  await expect(article.getByText(ASIDE)).toBeVisible();
  await expect(article.getByText(/^All [\d,]+ words of the column are shown/)).toBeVisible();

  await reader.getByRole('button', { name: /^\d+ removed$/ }).click();
  await reader.locator('.panel').getByRole('button', { name: 'Show only the story' }).click();
  await expect(article.getByText(ASIDE)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
});

test('what was shown on demand is not asked for again by the next story of the same page', async ({
  openReader,
  server,
  page,
}) => {
  const reader = await openReader(serveMade(server, 'column-moves', { title: TITLE, body: BODY }));
  const article = reader.getByRole('article');
  await article.getByRole('button', { name: 'Show everything in the column' }).press('Enter');
  await expect(article.getByText(ASIDE)).toBeVisible();

  await page.evaluate(
    ([from, to]) => {
      history.pushState(null, '', '/next');
      document.title = to;
      document.body.innerHTML = document.body.innerHTML
        .replaceAll(from, to)
        .replaceAll('fisherman', 'ferryman');
    },
    [TITLE, 'A ferry turns again'] as const,
  );
  await expect(article.getByRole('heading', { name: 'A ferry turns again' })).toBeVisible();
  await expect(article.getByText(ASIDE)).toHaveCount(0);
  await expect(article.getByRole('button', { name: 'Show everything in the column' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with an article of which more could be shown, in the ${colorScheme}`, async ({
    openReader,
    server,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const reader = await openReader(serveMade(server, `column-${colorScheme}`, { title: TITLE, body: BODY }));
    await reader.getByRole('button', { name: 'Show everything in the column' }).scrollIntoViewIfNeeded();
    const { violations, passes } = await new AxeBuilder({ page })
      .include({ fromShadowDom: ['html > div:last-child', 'dialog.broadsheet'] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(passes.length).toBeGreaterThanOrEqual(8);
  });
