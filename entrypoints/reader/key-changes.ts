import type { KeyAction } from '../../components/key-table';
import { choices, inRange, ranges } from '../../model/preferences';
import type { ChoiceName, Preferences } from '../../model/preferences';

/** The next of a choice's values; after the last comes the first. */
function next(preferences: Preferences, name: ChoiceName): Preferences {
  const values: readonly string[] = choices[name];
  return { ...preferences, [name]: values[(values.indexOf(preferences[name]) + 1) % values.length] };
}

/** How a key changes the looks; keys that do something else change nothing. */
export function changedBy(action: KeyAction, preferences: Preferences): Preferences {
  const { fontSizePx } = preferences;
  const resized = (by: number) => ({ ...preferences, fontSizePx: inRange('fontSizePx', fontSizePx + by) });
  switch (action) {
    case 'larger':
      return resized(ranges.fontSizePx.step);
    case 'smaller':
      return resized(-ranges.fontSizePx.step);
    case 'theme':
    case 'focus':
    case 'flow':
      return next(preferences, action);
    default:
      return preferences;
  }
}
