import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconLooks } from '../../scripts/icon-looks';
import { contrast } from './contrast';

/** Least contrast of what must be told apart (WCAG 2.2, 1.4.11). */
const SHAPE_CONTRAST_MIN = 3;

/** The plain toolbars of the browsers, read off the screen. */
const toolbars = {
  chromeLight: '#ffffff',
  chromeDark: '#3c3c3c',
  firefoxLight: '#f9f9fb',
  firefoxDark: '#2b2a33',
};

const folder = join(import.meta.dirname, '../../public/icon');

/** Width and height stand in the header of a PNG, bytes 16 to 23. */
const sizeOf = (file: string): [number, number] => {
  const bytes = readFileSync(join(folder, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('icons', () => {
  it.each([
    ['grey, on a light toolbar of Chrome', iconLooks.idle.sheet, toolbars.chromeLight],
    ['grey, on a dark toolbar of Chrome', iconLooks.idle.sheet, toolbars.chromeDark],
    ['grey, on a light toolbar of Firefox', iconLooks['on-light'].sheet, toolbars.firefoxLight],
    ['grey, on a dark toolbar of Firefox', iconLooks['on-dark'].sheet, toolbars.firefoxDark],
    ['coloured, on a light toolbar', iconLooks.active.sheet, toolbars.chromeLight],
    ['coloured, by its own print', iconLooks.active.sheet, iconLooks.active.print],
  ])('are seen: %s', (_what, one, other) => {
    expect(contrast(one, other)).toBeGreaterThanOrEqual(SHAPE_CONTRAST_MIN);
  });

  it('are all there', () => {
    const named = Object.entries(iconLooks).flatMap(([name, { sizesPx }]) =>
      sizesPx.map((size) => `${name}-${size}.png`),
    );
    expect(readdirSync(folder).sort()).toEqual(named.sort());
  });

  it.each(readdirSync(folder))('%s is as large as its name says', (file) => {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(sizeOf(file)).toEqual([size, size]);
  });
});
