import { render } from 'preact';
import { Reader } from '../../components/Reader';
import type { ReaderCalls, ReaderState } from '../../components/Reader';
import type { Translate } from '../../components/strings';

interface Painting extends ReaderCalls {
  readonly t: Translate;
  readonly dateLanguage: string;
}

/** Draws the reader into its dialog; what stands on the dialog itself holds for everything in it. */
export function paintReader(dialog: HTMLDialogElement, state: ReaderState, painting: Painting): void {
  const { article, preferences } = state;
  dialog.setAttribute('aria-label', article.label);
  dialog.lang = painting.t('reader.language');
  // `all: initial` leaves the direction alone: without this the page's would hold for our own words.
  dialog.dir = painting.t('reader.direction');
  dialog.dataset['theme'] = preferences.theme;
  dialog.style.setProperty('--text-size', `${preferences.fontSizePx}px`);
  render(<Reader {...state} {...painting} />, dialog);
}

export const clearReader = (dialog: HTMLDialogElement): void => render(null, dialog);
