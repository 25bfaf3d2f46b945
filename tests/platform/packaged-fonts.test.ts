// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holdsAny } from '../../platform/packaged-fonts';
import { fontFiles, fontIndex } from '../../scripts/packaged-fonts';

const root = process.cwd();
const index = fontIndex(root);

it('every typeface comes with all its files and its licence', () => {
  const files = fontFiles(root);
  expect(files.filter(({ absoluteSrc }) => !existsSync(absoluteSrc))).toEqual([]);
  const licences = files.filter(({ relativeDest }) => relativeDest.endsWith('LICENSE.txt'));
  expect(licences).toHaveLength(Object.keys(index).length);
  for (const { absoluteSrc } of licences)
    expect(readFileSync(absoluteSrc, 'utf8')).toContain('SIL Open Font License, Version 1.1');
});

it.each([
  ['English', 'literata', 'harbour', ['latin']],
  ['Polish', 'literata', 'łódka', ['latin', 'latin-ext']],
  ['Polish', 'atkinson', 'łódka', ['latin', 'latin-ext']],
  ['Russian', 'literata', 'лампа', ['cyrillic']],
  ['Greek', 'literata', 'λιμάνι', ['greek']],
  ['Japanese', 'literata', '坂の上', []],
] as const)(
  '%s text in %s asks only for the files that hold its letters',
  (_language, font, text, subsets) => {
    const needed = index[font].filter(({ range, style, weight }) => {
      return style === 'normal' && weight === '400' && holdsAny(range, text);
    });
    const names = needed.map(({ file }) =>
      file.replace(/^.*?-((?:latin|cyrillic|greek|vietnamese)(?:-ext)?)-.*$/, '$1'),
    );
    expect(names.sort()).toEqual([...subsets]);
  },
);
