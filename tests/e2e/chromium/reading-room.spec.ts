import type { Locator } from '@playwright/test';
import { expect, test, VIEWPORT } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

const ARTICLE = 'call-box--ferry--en';

test.afterEach(({ forgetLooks }) => forgetLooks());

const choose = async (reader: Locator, setting: string) => {
  await reader.getByRole('radio', { name: setting, exact: true }).check();
};

const firstParagraph = (reader: Locator) => reader.locator('.story p').first();

test('what is chosen shows at once, and is still so on the next page', async ({ openSample }) => {
  let reader = await openSample(ARTICLE);
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await choose(reader, 'Sans serif');
  await reader.getByRole('button', { name: 'Line spacing: more' }).click();
  await expect(firstParagraph(reader)).toHaveCSS('line-height', '34px');
  reader = await openSample('call-box--ferry--de');
  await expect(firstParagraph(reader)).toHaveCSS('line-height', '34px');
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await reader.getByRole('button', { name: 'As it was at first' }).click();
  await expect(firstParagraph(reader)).toHaveCSS('line-height', '32px');
});

test('looks for one site hold there alone, until they are given up', async ({ openSample }) => {
  let reader = await openSample(ARTICLE);
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await reader.getByRole('switch', { name: /^Only on / }).click();
  await choose(reader, 'Black');
  await expect(reader).toHaveAttribute('data-theme', 'black');
  reader = await openSample('call-box--ferry--de');
  await expect(reader).toHaveAttribute('data-theme', 'auto');
  reader = await openSample(ARTICLE);
  await expect(reader).toHaveAttribute('data-theme', 'black');
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await reader.getByRole('switch', { name: /^Only on / }).click();
  await expect(reader).toHaveAttribute('data-theme', 'auto');
});

test('a bundled typeface is lent to the page while the reader is open, and taken back', async ({
  openSample,
  page,
}) => {
  const lent = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  const reader = await openSample(ARTICLE);
  expect(await lent()).toBe(0);
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await choose(reader, 'Literata');
  await expect.poll(lent).toBe(3);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
});

test('pages are turned by keys and never shown in part', async ({ openReader, server, page }) => {
  const url = serveMade(server, 'paged', {
    title: 'A mill turns again',
    body: story('A mill turns again', 30),
  });
  const reader = await openReader(url);
  await page.keyboard.press('b');
  await expect(reader).toHaveAttribute('data-flow', 'pages');
  const pane = reader.locator('.pane');
  const pageNumber = () => pane.evaluate((element) => element.scrollLeft / element.clientWidth);
  for (const key of ['ArrowRight', ' ', 'PageDown']) {
    const before = await pageNumber();
    await page.keyboard.press(key);
    await expect.poll(pageNumber).toBe(before + 1);
  }
  await page.keyboard.press('ArrowLeft');
  await expect.poll(pageNumber).toBe(2);
});

test('the sentence being read stays in view when the looks change', async ({ openReader, server, page }) => {
  const url = serveMade(server, 'kept', {
    title: 'A mill turns again',
    body: story('A mill turns again', 60),
  });
  const reader = await openReader(url);
  const paragraph = reader.locator('p', { hasText: /^40\. / });
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const inView = () =>
    reader.locator('p', { hasText: /^(?:40|41)\. / }).evaluateAll((paragraphs) =>
      paragraphs.map((each) => {
        const { top, bottom, left, right } = each.getBoundingClientRect();
        return top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
      }),
    );
  for (const key of ['+', '+', '+', 'b', '-', 'b', 'b', '-']) {
    await page.keyboard.press(key);
    await expect.poll(inView).toContain(true);
  }
});

test('who reads on changes nothing that the style of the whole article hangs on', async ({
  openReader,
  server,
}) => {
  const url = serveMade(server, 'read-on', {
    title: 'A mill turns again',
    body: story('A mill turns again', 60),
  });
  const reader = await openReader(url);
  const written = await reader.evaluateHandle((dialog) => {
    const names: (string | null)[] = [];
    new MutationObserver((records) =>
      names.push(...records.map(({ attributeName }) => attributeName)),
    ).observe(dialog, { attributes: true });
    return names;
  });
  await reader.evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight / 2));
  await expect(reader.locator('.left')).toHaveText(/^\d+ minutes left$/);
  expect(await written.jsonValue()).toEqual([]);
});

test('the contents mark where one is, and lead to a heading', async ({ openSample }) => {
  const reader = await openSample('rich-text--tide-table--en');
  await reader.getByRole('button', { name: 'Contents' }).click();
  const entry = reader.getByRole('button', { name: 'The code' });
  await entry.click();
  await expect(reader.getByRole('heading', { name: 'The code' })).toBeInViewport();
});

test('letters do nothing with a modifier, and none is taken from a field', async ({ openSample, page }) => {
  const reader = await openSample(ARTICLE);
  await page.keyboard.press('?');
  await expect(reader.getByRole('complementary', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(reader.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('Alt+a');
  await expect(reader.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('a');
  await reader.getByRole('radio', { name: 'Sepia' }).focus();
  await page.keyboard.press('t');
  await expect(reader).toHaveAttribute('data-theme', 'auto');
});

test.describe('an article with everything', () => {
  const EVERYTHING = 'reading-room--loom--en';

  test('a note comes to the foot of the window, and Escape returns to its mark', async ({
    openSample,
    page,
  }) => {
    const reader = await openSample(EVERYTHING);
    const mark = reader.locator('sup a').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = reader.getByRole('complementary', { name: 'Note 1' });
    await expect(note).toBeFocused();
    await expect(note).toContainText('The treadles were made new in 1954');
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(mark).toBeFocused();
    await expect(reader).toBeVisible();
  });

  test('the way back from a note leads to the sentence before', async ({ openSample }) => {
    const reader = await openSample(EVERYTHING);
    await reader.locator('.notes a, ol a').first().click();
    await expect(firstParagraph(reader)).toBeInViewport();
    await reader.getByRole('button', { name: 'Back to the text' }).click();
    await expect(reader.getByText('The treadles were made new')).toBeInViewport();
  });

  test('pictures are seen by themselves, with caption and keys', async ({ openSample, page }) => {
    const reader = await openSample(EVERYTHING);
    const opener = reader.getByRole('button', { name: 'Enlarge picture: The loom in its room' });
    await opener.click();
    const view = reader.getByRole('dialog');
    await expect(view).toContainText('The loom fills the room');
    await expect(view).toContainText('1 / 3');
    await page.keyboard.press('ArrowRight');
    await expect(view).toContainText('The shuttle crosses in half a second.');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await expect(view).toHaveCount(0);
    await expect(opener).toBeFocused();
    await expect(reader).toBeVisible();
  });

  test('pictures that follow each other are one gallery', async ({ openSample }) => {
    const reader = await openSample(EVERYTHING);
    const gallery = reader.getByRole('region', { name: 'Gallery, 3 pictures' });
    await expect(gallery.locator('figure')).toHaveCount(3);
  });

  test('code keeps its lines, and is copied as it is', async ({ openSample, page, browserWithExtension }) => {
    await browserWithExtension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const reader = await openSample(EVERYTHING);
    const code = reader.getByRole('region', { name: /^Code/ });
    expect(await code.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
    await reader.getByRole('button', { name: 'Copy' }).click();
    await expect(reader.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'const twill = (ends, picks)',
    );
  });

  test('a wide table scrolls by itself, and nothing else does', async ({ openSample, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const reader = await openSample(EVERYTHING);
    const table = reader.getByRole('region', { name: /^Table/ });
    expect(await table.evaluate((region) => region.scrollWidth > region.clientWidth)).toBe(true);
    expect(await reader.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await expect(table.locator('th').first()).toHaveCSS('position', 'sticky');
    await page.setViewportSize(VIEWPORT);
  });

  test('a film is a still that links out', async ({ openSample }) => {
    const reader = await openSample(EVERYTHING);
    await expect(reader.locator('video, iframe')).toHaveCount(0);
    await expect(reader.locator('a.embed')).toHaveAttribute('href', /shuttle\.mp4$/);
  });

  test('pictures can be left out', async ({ openSample }) => {
    const reader = await openSample(EVERYTHING);
    await reader.getByRole('button', { name: 'Appearance' }).click();
    await choose(reader, 'Left out');
    await expect(reader.locator('.story img').first()).toBeHidden();
  });
});

test('also in Japanese the face is the one that was chosen', async ({ openSample }) => {
  const reader = await openSample('language--slow-elevator--ja');
  const article = reader.locator('article');
  await expect(article).toHaveCSS('font-family', /^"Hiragino Mincho ProN"/);
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await choose(reader, 'Sans serif');
  await expect(article).toHaveCSS('font-family', /^system-ui/);
});

test('with indents a heading keeps its distance from the text above', async ({ openSample }) => {
  const reader = await openSample('rich-text--tide-table--en');
  const heading = reader.locator('p + h2').first();
  const distance = () => heading.evaluate((element) => getComputedStyle(element).marginBlockStart);
  const before = await distance();
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await choose(reader, 'Indented');
  await expect(reader).toHaveAttribute('data-paragraphs', 'indent');
  expect(await distance()).toBe(before);
});

test('vertical lines are kept as the page has them, and go on to the left', async ({ openSample, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const reader = await openSample('reading-room--well--ja');
  await expect(reader).toHaveAttribute('data-flow', 'vertical');
  await expect(firstParagraph(reader)).toHaveCSS('writing-mode', 'vertical-rl');
  await page.keyboard.press(' ');
  await expect.poll(() => reader.locator('.pane').evaluate((pane) => pane.scrollLeft)).toBeLessThan(0);
  await page.setViewportSize(VIEWPORT);
});
