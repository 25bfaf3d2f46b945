/** What a key does; each has words (`keys.*` in locales/). */
export const keyActions = [
  'onward',
  'back',
  'nextHeading',
  'previousHeading',
  'larger',
  'smaller',
  'theme',
  'focus',
  'flow',
  'looks',
  'contents',
  'removed',
  'keys',
] as const;

export type KeyAction = (typeof keyActions)[number];

/** Keys by what they do, as `KeyboardEvent.key` names them; the first two are the browser's own unless there are pages. */
export const keysFor: Readonly<Record<KeyAction, readonly string[]>> = {
  onward: [' ', 'PageDown', 'ArrowRight'],
  back: ['Shift+ ', 'PageUp', 'ArrowLeft'],
  nextHeading: ['n'],
  previousHeading: ['p'],
  larger: ['+'],
  smaller: ['-'],
  theme: ['t'],
  focus: ['f'],
  flow: ['b'],
  looks: ['a'],
  contents: ['c'],
  removed: ['r'],
  keys: ['?'],
};

/** What a pressed key does; undefined for the browser's own. */
export const actionOf = (key: string): KeyAction | undefined =>
  keyActions.find((action) => keysFor[action].includes(key));
