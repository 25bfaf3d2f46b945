/*
 * Draws the toolbar icons: node --experimental-strip-types scripts/icons.ts
 * Reads assets/icon/*.svg, writes public/icon/*.png by Chromium (CHROMIUM, else /usr/bin/chromium).
 */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { iconLooks } from './icon-looks.ts';
import type { IconLook } from './icon-looks.ts';

/** Pixels. From here on there is room for the picture of the large drawing. */
const LARGE_FROM_PX = 48;

const root = new URL('..', import.meta.url);
const drawing = (name: string) => readFile(new URL(`assets/icon/${name}.svg`, root), 'utf8');
const small = await drawing('small');
const large = await drawing('large');

function coloured(svg: string, look: IconLook): string {
  if (look.print) {
    return svg.replace('id="sheet"', `fill="${look.sheet}"`).replace('id="print"', `fill="${look.print}"`);
  }
  return svg
    .replace('id="sheet"', `fill="${look.sheet}" mask="url(#cut)"`)
    .replace('<g id="print">', '<mask id="cut"><rect width="100%" height="100%" fill="white" /><g>')
    .replace('</g>', '</g></mask>');
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir(new URL('public/icon/', root), { recursive: true });
const page = await browser.newPage();
for (const [name, look] of Object.entries<IconLook>(iconLooks)) {
  for (const size of look.sizesPx) {
    const svg = coloured(size < LARGE_FROM_PX ? small : large, look);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html, body { margin: 0; background: none } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({
      path: new URL(`public/icon/${name}-${size}.png`, root).pathname,
      omitBackground: true,
    });
  }
}
await browser.close();
