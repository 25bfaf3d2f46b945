import { expect, test } from '../fixtures.ts';

test.use({ language: 'de' });

test('speaks German where the browser does', async ({ openSample }) => {
  const reader = await openSample('call-box--ferry--en');
  await expect(reader.getByRole('button', { name: 'Leseansicht schließen' })).toBeVisible();
  await reader.getByRole('button', { name: /^\d+ weggelassen$/ }).click();
  await expect(reader.getByRole('complementary')).toBeVisible();
  await expect(reader.getByRole('article')).toHaveAttribute('lang', 'en');
  // Also where the browser's own words are English, as without its language packs.
  await expect(reader.getByRole('article').locator('time').first()).toHaveText('17. April 2026');
});

test('says in German why a page cannot be read', async ({ server, page, press, notice }) => {
  server.serve('https://made.broadsheet.example/empty', {
    contentType: 'text/html; charset=utf-8',
    body: () => '<!doctype html><title>Leer</title>',
  });
  await page.goto('https://made.broadsheet.example/empty');
  await press();
  await expect(notice).toContainText('kein Text');
});
