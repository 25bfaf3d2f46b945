import type { Page } from '@playwright/test';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { expect } from '../fixtures.ts';
import { test } from '../installed.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, registered } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const TITLE = 'A mill turns again';
const CHOICE = [`clean ${MADE}`];

const body = story(TITLE, 14).replace(
  '<p>6. ',
  '<div id="call"><h2>Get the Millrace newsletter for free</h2><p>What the water says, every Friday</p></div><p>6. ',
);

const call = (page: Page) => page.locator('#call');

test('what was chosen holds when the browser is opened again', async ({ installed, server }) => {
  const url = serveMade(server, 'lasting', { title: TITLE, body });
  await choose(installed.browser(), { host: MADE, mode: 'clean' });
  const browser = await installed.restart();
  const page = await browser.context.newPage();
  await page.goto(url);
  await expect(call(page)).toBeHidden();
  expect(await registered(browser)).toEqual(CHOICE);
});

test('after an update, at which the browser forgets all scripts, what was chosen holds, in open pages and in new ones', async ({
  installed,
  server,
}) => {
  const url = serveMade(server, 'updated', { title: TITLE, body });
  const browser = installed.browser();
  await choose(browser, { host: MADE, mode: 'clean' });
  const open = await browser.context.newPage();
  await open.goto(url);
  await expect(call(open)).toBeHidden();

  await installed.update();
  // While the background is being replaced there is nobody to ask.
  await expect(async () => {
    await buttonSays(browser);
    expect(await registered(browser)).toEqual(CHOICE);
  }).toPass();
  await expect(call(open)).toBeHidden();
  const page = await browser.context.newPage();
  await page.goto(url);
  await expect(call(page)).toBeHidden();
});
