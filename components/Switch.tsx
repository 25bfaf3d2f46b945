interface SwitchProps {
  label: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off. */
export const Switch = ({ label, isOn, onSwitch }: SwitchProps) => (
  <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => onSwitch(!isOn)}>
    {label}
  </button>
);
