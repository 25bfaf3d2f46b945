/** How an icon is coloured, and the sizes that are drawn. */
export interface IconLook {
  /** `#rrggbb` of the paper. */
  readonly sheet: string;
  /** `#rrggbb` of what is printed on it; without it, the print is cut out of the sheet. */
  readonly print?: string;
  readonly sizesPx: readonly number[];
}

/** The looks by the name of their files, `public/icon/NAME-SIZE.png`. */
export const iconLooks = {
  /** One grey for light and dark toolbars, because Chrome does not tell them apart. */
  idle: { sheet: '#888b90', sizesPx: [16, 24, 32, 48, 128] },
  active: { sheet: '#3583d4', print: '#ffffff', sizesPx: [16, 24, 32, 48, 128] },
  /** For toolbars whose text is dark (Firefox). */
  'on-light': { sheet: '#5f6368', sizesPx: [16, 32] },
  /** For toolbars whose text is light (Firefox). */
  'on-dark': { sheet: '#c4c7cc', sizesPx: [16, 32] },
} as const satisfies Record<string, IconLook>;
