import type { Locator, Page } from '@playwright/test';
import type { Preferences } from '../model/preferences.ts';

/** One picture of the reader. */
export interface Shot {
  /** File in docs/screenshots, without its ending. */
  readonly name: string;
  /** Id of a page in tests/pages. */
  readonly sample: string;
  /** What differs from how the reader looks at first. */
  readonly preferences: Partial<Preferences>;
  readonly colorScheme?: 'light' | 'dark';
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** What a person does before the picture is taken. */
  readonly act?: (reader: Locator, page: Page) => Promise<void>;
}

/** A small notebook, half a screen; and the narrowest phone. */
const WIDE = { width: 1000, height: 680 };
const PHONE = { width: 320, height: 600 };

const opens = (name: string | RegExp) => async (reader: Locator) => {
  await reader.getByRole('button', { name, exact: true }).click();
};

/** The list of what was left out, however much it is. */
const opensRemoved = opens(/removed$/);

export const shots: readonly Shot[] = [
  { name: 'light', sample: 'call-box--ferry--en', preferences: {}, viewport: WIDE },
  { name: 'dark', sample: 'call-box--ferry--en', preferences: { theme: 'dark' }, viewport: WIDE },
  {
    name: 'sepia',
    sample: 'call-box--ferry--en',
    preferences: { theme: 'sepia', font: 'literata' },
    viewport: WIDE,
  },
  {
    name: 'german-news',
    sample: 'call-box--ferry--de',
    preferences: { font: 'literata', align: 'justify' },
    viewport: WIDE,
  },
  { name: 'french', sample: 'gallery--sheds--fr', preferences: { font: 'literata' }, viewport: WIDE },
  {
    name: 'japanese-vertical',
    sample: 'reading-room--well--ja',
    preferences: {},
    viewport: WIDE,
    act: (reader) =>
      // The one Japanese face of many a Linux machine has other signs in place of its vertical punctuation.
      reader.locator('article').evaluate((article) => {
        article.style.fontFeatureSettings = '"vert" 0';
      }),
  },
  { name: 'arabic', sample: 'language--date-palms--ar', preferences: {}, viewport: WIDE },
  {
    name: 'code-and-tables',
    sample: 'reading-room--loom--en',
    preferences: { font: 'atkinson' },
    viewport: WIDE,
    act: async (reader) => {
      await reader
        .locator('h2')
        .first()
        .evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: 'note',
    sample: 'reading-room--loom--en',
    preferences: { theme: 'sepia', font: 'literata' },
    viewport: WIDE,
    act: async (reader) => {
      await reader.locator('sup a').first().click();
    },
  },
  {
    name: 'gallery',
    sample: 'reading-room--loom--en',
    preferences: { theme: 'dark', font: 'literata' },
    viewport: WIDE,
    act: async (reader) => {
      await reader.locator('.gallery').evaluate((gallery) => gallery.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'appearance',
    sample: 'call-box--ferry--en',
    preferences: { theme: 'dark', font: 'literata' },
    viewport: { width: 1000, height: 820 },
    act: opens('Appearance'),
  },
  {
    name: 'columns',
    sample: 'call-box--ferry--en',
    preferences: { theme: 'sepia', font: 'literata', flow: 'columns', fontSizePx: 18 },
    viewport: WIDE,
  },
  {
    name: 'removed',
    sample: 'label-teasers--night-train--de',
    preferences: {},
    viewport: { width: 1000, height: 820 },
    act: opensRemoved,
  },
  {
    name: 'removed-dark',
    sample: 'insert--repeated-calls--en',
    preferences: { theme: 'dark', font: 'literata' },
    viewport: { width: 1000, height: 820 },
    act: opensRemoved,
  },
  { name: 'narrow', sample: 'call-box--ferry--de', preferences: {}, viewport: PHONE },
  {
    name: 'narrow-appearance',
    sample: 'call-box--ferry--de',
    preferences: { theme: 'sepia' },
    viewport: PHONE,
    act: opens('Appearance'),
  },
];
