import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontIndex } from '../platform/packaged-fonts.ts';

/** A file that the build copies beside the ones of public/. */
export interface CopiedFile {
  readonly relativeDest: string;
  readonly absoluteSrc: string;
}

/** The open typefaces that we bring along, by the preference that chooses them, and the package that holds each. */
const packages = { literata: 'literata', atkinson: 'atkinson-hyperlegible-next' } as const;

/** Body text, what it stresses and what is bold; the rare bold italic is slanted by the browser. */
const cuts = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
] as const;

const folderOf = (root: string, name: string): string => join(root, 'node_modules/@fontsource', name);

/** Files of a package and what each covers, in CSS `unicode-range`. */
function facesOf(root: string, name: string): FontIndex[keyof FontIndex] {
  const ranges = JSON.parse(readFileSync(join(folderOf(root, name), 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(ranges).flatMap(([subset, range]) =>
    cuts.map(({ weight, style }) => ({
      file: `${name}-${subset}-${weight}-${style}.woff2`,
      weight: String(weight),
      style,
      range: range.replaceAll(',', ', '),
    })),
  );
}

/** What the background looks up: which file holds which letters. */
export const fontIndex = (root: string): FontIndex => ({
  literata: facesOf(root, packages.literata),
  atkinson: facesOf(root, packages.atkinson),
});

/** The typefaces as packaged files, each with its licence beside it. */
export function fontFiles(root: string): readonly CopiedFile[] {
  const index = fontIndex(root);
  return Object.entries(packages).flatMap(([font, name]) => [
    { relativeDest: `fonts/${name}-LICENSE.txt`, absoluteSrc: join(folderOf(root, name), 'LICENSE') },
    ...index[font as keyof FontIndex].map(({ file }) => ({
      relativeDest: `fonts/${file}`,
      absoluteSrc: join(folderOf(root, name), 'files', file),
    })),
  ]);
}
