import type { Locator, Page } from '@playwright/test';
import { background } from '../../../scripts/browser/background.ts';
import type { BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

declare const chrome: {
  readonly runtime: { getURL(path: string): string };
  readonly storage: {
    readonly local: { remove(key: string): Promise<void> };
    readonly session: { remove(keys: string[]): Promise<void> };
  };
};

const TITLE = 'A mill turns again';
const SITE = 'made.broadsheet.example';
const CALL = 'Get the Millrace newsletter for free';
const call = (tagline: string) => `<div class="box"><h2>${CALL}</h2><p>${tagline}</p></div>`;
const note = (day: string) => `<p class="mill-note">Notice of the mill office, ${day}</p>`;
const withPiece = (piece: string) => ({
  title: TITLE,
  body: story(TITLE, 30).replace('<p>6. ', `${piece}<p>6. `),
});

const list = (reader: Locator) => reader.getByRole('button', { name: /^\d+ removed$/ });

async function openOptions(page: Page, browser: BrowserWithExtension): Promise<Page> {
  const worker = await background(browser);
  const url = await worker.evaluate(() => chrome.runtime.getURL('options.html'));
  const options = await page.context().newPage();
  await options.goto(url);
  return options;
}

test.afterEach(async ({ browserWithExtension }) => {
  const worker = await background(browserWithExtension);
  await worker.evaluate(async () => {
    await chrome.storage.local.remove('taught');
    await chrome.storage.session.remove(['taughtSteps', 'taughtWaiting']);
  });
});

test('such pieces are kept on this site from now on; in the settings it stands in words and is undone', async ({
  openReader,
  server,
  page,
  browserWithExtension,
}) => {
  const reader = await openReader(
    serveMade(server, 'keep-1', withPiece(call('What the water says, every Friday'))),
  );
  await list(reader).click();
  await reader.getByText('Such pieces, from now on…').click();
  await reader.getByRole('button', { name: `Keep such pieces on ${SITE}` }).click();
  await expect(reader.getByText('On this page it holds for nothing else.')).toBeVisible();
  await reader.locator('.teach .chief').click();
  await expect(reader.getByText(`From now on such pieces stay on ${SITE}.`)).toBeVisible();
  await expect(reader.getByRole('article').getByText(CALL)).toBeVisible();
  await page.keyboard.press('Escape');

  const other = serveMade(server, 'keep-2', withPiece(call('What the wheel says, every Monday')));
  const again = await openReader(other);
  await expect(again.getByRole('article').getByText(CALL)).toBeVisible();
  await page.keyboard.press('Escape');

  const options = await openOptions(page, browserWithExtension);
  await expect(options.getByRole('heading', { name: SITE })).toBeVisible();
  const rule = options.locator('.rule');
  await expect(rule).toContainText('Keeps such pieces');
  await expect(rule).toContainText('says something of “newsletter”');
  await options.getByRole('button', { name: 'Undo: taught a rule' }).click();
  await expect(rule).toHaveCount(0);
  await options.close();

  await expect((await openReader(other)).getByRole('article').getByText(CALL)).toHaveCount(0);
});

test('everywhere holds only once it is confirmed on the settings page', async ({
  openReader,
  server,
  page,
  context,
}) => {
  const url = serveMade(server, 'everywhere', withPiece(call('What the water says, every Friday')));
  const reader = await openReader(url);
  await list(reader).click();
  await reader.getByText('Such pieces, from now on…').click();
  await reader.getByRole('button', { name: 'Keep such pieces everywhere' }).click();
  const opened = context.waitForEvent('page');
  await reader.getByRole('button', { name: 'Go on in the settings' }).click();
  const options = await opened;
  await expect(options.getByText('Keep such pieces on all sites?')).toBeVisible();
  await expect(options.locator('.rule')).toHaveCount(0);
  await options.getByRole('button', { name: 'Yes, everywhere' }).click();
  await expect(options.locator('.rule')).toHaveCount(1);
  await expect(options.getByRole('heading', { name: 'Everywhere' })).toBeVisible();
  await options.close();
  await page.bringToFront();
  await page.reload();
  await expect((await openReader(url)).getByRole('article').getByText(CALL)).toBeVisible();
});

test('by keyboard alone a piece of the article goes, for this reading or for good, and comes back', async ({
  openReader,
  server,
  page,
}) => {
  const reader = await openReader(serveMade(server, 'remove', withPiece(note('Monday'))));
  const article = reader.getByRole('article');
  const choose = async () => {
    await reader.getByRole('button', { name: 'Remove something from the article…' }).press('Enter');
    const piece = article.getByText('Notice of the mill office, Monday');
    for (let presses = 0; presses < 40; presses++) {
      if (await piece.evaluate((element) => element.matches(':focus'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('r');
  await choose();
  await reader.getByRole('button', { name: 'Remove this, for now' }).press('Enter');
  await expect(article.getByText('Notice of the mill office')).toHaveCount(0);
  await expect(reader.getByText('you took it out yourself')).toBeVisible();
  await reader.getByRole('button', { name: 'Put back' }).press('Enter');
  await expect(article.getByText('Notice of the mill office')).toBeVisible();
  await reader.getByRole('button', { name: 'Take out again' }).press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await openReader(serveMade(server, 'remove-2', withPiece(note('Monday'))));
  await page.keyboard.press('r');
  await choose();
  await reader.getByRole('button', { name: `Remove such pieces on ${SITE}` }).press('Enter');
  await reader.locator('.teach .chief').press('Enter');
  await expect(reader.getByText(`From now on such pieces are removed on ${SITE}.`)).toBeVisible();
  await expect(article.getByText('Notice of the mill office')).toHaveCount(0);
  await reader.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(reader.getByText('Undone.')).toBeVisible();
  await expect(article.getByText('Notice of the mill office')).toBeVisible();
});

test('a paragraph of a short article is not learned, and the reason is said', async ({
  openReader,
  server,
  page,
}) => {
  const reader = await openReader(serveMade(server, 'short', { title: TITLE, body: story(TITLE, 6) }));
  await page.keyboard.press('r');
  await reader.getByRole('button', { name: 'Remove something from the article…' }).click();
  await reader.getByRole('article').getByText(/^3\. /).click();
  await reader.getByRole('button', { name: `Remove such pieces on ${SITE}` }).click();
  await expect(reader.getByRole('alert')).toContainText('You can remove it for now.');
  await expect(reader.getByRole('article').getByText(/^3\. /)).toBeVisible();
});

test('rules are exported, deleted, and imported again; a hostile file changes nothing and says so', async ({
  openReader,
  server,
  page,
  browserWithExtension,
}) => {
  const reader = await openReader(
    serveMade(server, 'export', withPiece(call('What the water says, every Friday'))),
  );
  await list(reader).click();
  await reader.getByText('Such pieces, from now on…').click();
  await reader.getByRole('button', { name: `Keep such pieces on ${SITE}` }).click();
  await reader.locator('.teach .chief').click();
  await expect(reader.getByText(`From now on such pieces stay on ${SITE}.`)).toBeVisible();
  const options = await openOptions(page, browserWithExtension);
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export all rules' }).click();
  const file = await (await downloading).path();
  await options.getByRole('button', { name: 'Delete' }).click();
  await expect(options.locator('.rule')).toHaveCount(0);
  const input = options.locator('.taught input[type=file]');
  await input.setInputFiles({
    name: 'evil.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"rules":['.repeat(9)),
  });
  await expect(
    options.getByText('This is no file of rules, or it is damaged; nothing was imported.'),
  ).toBeVisible();
  await expect(options.locator('.rule')).toHaveCount(0);
  await input.setInputFiles(file);
  await expect(options.locator('.rule')).toHaveCount(1);
  await expect(options.locator('.rule')).toContainText('From “My rules”');
  await options.close();
});
