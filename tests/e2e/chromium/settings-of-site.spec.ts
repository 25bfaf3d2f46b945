import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, chooseNothing } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const TITLE = 'A mill turns again';
const LINK = `What happens by itself on ${MADE}…`;

test.afterEach(({ browserWithExtension }) => chooseNothing(browserWithExtension, MADE));

/** Follows the link in the sheet of looks. The browser may put the settings into a tab that is empty so far. */
async function follow(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Appearance', exact: true }).click();
  await page.getByRole('button', { name: LINK }).click();
  const settings = () =>
    page
      .context()
      .pages()
      .find((each) => each.url().endsWith('/options.html'));
  await expect.poll(settings).toBeDefined();
  return settings() ?? page;
}

test('from the reader a link leads to the settings of this site, where it can be chosen', async ({
  page,
  server,
  openReader,
}) => {
  await openReader(serveMade(server, 'linked', { title: TITLE, body: story(TITLE, 12) }));
  const options = await follow(page);
  const field = options.getByLabel('Site or pattern');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(MADE);
  // Neither the address nor, with it, the history names the site.
  expect(options.url()).not.toContain('made');
});

test('where the site is chosen already, the link leads to its line, also in settings that are open', async ({
  page,
  server,
  openReader,
  browserWithExtension,
}) => {
  await choose(
    browserWithExtension,
    { host: 'bay.broadsheet.example', mode: 'off' },
    { host: MADE, mode: 'clean' },
  );
  await openReader(serveMade(server, 'linked-again', { title: TITLE, body: story(TITLE, 12) }));
  const options = await follow(page);
  const line = options.getByRole('listitem', { name: MADE, exact: true });
  await expect(line).toBeFocused();
  await options.getByRole('searchbox').fill('bay');
  await expect(line).toHaveCount(1);

  await page.bringToFront();
  await page.getByRole('button', { name: LINK }).click();
  await expect(line).toBeFocused();
  const settings = page
    .context()
    .pages()
    .filter((each) => each.url() === options.url());
  expect(settings).toHaveLength(1);
});
