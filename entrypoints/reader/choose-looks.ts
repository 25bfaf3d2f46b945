import type { Translate } from '../../components/strings';
import type { Looks } from '../../platform/settings';
import type { OpenReaderOptions } from './reader-options';
import type { ShownState } from './shown-state';
import type { WornLooks } from './wear-looks';

interface LooksChoice extends Pick<OpenReaderOptions, 'save' | 'forgetSite'> {
  readonly shown: ShownState;
  readonly wear: WornLooks['wear'];
  readonly t: Translate;
  readonly isEnded: () => boolean;
}

/** Looks that a person chooses: shown at once, then kept; says where they could not be. */
export function chooseLooks({ shown, wear, save, forgetSite, t, isEnded }: LooksChoice) {
  const choose = async (looks: Looks): Promise<void> => {
    const isOtherSize = looks.preferences.fontSizePx !== shown.get().preferences.fontSizePx;
    // The next step counts from this one, also before its typeface has come.
    shown.note(looks);
    void wear(looks, isOtherSize ? t('reader.textSize', looks.preferences.fontSizePx) : '');
    const isKept = await save(looks);
    if (!isEnded()) shown.settle('save-failed', isKept);
  };

  const chooseForSite = async (isForSite: boolean): Promise<void> => {
    if (isForSite) await choose({ preferences: shown.get().preferences, isForSite });
    else await wear(await forgetSite(), '');
  };

  return { choose, chooseForSite };
}
