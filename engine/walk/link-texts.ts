import type { Block } from './block';
import { upwards, type Scope } from './scope';

/** What each link of a block says, in order: "Unsubscribe", "Update your profile". */
export function linkTexts({ leaves, links }: Block): readonly string[] {
  if (links.length === 0) return [];
  const own = new Set(links);
  const texts = new Map<Scope, string>();
  for (const leaf of leaves) {
    if (leaf.kind !== 'text') continue;
    for (const scope of upwards(leaf.scope))
      if (own.has(scope)) {
        texts.set(scope, (texts.get(scope) ?? '') + leaf.text);
        break;
      }
  }
  return [...texts.values()].map((text) => text.trim());
}
