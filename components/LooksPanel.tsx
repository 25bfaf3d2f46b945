import { choices, defaultPreferences, ranges } from '../model/preferences';
import type { ChoiceName, Preferences, RangeName } from '../model/preferences';
import type { Remembering } from '../model/reading-progress';
import { ChoiceGroup } from './ChoiceGroup';
import { Panel } from './Panel';
import { Stepper } from './Stepper';
import { useStrings } from './strings';
import { Switch } from './Switch';

interface LooksPanelProps {
  preferences: Preferences;
  /** Host that looks may be kept for alone; empty where there is none. */
  site: string;
  isForSite: boolean;
  /** Offers vertical lines: the article's language is written so too. */
  offersVertical: boolean;
  /** The browser has no hyphenation for this article, so it cannot be justified. */
  lacksHyphens: boolean;
  onPreferences: (preferences: Preferences) => void;
  onSite: (isForSite: boolean) => void;
  /** Whether places are remembered; null in private windows. */
  remembering: Remembering | null;
  onRemember: (isWanted: boolean) => void;
  onSettings: () => void;
  onClose: () => void;
}

/** In the order in which people look for them; a name is a key of one of the two tables of preferences. */
const settings = [
  'theme',
  'font',
  ...(Object.keys(ranges) as RangeName[]),
  'align',
  'paragraphs',
  'flow',
  'focus',
  'pictures',
  'writing',
] as const satisfies readonly (ChoiceName | RangeName)[];

const isChoice = (name: ChoiceName | RangeName): name is ChoiceName => name in choices;

/** Every setting of the reader in one sheet; each shows at once. */
export function LooksPanel(props: LooksPanelProps) {
  const { preferences, site, isForSite, offersVertical, lacksHyphens } = props;
  const { onPreferences, onSite, onClose } = props;
  const t = useStrings();
  const set = (name: ChoiceName | RangeName, value: string | number): void =>
    onPreferences({ ...preferences, [name]: value });
  return (
    <Panel name="looks" onClose={onClose}>
      {settings.map((name) => {
        if (name === 'writing' && !offersVertical) return null;
        if (!isChoice(name))
          return (
            <Stepper key={name} name={name} value={preferences[name]} onStep={(value) => set(name, value)} />
          );
        return (
          <ChoiceGroup
            key={name}
            name={name}
            value={preferences[name]}
            onChoice={(value) => set(name, value)}
          />
        );
      })}
      {lacksHyphens && preferences.align !== 'start' && <p class="intro">{t('looks.noHyphens')}</p>}
      {site !== '' && <Switch label={t('looks.forSite', site)} isOn={isForSite} onSwitch={onSite} />}
      {props.remembering !== null && (
        <Switch label={t('place.remember')} isOn={props.remembering === 'yes'} onSwitch={props.onRemember} />
      )}
      <button type="button" class="reset" onClick={() => onPreferences(defaultPreferences)}>
        {t('looks.reset')}
      </button>
      {site !== '' && (
        <button type="button" class="reset" onClick={props.onSettings}>
          {t('looks.settings', site)}
        </button>
      )}
    </Panel>
  );
}
