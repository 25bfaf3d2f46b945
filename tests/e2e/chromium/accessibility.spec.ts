import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';

const states = [
  ['the article', false],
  ['the list of what was left out', true],
] as const;

for (const [what, withList] of states) {
  test(`axe finds nothing wrong with ${what}`, async ({ openSample, page }) => {
    const reader = await openSample('call-box--ferry--en');
    if (withList) await reader.getByRole('button', { name: /^\d+ removed$/ }).click();
    const { violations, passes } = await new AxeBuilder({ page })
      .include({ fromShadowDom: ['html > div:last-child', 'dialog.broadsheet'] })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    // A root that axe cannot look into has no violations either.
    expect(passes.length).toBeGreaterThan(0);
  });
}

test('the dialog is named after the article', async ({ openSample, page }) => {
  await openSample('call-box--ferry--en');
  await expect(page.getByRole('dialog', { name: 'Ferry returns to Grodden Sound' })).toBeVisible();
});

test('Tab stays in the reader', async ({ openSample, page, reader }) => {
  await openSample('call-box--ferry--en');
  // More than the reader has controls.
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
    // Between the last and the first control the focus passes through the browser's own bars.
    if (focused === undefined)
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  }
  await expect(reader).toBeVisible();
});
