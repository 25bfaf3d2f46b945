import { themes } from '../model/preferences';
import type { Theme } from '../model/preferences';
import type { StringKey } from './string-keys';
import { useStrings } from './strings';

const names: Readonly<Record<Theme, StringKey>> = {
  auto: 'reader.themeAuto',
  light: 'reader.themeLight',
  sepia: 'reader.themeSepia',
  dark: 'reader.themeDark',
};

interface ThemePickerProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
}

/** The four papers to read on. */
export function ThemePicker({ theme, onTheme }: ThemePickerProps) {
  const t = useStrings();
  return (
    <div class="themes" role="radiogroup" aria-label={t('reader.theme')}>
      {themes.map((each) => (
        <label key={each} class="swatch" data-theme={each} title={t(names[each])}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={each === theme}
            onChange={() => onTheme(each)}
            aria-label={t(names[each])}
          />
        </label>
      ))}
    </div>
  );
}
