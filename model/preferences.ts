export const themes = ['auto', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How the reader looks. */
export interface Preferences {
  readonly theme: Theme;
  /** Size of the body text in CSS pixels. */
  readonly fontSizePx: number;
}

/** CSS pixels. Below 14 long texts tire (guess, to be measured); above 40 a line on a phone holds two words. */
export const FONT_SIZE_PX = { min: 14, max: 40, step: 2 } as const;

export const defaultPreferences: Preferences = { theme: 'auto', fontSizePx: 20 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);

/**
 * Preferences from storage or another device, field by field: what is broken falls back, what is sound stays.
 *
 * @param value anything, also nothing
 */
export function parsePreferences(value: unknown): Preferences {
  const { theme, fontSizePx } = isRecord(value) ? value : {};
  return {
    theme: isTheme(theme) ? theme : defaultPreferences.theme,
    fontSizePx:
      typeof fontSizePx === 'number' && Number.isFinite(fontSizePx)
        ? Math.min(FONT_SIZE_PX.max, Math.max(FONT_SIZE_PX.min, Math.round(fontSizePx)))
        : defaultPreferences.fontSizePx,
  };
}
