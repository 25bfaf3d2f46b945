import type { Supplies } from './messages';
import { packagedJson } from './packaged-json';
import { messageTemplates } from './strings';

let loaded: Promise<Supplies> | null = null;

/**
 * What the reader needs besides its code, for the background to hand over. Loaded once each time the background wakes, because no file
 * of a version ever changes; what failed is loaded again.
 */
export function supplies(): Promise<Supplies> {
  if (loaded === null) {
    const loading = load();
    loaded = loading;
    loading.catch(() => (loaded = null));
  }
  return loaded;
}

async function load(): Promise<Supplies> {
  const [engineData, styles, keys] = await Promise.all([
    packagedJson('engine-data.json'),
    packagedJson('styles.json'),
    packagedJson('string-keys.json'),
  ]);
  return { engineData, styles, strings: messageTemplates(keys as readonly string[]) };
}
