/** What is chosen from a few; the first of each is how it looks before anybody chooses. */
export const choices = {
  theme: ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'],
  font: ['serif', 'sans', 'literata', 'atkinson'],
  paragraphs: ['space', 'indent'],
  /** Justified text is always hyphenated; where the browser cannot, it is not justified. */
  align: ['hyphens', 'start', 'justify'],
  flow: ['scroll', 'pages', 'columns'],
  /** `page`: as the page sets it. */
  writing: ['page', 'horizontal', 'vertical'],
  pictures: ['show', 'hide'],
  focus: ['off', 'line', 'paragraph'],
} as const;

export type ChoiceName = keyof typeof choices;
export type Choice<Name extends ChoiceName> = (typeof choices)[Name][number];
export type Theme = Choice<'theme'>;
export type Font = Choice<'font'>;

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly usual: number;
  /** CSS unit; empty for a plain number. */
  readonly unit: 'px' | 'em' | '';
}

/** What is chosen by steps. */
export const ranges = {
  /** Below 14 long texts tire (guess, to be measured); above 40 a line on a phone holds two words. */
  fontSizePx: { min: 14, max: 40, step: 2, usual: 20, unit: 'px' },
  /** Width of the text. 30 em hold about 66 characters; 45 to 75 read well (Bringhurst, The Elements of Typographic Style, 2.1.2). */
  measureEm: { min: 18, max: 46, step: 2, usual: 30, unit: 'em' },
  /** WCAG 2.2, 1.4.12 asks for 1.5 to be possible; the ends are a guess. */
  lineHeight: { min: 1.2, max: 2.4, step: 0.1, usual: 1.6, unit: '' },
  /** WCAG 2.2, 1.4.12 asks for 0.12 and 0.16 to be possible. */
  letterSpacingEm: { min: 0, max: 0.16, step: 0.02, usual: 0, unit: 'em' },
  wordSpacingEm: { min: 0, max: 0.4, step: 0.04, usual: 0, unit: 'em' },
} as const satisfies Record<string, Range>;

export type RangeName = keyof typeof ranges;

/** How the reader looks. */
export type Preferences = { readonly [Name in ChoiceName]: Choice<Name> } & Readonly<
  Record<RangeName, number>
>;

/** Steps like 0.1 do not add up exactly; two decimals tell all of ours apart. */
const DECIMALS = 2;

/** The nearest value that the range has. */
export function inRange(name: RangeName, value: number): number {
  const { min, max, step } = ranges[name];
  const onGrid = min + Math.round((value - min) / step) * step;
  return Number(Math.min(max, Math.max(min, onGrid)).toFixed(DECIMALS));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Preferences from storage or another device, field by field: what is broken falls back, what is sound stays.
 *
 * @param value anything, also nothing
 */
export function parsePreferences(value: unknown): Preferences {
  const stored = isRecord(value) ? value : {};
  const chosen = Object.entries(choices).map(([name, [usual, ...others]]): [string, unknown] => [
    name,
    (others as readonly unknown[]).includes(stored[name]) ? stored[name] : usual,
  ]);
  const stepped = Object.entries(ranges).map(([name, { usual }]): [string, unknown] => {
    const given = stored[name];
    const isNumber = typeof given === 'number' && Number.isFinite(given);
    return [name, isNumber ? inRange(name as RangeName, given) : usual];
  });
  const all = Object.fromEntries<unknown>([...chosen, ...stepped]);
  // Every field of the type comes from one of the two tables above, with a value that its table has.
  return all as Preferences;
}

export const defaultPreferences: Preferences = parsePreferences(undefined);
