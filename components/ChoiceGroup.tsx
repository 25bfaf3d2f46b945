import { choices } from '../model/preferences';
import type { ChoiceName } from '../model/preferences';
import { choiceKey } from './choice-key';
import { useStrings } from './strings';

interface ChoiceGroupProps {
  name: ChoiceName;
  value: string;
  onChoice: (value: string) => void;
}

/** One setting of a few words, all of them in sight. */
export function ChoiceGroup({ name, value, onChoice }: ChoiceGroupProps) {
  const t = useStrings();
  return (
    <fieldset class="choice" data-setting={name}>
      <legend>{t(`setting.${name}`)}</legend>
      <div class="values">
        {choices[name].map((each) => (
          <label key={each} data-value={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === value}
              onChange={() => onChoice(each)}
            />
            <span>{t(choiceKey(name, each))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
