import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { expect, test } from '../fixtures.ts';

const CALL = 'Holen Sie sich den Küstenbrief gratis ins Postfach';

test('what was left out is listed with its kind and reason, and comes back where it stood', async ({
  openSample,
}) => {
  const reader = await openSample('call-box--ferry--de');
  const article = reader.getByRole('article');
  await expect(article.getByText(CALL)).toHaveCount(0);

  await reader.getByRole('button', { name: /^\d+ removed$/ }).click();
  const entry = reader.locator('li[data-kind="newsletter"]', { hasText: CALL });
  await expect(entry.locator('.reasons li').first()).not.toBeEmpty();

  await entry.getByRole('button', { name: 'Put back' }).click();
  await expect(article.getByText(CALL)).toBeVisible();
  await expect(article.getByText(CALL)).toBeInViewport();

  await entry.getByRole('button', { name: 'Take out again' }).click();
  await expect(article.getByText(CALL)).toHaveCount(0);
});

test('the button counts what is left out, and follows each piece that is put back', async ({
  openSample,
}) => {
  const reader = await openSample('call-box--ferry--de');
  const counter = reader.getByRole('button', { name: /^\d+ removed$/ });
  const count = Number.parseInt(await counter.innerText(), 10);
  expect(count).toBeGreaterThan(0);
  await counter.click();
  await reader.getByRole('button', { name: 'Put back' }).first().click();
  await expect(reader.getByText(`${count - 1} removed`)).toBeVisible();
});

test('the toolbar button shows how many pieces are left out', async ({
  openSample,
  browserWithExtension,
}) => {
  const reader = await openSample('call-box--ferry--de');
  const label = await reader.getByRole('button', { name: /^\d+ removed$/ }).innerText();
  await expect.poll(async () => `${(await buttonSays(browserWithExtension)).badge} removed`).toBe(label);
});

test('the list opens and closes by keyboard alone', async ({ openSample, page }) => {
  const reader = await openSample('call-box--ferry--de');
  const counter = reader.getByRole('button', { name: /^\d+ removed$/ });
  await counter.focus();
  await page.keyboard.press('Enter');
  await expect(counter).toHaveAttribute('aria-expanded', 'true');
  await counter.focus();
  await page.keyboard.press('Enter');
  await expect(counter).toHaveAttribute('aria-expanded', 'false');
});
