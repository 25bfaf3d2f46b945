import type { Supplies } from './messages';
import { packagedJson } from './packaged-json';
import { messageTemplates } from './strings';

/**
 * What the reader needs besides its code, for the background to hand over.
 *
 * @param keys of the reader's words
 */
export async function supplies(keys: readonly string[]): Promise<Supplies> {
  const [engineData, styles] = await Promise.all([
    packagedJson('engine-data.json'),
    packagedJson('styles.json'),
  ]);
  return { engineData, styles, strings: messageTemplates(keys) };
}
