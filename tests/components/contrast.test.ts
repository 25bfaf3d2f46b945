import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { choices } from '../../model/preferences';

/** WCAG 2.2, success criterion 1.4.6: text of any size. */
const AAA = 7;
/** WCAG 2.2, success criterion 1.4.3: small print of our own, not of the article. */
const AA = 4.5;
/** WCAG 2.2, success criterion 1.4.11: what shows where a control is. */
const CONTROL = 3;

const css = await readFile('assets/tokens.css', 'utf8');

const block = (selector: string): string => {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('\n}', start));
};

const tokens = (text: string, side: 'light' | 'dark'): Map<string, string> =>
  new Map(
    [...text.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(
      ([, name = '', light = '', dark = '', only]) => [name, only ?? (side === 'light' ? light : dark)],
    ),
  );

const base = block('.broadsheet');

/** A theme's own values over those that all have. */
const theme = (name: string, side: 'light' | 'dark') =>
  new Map([...tokens(base, side), ...tokens(block(`.broadsheet[data-theme='${name}']`), side)]);

const themes = {
  light: theme('light', 'light'),
  sepia: theme('sepia', 'light'),
  dark: theme('dark', 'dark'),
  black: theme('black', 'dark'),
  'contrast, light': theme('contrast', 'light'),
  'contrast, dark': theme('contrast', 'dark'),
};

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(themes))('on %s paper', (_theme, colours) => {
  it.each([
    ['ink', 'paper', AAA],
    ['ink', 'paper-raised', AAA],
    ['ink', 'paper-sunk', AAA],
    ['ink', 'mark', AAA],
    ['ink-quiet', 'paper-sunk', AA],
    ['ink-quiet', 'paper', AAA],
    ['ink-quiet', 'paper-raised', AAA],
    ['ink-quiet', 'mark', AA],
    ['accent', 'paper', AAA],
    ['accent', 'paper-raised', AAA],
    ['control', 'paper', CONTROL],
    ['control', 'paper-raised', CONTROL],
  ])('%s can be read on %s', (text, paper, least) => {
    expect(contrast(colours.get(text) ?? '', colours.get(paper) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it.each([
  ['light', 'light-ink'],
  ['sepia', 'sepia-ink'],
  ['dark', 'dark-ink'],
  ['black', 'dark-ink'],
  ['white', 'black'],
])('the name of the %s paper can be read on its swatch', (paper, ink) => {
  const colours = tokens(base, 'light');
  expect(
    contrast(colours.get(`swatch-${ink}`) ?? '', colours.get(`swatch-${paper}`) ?? ''),
  ).toBeGreaterThanOrEqual(AAA);
});

it.each(choices.theme.filter((name) => name !== 'auto'))('paper %s is described', (name) => {
  expect(css).toContain(`.broadsheet[data-theme='${name}']`);
});

it('knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
