import { storage } from 'wxt/utils/storage';
import { defaultPreferences, parsePreferences } from '../model/preferences';
import type { Preferences } from '../model/preferences';

/** How the reader looks; follows the person's account. */
const preferences = storage.defineItem<Preferences>('sync:preferences', {
  fallback: defaultPreferences,
  version: 1,
});

/** What is stored, field by field; the defaults where storage cannot be read: reading must go on without it. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    return parsePreferences(await preferences.getValue());
  } catch {
    // Full, broken or gone with an update: the defaults are a good look, and saving will tell the person.
    return defaultPreferences;
  }
}

/** @returns false where it could not be kept; the person has to be told */
export async function savePreferences(value: Preferences): Promise<boolean> {
  try {
    await preferences.setValue(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when the preferences change anywhere, also on another device.
 *
 * @returns stops watching
 */
export function watchPreferences(onChange: (preferences: Preferences) => void): () => void {
  return preferences.watch((value) => onChange(parsePreferences(value)));
}
