import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

const TITLE = 'Letters from the mill';
const TARGET = 'https://mill.example/sluice';
const COUNTED = `https://clicks.example/c?id=7&url=${encodeURIComponent(`${TARGET}?utm_source=letter`)}`;
const MARKED = 'https://mill.example/paddles?page=2&utm_source=letter';

const BODY = story(TITLE, 12).replace(
  '</h1>',
  `</h1><p>How the <a href="${COUNTED}">sluice</a> was set, and who hung <a href="${MARKED}">the paddles</a>, is told below by those who were there.</p>`,
);

async function openOptions({ context, extensionId }: BrowserWithExtension): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  return options;
}

test.afterEach(({ forgetLooks }) => forgetLooks());

test('a kind that is switched off in the settings stays in articles', async ({
  browserWithExtension,
  openSample,
  page,
}) => {
  const before = await openSample('call-box--ferry--en');
  await expect(before.getByRole('button', { name: '1 removed' })).toBeVisible();
  await page.keyboard.press('Escape');

  const options = await openOptions(browserWithExtension);
  await options.getByLabel('Newsletter', { exact: true }).uncheck();
  await expect(options.getByText('Kept. It holds for what you open from now on.')).toBeVisible();
  await options.close();

  const after = await openSample('call-box--ferry--en');
  await expect(after.getByRole('button', { name: '0 removed' })).toBeVisible();
});

test('links lead where the page says, until the settings say otherwise', async ({
  browserWithExtension,
  openReader,
  server,
  page,
}) => {
  const url = serveMade(server, 'counted-links', { title: TITLE, body: BODY });
  const before = await openReader(url);
  // What stands beside the article, and looks after its links, is there once its list opens.
  await before.getByRole('button', { name: '0 removed' }).click();
  await expect(before.locator('.panel')).toBeVisible();
  await page.keyboard.press('Escape');
  const counted = before.getByRole('link', { name: 'sluice' });
  await counted.hover();
  await expect(counted).toHaveAttribute('href', COUNTED);
  await page.keyboard.press('Escape');

  const options = await openOptions(browserWithExtension);
  const boxes = [/lead straight to the target/, /^Copy links without/].map((name) =>
    options.getByLabel(name),
  );
  await options.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.reading fieldset:last-of-type input'))
      box.click();
  });
  await expect(options.getByText('Kept. It holds')).toBeVisible();
  await expect(async () => {
    await options.reload();
    for (const box of boxes) expect(await box.isChecked()).toBe(true);
  }).toPass();
  const { violations, passes } = await new AxeBuilder({ page: options }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(passes.length).toBeGreaterThanOrEqual(15);
  await options.close();

  const reader = await openReader(url);
  const [sluice, paddles] = ['sluice', 'the paddles'].map((name) => reader.getByRole('link', { name }));
  await expect(async () => {
    await page.mouse.move(0, 0);
    await sluice!.hover();
    expect(await sluice!.getAttribute('href')).toBe(TARGET);
  }).toPass();
  await expect(paddles!).toHaveAttribute('href', MARKED);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await paddles!.evaluate((link) => getSelection()?.selectAllChildren(link.parentElement ?? link));
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
  });
  expect(copied).toContain('https://mill.example/paddles?page=2"');
  expect(copied).not.toContain('utm_');
  await expect(paddles!).toHaveAttribute('href', MARKED);

  await paddles!.click({ button: 'right' });
  await expect(paddles!).toHaveAttribute('href', 'https://mill.example/paddles?page=2');
});

test('the issues before and behind are linked at the end, where the archive links them', async ({
  openReader,
  server,
}) => {
  const body = `${story(TITLE, 8)}<a rel="prev" href="/issues/11">Older</a> <a rel="next" href="/issues/13">Newer</a>`;
  const reader = await openReader(serveMade(server, 'issues/12', { title: TITLE, body }));
  const issues = reader.getByRole('navigation', { name: 'Issues' });
  await expect(issues.getByRole('link', { name: 'Previous issue' })).toHaveAttribute('href', /\/issues\/11$/);
  await issues.getByRole('link', { name: 'Next issue' }).scrollIntoViewIfNeeded();
  await expect(issues.getByRole('link', { name: 'Next issue' })).toHaveAttribute('href', /\/issues\/13$/);
});
