import { render } from 'preact';
import { Reader } from '../../components/Reader';
import type { ReaderCalls, ReaderState } from '../../components/Reader';
import type { Translate } from '../../components/strings';
import type { Article } from '../../model/article';
import { choices, ranges } from '../../model/preferences';
import type { ChoiceName, Preferences, RangeName } from '../../model/preferences';
import type { FlowName } from '../../platform/reading-flow';

interface Painting extends ReaderCalls {
  readonly t: Translate;
  readonly dateLanguage: string;
  readonly site: string;
}

/** The custom property of assets/tokens.css that each range sets. */
const properties: Readonly<Record<RangeName, string>> = {
  fontSizePx: '--text-size',
  measureEm: '--measure',
  lineHeight: '--line',
  letterSpacingEm: '--letter-spacing',
  wordSpacingEm: '--word-spacing',
};

/** Vertical lines have a flow of their own: they go on to the side as it is. */
function flowOf({ writing, flow }: Preferences, { isVertical }: Article): FlowName {
  if (writing === 'vertical' || (writing === 'page' && isVertical)) return 'vertical';
  return flow;
}

/** Writes only what is new: the style of the whole article hangs on the dialog, and would be worked out again. */
function set(dialog: HTMLDialogElement, name: string, value: string): void {
  if (dialog.getAttribute(name) !== value) dialog.setAttribute(name, value);
}

/** Sets how it looks on the dialog itself, where style sheets find it; draws nothing. */
function dress(dialog: HTMLDialogElement, { article, preferences, lacksHyphens }: ReaderState): void {
  // Justified without hyphens a narrow column is full of holes.
  const align = lacksHyphens ? 'start' : preferences.align;
  const chosen = { ...preferences, align, flow: flowOf(preferences, article) };
  for (const name of Object.keys(choices) as ChoiceName[]) set(dialog, `data-${name}`, chosen[name]);
  const { style } = dialog;
  for (const name of Object.keys(ranges) as RangeName[]) {
    const value = `${preferences[name]}${ranges[name].unit}`;
    if (style.getPropertyValue(properties[name]) !== value) style.setProperty(properties[name], value);
  }
}

/** Draws the reader into its dialog; what stands on the dialog itself holds for everything in it. */
export function paintReader(dialog: HTMLDialogElement, state: ReaderState, painting: Painting): void {
  set(dialog, 'aria-label', state.article.label);
  set(dialog, 'lang', painting.t('reader.language'));
  // `all: initial` leaves the direction alone: without this the page's would hold for our own words.
  set(dialog, 'dir', painting.t('reader.direction'));
  dress(dialog, state);
  const isSideways = dialog.dataset['flow'] !== 'scroll';
  render(<Reader {...state} {...painting} isSideways={isSideways} />, dialog);
}

export const clearReader = (dialog: HTMLDialogElement): void => render(null, dialog);
