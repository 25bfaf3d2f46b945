import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { background } from '../../../scripts/browser/background.ts';
import { sayYesTo } from '../../../scripts/browser/grant-site.ts';
import type { BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, chooseNothing, registered, storedSites } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const ADD = 'Site or pattern';

/** More patterns than any list may have. */
const TOO_MANY = 10_000;

declare const chrome: { readonly storage: { readonly session: { set(items: object): Promise<void> } } };

async function openOurs(
  { context, extensionId }: BrowserWithExtension,
  name: 'options' | 'ask',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  return page;
}

/** What came of the last thing that was done with the list of sites. */
const said = (page: Page) => page.getByRole('region', { name: 'Sites' }).getByRole('status');

const row = (page: Page, host: string) => page.getByRole('listitem', { name: host, exact: true });

async function expectAccessible(page: Page, least: number): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThanOrEqual(least);
}

test.afterEach(({ browserWithExtension }) => chooseNothing(browserWithExtension, MADE));

test('a site is added, changed, given a path, and removed on the page of settings', async ({
  page,
  server,
  browserWithExtension,
}) => {
  await sayYesTo(browserWithExtension, MADE);
  const options = await openOurs(browserWithExtension, 'options');
  await options.getByLabel(ADD).fill(MADE);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(said(options)).toHaveText(`${MADE} is in the list.`);
  await expect(row(options, MADE)).toContainText('Allowed by the browser');
  await expect.poll(() => registered(browserWithExtension)).toEqual([`clean ${MADE}`]);

  await options.getByLabel(`On ${MADE}`).selectOption('Open the reader');
  await expect.poll(() => registered(browserWithExtension)).toEqual([`read ${MADE}`]);

  await options.getByLabel(ADD).fill(`not ${MADE}/live/*`);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(row(options, MADE)).toContainText('Not /live/*');
  await page.goto(
    serveMade(server, 'live/the-mill-turns-again-12345', { title: 'A mill', body: story('A mill', 12) }),
  );
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove Not /live/*' }).click();
  await expect(row(options, MADE)).not.toContainText('/live/');
  await options.getByRole('button', { name: `Remove ${MADE}` }).click();
  await expect(row(options, MADE)).toHaveCount(0);
  await expect.poll(() => registered(browserWithExtension)).toEqual([]);
});

test('axe finds nothing wrong with the page of settings, empty or with a site in its list', async ({
  browserWithExtension,
}) => {
  const options = await openOurs(browserWithExtension, 'options');
  await expect(options.getByLabel(ADD)).toBeVisible();
  await expectAccessible(options, 10);
  await choose(browserWithExtension, { host: MADE, mode: 'clean', only: ['/news/*'], not: ['/live/*'] });
  await expect(row(options, MADE)).toContainText('Not /live/*');
  await expectAccessible(options, 12);
});

for (const [typed, sentence] of [
  ['', 'Write a site, such as ft.com.'],
  ['ftp://made.example', 'Only web addresses can be chosen, those with http or https.'],
  ['made.example/.*[0-9]+', 'Regular expressions are not understood; write * for anything.'],
  ['ma*de.example', 'In a site’s name a * can only stand at the beginning, as in *.example.com.'],
] as const)
  test(`“${typed}” is refused with a sentence, and stays in its line`, async ({ browserWithExtension }) => {
    const options = await openOurs(browserWithExtension, 'options');
    await options.getByLabel(ADD).fill(typed);
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(options.getByRole('alert')).toHaveText(sentence);
    await expect(options.getByLabel(ADD)).toHaveValue(typed);
    expect(await storedSites(browserWithExtension)).toEqual([]);
  });

test('10,000 patterns are refused with a sentence, and the list that was there stays', async ({
  browserWithExtension,
}) => {
  await choose(browserWithExtension, { host: MADE, mode: 'clean' });
  const before = await storedSites(browserWithExtension);
  const paths = Array.from({ length: TOO_MANY }, (_nothing, index) => `/section-${index}/*`);
  const sites = paths.map((_path, index) => ({
    host: `site-${index}.example`,
    mode: 'clean',
    only: [],
    not: [],
  }));
  const options = await openOurs(browserWithExtension, 'options');
  const file = (list: object) => ({
    name: 'sites.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(list)),
  });
  const input = options.locator('input[type=file]').first();
  for (const [list, sentence] of [
    [{ sites: [{ host: 'large.example', mode: 'clean', only: paths, not: [] }] }, /more than 50 patterns/],
    [{ sites }, /more than 500 sites/],
  ] as const) {
    await input.setInputFiles(file(list));
    await expect(said(options)).toHaveText(sentence);
    await expect(row(options, MADE)).toBeVisible();
    expect(await storedSites(browserWithExtension)).toEqual(before);
  }
});

test('10,000 patterns that stand in the storage all the same are said, do nothing, and can be cleared', async ({
  browserWithExtension,
}) => {
  const worker = await background(browserWithExtension);
  await worker.evaluate(
    ([host, count]) =>
      (chrome.storage as unknown as { local: { set(items: object): Promise<void> } }).local.set({
        sites: {
          version: 1,
          sites: [{ host, mode: 'clean', only: Array.from({ length: count }, (_, n) => `/${n}/*`), not: [] }],
        },
      }),
    [MADE, TOO_MANY] as const,
  );
  const options = await openOurs(browserWithExtension, 'options');
  await expect(options.getByRole('alert')).toContainText('more than 50 patterns');
  expect(await registered(browserWithExtension)).toEqual([]);
  await options.getByRole('button', { name: 'Start with an empty list' }).click();
  await expect(options.getByLabel(ADD)).toBeVisible();
  await expect.poll(() => storedSites(browserWithExtension)).toEqual([]);
});

test('the small page says why the browser will ask, and keeps the choice when it was allowed', async ({
  browserWithExtension,
}) => {
  await sayYesTo(browserWithExtension, MADE);
  const worker = await background(browserWithExtension);
  await worker.evaluate((host) => chrome.storage.session.set({ asking: { host, mode: 'clean' } }), MADE);
  const ask = await openOurs(browserWithExtension, 'ask');
  await expect(ask.getByRole('main')).toContainText(`On ${MADE} promotion is to be hidden by itself`);
  await expectAccessible(ask, 8);
  // It closes itself when the choice is kept.
  const closed = ask.waitForEvent('close');
  await ask.getByRole('button', { name: 'Ask the browser' }).click();
  await closed;
  await expect.poll(() => registered(browserWithExtension)).toEqual([`clean ${MADE}`]);
});
