import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

/** Everything of a page that closing must give back. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    focused: document.activeElement?.id,
    left: scrollX,
    top: scrollY,
  }));

const body = `<form><input id="search"></form>${story('A mill turns again', 60)}<button id="end">End</button>`;

test('closing leaves the page byte for byte as it was', async ({ page, server, press, reader }) => {
  await page.goto(serveMade(server, 'untouched', { title: 'A mill turns again', body }));
  await page.locator('#search').focus();
  const before = await stateOf(page);
  await press();
  await expect(reader).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  expect(await stateOf(page)).toEqual(before);
});

test('who opens the reader in the middle of a page and closes it is still there', async ({
  page,
  server,
  press,
  reader,
  buttonOffers,
}) => {
  await page.goto(serveMade(server, 'scrolled', { title: 'A mill turns again', body }));
  await page.evaluate(() => scrollTo(0, 2345));
  const before = await stateOf(page);
  await press();
  await expect(reader).toBeVisible();
  await buttonOffers('Close the reader');
  await press();
  await expect(reader).toHaveCount(0);
  expect(await stateOf(page)).toEqual(before);
});

test('who has read on finds the page at what was being read', async ({ page, server, press, reader }) => {
  await page.goto(serveMade(server, 'read-on', { title: 'A mill turns again', body }));
  await press();
  const paragraph = reader.locator('p', { hasText: /^40\. / });
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(paragraph).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  await expect(page.locator('p', { hasText: /^(?:39|40|41)\. / }).first()).toBeInViewport();
});

test('sound that plays goes on while the reader opens, and when it closes', async ({
  page,
  server,
  press,
  reader,
}) => {
  const audio = '<audio id="sound" loop></audio>';
  await page.goto(
    serveMade(server, 'sound', {
      title: 'A mill turns again',
      body: audio + story('A mill turns again', 20),
    }),
  );
  // One second of silence as WAV, played without a speaker.
  await page.evaluate(async () => {
    const samples = 8000;
    const header = [0x46464952, 36 + samples, 0x45564157, 0x20746d66, 16, 0x00010001, samples, samples];
    const bytes = new Uint8Array(44 + samples).fill(128);
    const view = new DataView(bytes.buffer);
    [...header, 0x00080001, 0x61746164, samples].forEach((word, index) => {
      view.setUint32(index * 4, word, true);
    });
    const sound = document.querySelector('audio');
    if (sound === null) throw new Error('The page has no audio element.');
    sound.muted = true;
    sound.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
    // Kept on the page: a pause between two looks would go unseen.
    for (const type of ['pause', 'emptied', 'ended'])
      sound.addEventListener(type, () => (sound.dataset.stopped = type));
    await sound.play();
  });
  const sound = page.locator('#sound');
  /** True once it has come round to its beginning: it plays on, and not only says so. */
  const comesRound = () =>
    sound.evaluate(
      (element: HTMLAudioElement) =>
        new Promise<boolean>((resolve) => {
          element.addEventListener('seeked', () => resolve(!element.paused), { once: true });
        }),
    );
  await press();
  await expect(reader).toBeVisible();
  expect(await comesRound()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  expect(await comesRound()).toBe(true);
  await expect(sound).not.toHaveAttribute('data-stopped');
});
