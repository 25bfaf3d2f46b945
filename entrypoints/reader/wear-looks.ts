import type { ReaderState } from '../../components/Reader';
import type { LentFonts } from '../../platform/fonts';
import { canHyphenate } from '../../platform/hyphenation';
import type { Looks } from '../../platform/settings';

/** Characters of the text in which words are looked for that the browser may hyphenate. Guess: some thousand words. */
const SAMPLE_CHARACTERS = 20_000;

export interface WearingLooks {
  readonly dialog: HTMLDialogElement;
  readonly fonts: LentFonts;
  /** BCP 47 tag of the article. */
  readonly lang: () => string;
  /** Changes what is shown, and keeps the sentence being read where it is. */
  readonly onLooks: (change: Partial<ReaderState>, lend: () => void) => void;
}

export interface WornLooks {
  /** Shows looks as soon as their typeface is there. */
  readonly wear: (looks: Looks, said: string) => Promise<void>;
  /** Whether the browser has hyphens for the article; needs it to be shown. */
  readonly hyphenates: () => boolean;
}

/** Puts looks on the reader: their typeface is fetched first, and justified lines are tried for hyphens. */
export function wearLooks({ dialog, fonts, lang, onLooks }: WearingLooks): WornLooks {
  const letters = (): string => dialog.querySelector('article')?.textContent ?? '';

  const hyphenates = (): boolean => {
    const story = dialog.querySelector<HTMLElement>('.story');
    return story !== null && canHyphenate(story, story.textContent.slice(0, SAMPLE_CHARACTERS), lang());
  };

  const fetched = async ({ preferences }: Looks): Promise<() => void> => {
    try {
      return await fonts.prepare(preferences.font, letters);
    } catch {
      // The extension was updated meanwhile, and nobody hands over its files: the browser's own typeface stands in.
      return () => undefined;
    }
  };

  return {
    hyphenates,
    async wear(looks, said) {
      const lend = await fetched(looks);
      const lacksHyphens = looks.preferences.align === 'justify' && !hyphenates();
      onLooks({ ...looks, lacksHyphens, said }, lend);
    },
  };
}
