import AxeBuilder from '@axe-core/playwright';
import { background } from '../../../scripts/browser/background.ts';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import type { BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, chooseNothing } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const TITLE = 'A mill turns again';

const box = (id: string, name: string) =>
  `<div id="${id}" class="box"><h2>Get the ${name} newsletter for free</h2><p>What the water says, every Friday</p><form><input type="email" aria-label="E-mail"><button type="button">Sign up</button></form></div>`;

const BODY = story(TITLE, 14)
  .replace('<p>6. ', `${box('first', 'Millrace')}<p>6. `)
  .replace('<p>10. ', `${box('second', 'Sluice')}<p>10. `);

/** The browser's own menus cannot be opened headless: this is what their line brings about. */
declare const chrome: {
  readonly tabs: { query(what: object): Promise<{ readonly id: number }[]> };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: { menuItemId: string }, tab: { id: number }): void };
  };
};

async function chooseInMenu(browser: BrowserWithExtension, menuItemId: string): Promise<void> {
  const worker = await background(browser);
  await worker.evaluate(async (id) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) chrome.contextMenus.onClicked.dispatch({ menuItemId: id }, tab);
  }, menuItemId);
}

test.afterEach(({ browserWithExtension }) => chooseNothing(browserWithExtension, MADE));

test.beforeEach(async ({ page, server, browserWithExtension }, { title }) => {
  await choose(browserWithExtension, { host: MADE, mode: 'clean' });
  await page.goto(serveMade(server, title.replace(/\W+/g, '-'), { title: TITLE, body: BODY }));
  await expect(page.locator('#first')).toBeHidden();
  await chooseInMenu(browserWithExtension, 'list-hidden');
  await expect(page.getByRole('complementary', { name: 'Hidden on this page' })).toBeFocused();
});

test('what is hidden is listed beside the page, comes back where it stands, marked, and goes again', async ({
  page,
  browserWithExtension,
}) => {
  const ledger = page.getByRole('complementary', { name: 'Hidden on this page' });
  await expect(ledger.getByRole('button', { name: 'Put back', exact: true })).toHaveCount(2);
  const entry = ledger.locator('li.removal', { hasText: 'Sluice' });
  await expect(entry).toContainText('field to fill in');
  await entry.getByRole('button', { name: 'Put back' }).click();
  const second = page.locator('#second');
  await expect(second).toBeInViewport();
  await expect(second).toHaveCSS('outline-style', 'dashed');
  await expect(page.locator('#first')).toBeHidden();
  await expect(page.getByRole('status').first()).toContainText('Put back into the article: Get the Sluice');
  await expect.poll(async () => (await buttonSays(browserWithExtension)).badge).toBe('1');

  await ledger.getByRole('button', { name: 'Put all back', exact: true }).click();
  await expect(page.locator('#first')).toBeVisible();
  await ledger.getByRole('button', { name: 'Undo' }).click();
  await ledger.getByRole('button', { name: 'Undo' }).click();
  await expect(second).toBeHidden();
  await expect(page.locator('[data-broadsheet-back]')).toHaveCount(0);
});

test('what is back stays back when the page renders it anew', async ({ page }) => {
  const ledger = page.getByRole('complementary', { name: 'Hidden on this page' });
  await ledger
    .locator('li.removal', { hasText: 'Millrace' })
    .getByRole('button', { name: 'Put back' })
    .click();
  await expect(page.locator('#first')).toBeVisible();
  await page.locator('#first').evaluate((old) => {
    const anew = old.cloneNode(true) as HTMLElement;
    anew.removeAttribute('data-broadsheet-back');
    old.replaceWith(anew);
  });
  await expect(page.locator('#first')).toHaveAttribute('data-broadsheet-back', '');
  await expect(page.locator('#first')).toBeVisible();
});

test('Escape closes it without a trace, and asked for twice it is there once', async ({
  page,
  browserWithExtension,
}) => {
  const ledger = page.getByRole('complementary', { name: 'Hidden on this page' });
  await ledger.evaluate((first) => first.setAttribute('data-first', ''));
  await chooseInMenu(browserWithExtension, 'list-hidden');
  await expect(page.locator('[data-first]')).toHaveCount(0);
  await expect(ledger).toBeFocused();
  await expect(ledger).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(ledger).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with it in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page })
      .include({ fromShadowDom: ['html > div:last-child', '.broadsheet'] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(passes.length, passes.map(({ id }) => id).join(' ')).toBeGreaterThanOrEqual(10);
  });
