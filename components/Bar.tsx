import type { Preferences } from '../model/preferences';
import { FONT_SIZE_PX } from '../model/preferences';
import { useStrings } from './strings';
import { ThemePicker } from './ThemePicker';

interface BarProps {
  preferences: Preferences;
  onPreferences: (preferences: Preferences) => void;
  /** Pieces that are left out right now. */
  removed: number;
  isPanelOpen: boolean;
  panelId: string;
  onPanel: () => void;
  onClose: () => void;
}

const clampSize = (px: number): number => Math.min(FONT_SIZE_PX.max, Math.max(FONT_SIZE_PX.min, px));

/** The few controls of the reader. None of them can do harm: the page sees every key that is pressed here. */
export function Bar({
  preferences,
  onPreferences,
  removed,
  isPanelOpen,
  panelId,
  onPanel,
  onClose,
}: BarProps) {
  const t = useStrings();
  const { fontSizePx } = preferences;
  const resize = (by: number): void =>
    onPreferences({ ...preferences, fontSizePx: clampSize(fontSizePx + by) });
  return (
    <div class="bar" role="toolbar" aria-label={t('reader.bar')}>
      <button
        type="button"
        class="removed-count"
        aria-expanded={isPanelOpen}
        aria-controls={panelId}
        onClick={onPanel}
      >
        {t('reader.removed', removed)}
      </button>
      <span class="gap" />
      <button
        type="button"
        class="size smaller"
        aria-label={t('reader.smaller')}
        title={t('reader.smaller')}
        aria-disabled={fontSizePx <= FONT_SIZE_PX.min}
        onClick={() => resize(-FONT_SIZE_PX.step)}
      >
        A
      </button>
      <button
        type="button"
        class="size larger"
        aria-label={t('reader.larger')}
        title={t('reader.larger')}
        aria-disabled={fontSizePx >= FONT_SIZE_PX.max}
        onClick={() => resize(FONT_SIZE_PX.step)}
      >
        A
      </button>
      <ThemePicker theme={preferences.theme} onTheme={(theme) => onPreferences({ ...preferences, theme })} />
      <button
        type="button"
        class="close"
        aria-label={t('reader.close')}
        title={t('reader.close')}
        onClick={onClose}
      >
        <span class="cross" aria-hidden="true" />
      </button>
    </div>
  );
}
