import type { Page } from '@playwright/test';
import { grantSite, revokeSite, sayYesTo } from '../../scripts/browser/grant-site.ts';
import { backgroundStopper } from '../../scripts/browser/stop-background.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { serveMade, story } from '../e2e/made-pages.ts';

/*
 * The background is ended before, between and during every step of choosing a site, using it, and withdrawing it. Whatever was cut off: in
 * the end the browser has the scripts of what is stored and granted, and the page is as chosen.
 */

/** Rounds of all steps. */
const ROUNDS = Number(process.env.BROADSHEET_KILLS ?? 15);

const HOST = 'made.broadsheet.example';

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly id: string }[]> };
};

const store = (page: Page, mode: 'off' | 'clean') =>
  page.evaluate(
    ([host, chosen]) =>
      chrome.storage.local.set({
        sites: { version: 1, sites: [{ host, mode: chosen, only: [], not: [] }] },
      }),
    [HOST, mode] as const,
  );

const scripts = (page: Page) =>
  page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));

/** A page of ours that asks for something wakes the background. */
const wake = (page: Page) =>
  page.evaluate(() => chrome.runtime.sendMessage({ name: 'sites/bring-about', data: undefined }));

const body = story('A mill turns again', 14).replace(
  '<p>6. ',
  '<div id="call"><h2>Get the Millrace newsletter for free</h2><p>What the water says, every Friday</p></div><p>6. ',
);

test('the background is ended at every step, and nothing is left half done', async ({
  page,
  server,
  context,
  browserWithExtension,
}) => {
  test.setTimeout(1_800_000);
  const url = serveMade(server, 'killed', { title: 'A mill turns again', body });
  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
  await sayYesTo(browserWithExtension, HOST);
  const background = await backgroundStopper(browserWithExtension);
  const kills = new Map<string, number>();
  const count = (step: string, isKilled: boolean): void => {
    if (isKilled) kills.set(step, (kills.get(step) ?? 0) + 1);
  };
  const kill = async (step: string): Promise<void> => count(step, await background.stop());
  /** Ends it in the midst of what the step itself has awakened it for. */
  const killWhile = async (step: string): Promise<void> => count(step, await background.stopAsItWakes());
  const isOn = () => expect.poll(() => scripts(ours)).toEqual([`clean ${HOST}`]);
  const isOff = () => expect.poll(() => scripts(ours)).toEqual([]);
  const call = page.locator('#call');

  for (let round = 0; round < ROUNDS; round++) {
    // Storing what is stored already would wake nobody.
    await store(ours, 'off');
    await wake(ours);
    await kill('before storing');
    const storing = store(ours, 'clean');
    await killWhile('while storing');
    await storing;
    await wake(ours);
    await kill('between storing and granting');
    const granting = grantSite(browserWithExtension, HOST);
    await killWhile('while granting');
    await granting;
    await kill('behind granting');
    // Any event wakes it; a press on a tab, here.
    await page.bringToFront();
    await page.goto('about:blank');
    await ours.bringToFront();
    await isOn();

    await wake(ours);
    await kill('before a visit');
    const visit = page.goto(url);
    await killWhile('while a page loads');
    await visit;
    await expect(call).toBeHidden();
    await kill('after cleaning');
    const switching = store(ours, 'off');
    await killWhile('while switching off');
    await switching;
    await page.bringToFront();
    await ours.bringToFront();
    await isOff();

    await store(ours, 'clean');
    await isOn();
    await wake(ours);
    await kill('before withdrawing');
    const withdrawing = revokeSite(browserWithExtension, HOST);
    await killWhile('while withdrawing');
    await withdrawing;
    await page.bringToFront();
    await ours.bringToFront();
    await isOff();
    await page.goto(url);
    await expect(call).toBeVisible();
  }
  await background.close();
  const steps = [...kills.values()];
  const total = steps.reduce((sum, each) => sum + each, 0);
  console.log(`figures: ${total} kills: ${JSON.stringify(Object.fromEntries(kills))}`);
  expect(Math.min(...steps)).toBe(ROUNDS);
  if (ROUNDS >= 15) expect(total).toBeGreaterThanOrEqual(100);
});
