import { buttonSays } from '../../../scripts/browser/button-says.ts';
import type { BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

/* In a root that is not drawn nothing is, not even what lies in the top layer: a page could hide the reader, and what it says. */

const NO_ARTICLE = '<p>Nothing to read.</p>';
const title = 'A mill turns again';

for (const [name, hiding] of [
  ['every element', '<style>*{display:none!important}</style>'],
  ['the root', '<style>html{display:none!important}</style>'],
  ['the contents of the root', '<style>html{content-visibility:hidden!important}</style>'],
  [
    'the root by its own style',
    '<script>document.documentElement.style.setProperty("display", "none", "important")</script>',
  ],
] as const) {
  test(`opens on a page that hides ${name}, and leaves it as it was`, async ({
    server,
    openReader,
    page,
  }) => {
    const body = `${story(title, 12)}${hiding}`;
    const url = serveMade(server, `hidden-${name}`, { title, body });
    await page.goto(url);
    const before = await page.evaluate(() => document.documentElement.getAttribute('style'));
    const reader = await openReader(url);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
    await reader.getByRole('button', { name: 'Close the reader' }).click();
    await expect(reader).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe(before);
  });

  test(`says on a page that hides ${name} that there is no article`, async ({
    server,
    page,
    press,
    notice,
  }) => {
    await page.goto(serveMade(server, `hidden-short-${name}`, { title, body: `${NO_ARTICLE}${hiding}` }));
    await press();
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('too little text');
  });
}

test('comes back when a style sheet hides the page later', async ({ server, openReader, page }) => {
  const reader = await openReader(serveMade(server, 'hidden-later', { title, body: story(title, 12) }));
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = '*{display:none!important}';
    document.head.append(style);
  });
  // It takes a moment, too short to be seen hidden: what is certain is that the page's root was hidden, and is shown again.
  await expect(page.locator('html')).toHaveCSS('display', 'block');
  await expect(reader).toBeVisible();
});

/** The page fights three times before the reader gives way. */
const PATIENCE = { timeout: 15_000 };

const said = async (browser: BrowserWithExtension): Promise<string> => {
  const { badge, title: sentence } = await buttonSays(browser);
  return `${badge} ${sentence}`;
};

test('says at the button that a page which hides it again and again made it close', async ({
  server,
  openReader,
  browserWithExtension,
  reader,
}) => {
  const fight = `<script>new MutationObserver(() => {
    const { style } = document.documentElement;
    if (style.getPropertyValue('display') !== 'none') style.setProperty('display', 'none', 'important');
  }).observe(document.documentElement, { attributes: true, childList: true })</script>`;
  const url = serveMade(server, 'hidden-again', { title, body: `${story(title, 12)}${fight}` });
  // The reader is there and hidden, time and again, until it gives way.
  await openReader(url).catch(() => undefined);
  await expect.poll(() => said(browserWithExtension), PATIENCE).toMatch(/^! .*kept covering the reader/);
  await expect(reader).toHaveCount(0);
});

test('says at the button what the page does not let it say', async ({
  server,
  page,
  press,
  browserWithExtension,
}) => {
  const remover = `<script>new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'div') node.remove();
  }).observe(document.documentElement, { childList: true })</script>`;
  await page.goto(serveMade(server, 'unsaid', { title, body: `${NO_ARTICLE}${remover}` }));
  await press();
  await expect.poll(() => said(browserWithExtension), PATIENCE).toMatch(/^! .*too little text/);
});
