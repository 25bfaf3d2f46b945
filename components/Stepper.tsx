import { inRange, ranges } from '../model/preferences';
import type { RangeName } from '../model/preferences';
import { useStrings } from './strings';

/** Letters that one em of a text face holds on average; measured on P052, 30 em hold 65. */
const LETTERS_PER_EM = 2.2;

/** A value as people know it: a line's length in letters, spacing in per cent of the text size. */
function shown(name: RangeName, value: number): string {
  if (name === 'measureEm') return String(Math.round(value * LETTERS_PER_EM));
  return ranges[name].unit === 'em' ? `${Math.round(value * 100)} %` : String(value);
}

interface StepperProps {
  name: RangeName;
  value: number;
  onStep: (value: number) => void;
}

/** One setting of less and more. */
export function Stepper({ name, value, onStep }: StepperProps) {
  const t = useStrings();
  const label = t(`setting.${name}`);
  const step = (sign: 1 | -1) => {
    const next = inRange(name, value + sign * ranges[name].step);
    const words = t(sign < 0 ? 'looks.less' : 'looks.more', label);
    return (
      <button
        type="button"
        aria-label={words}
        title={words}
        aria-disabled={next === value}
        onClick={() => next !== value && onStep(next)}
      >
        {sign < 0 ? '−' : '+'}
      </button>
    );
  };
  return (
    <div class="stepper" role="group" aria-label={label} data-setting={name}>
      <span>{label}</span>
      {step(-1)}
      <output>{shown(name, value)}</output>
      {step(1)}
    </div>
  );
}
