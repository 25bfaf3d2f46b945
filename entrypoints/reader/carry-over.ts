import type { Removal } from '../../model/article';
import type { RemovalId } from '../../model/safe-node';

const byText = ({ kind, text }: Removal): string => `${kind} ${text}`;

/** Names each removal by its kind, its place, and which of those it is: that stays when the text is translated. */
function byOrder(removals: readonly Removal[]): Map<string, Removal> {
  const counts = new Map<string, number>();
  return new Map(
    removals.map((removal) => {
      const family = `${removal.kind} ${removal.place}`;
      const count = counts.get(family) ?? 0;
      counts.set(family, count + 1);
      return [`${family} ${count}`, removal];
    }),
  );
}

/**
 * What the reader had put back, found again after the page was read anew: by its text, else by its kind, place and order,
 * where there are as many as before: else they are others.
 *
 * @param putBack of the removals before
 * @returns of the removals after
 */
export function carryOver(
  before: readonly Removal[],
  after: readonly Removal[],
  putBack: ReadonlySet<RemovalId>,
): Set<RemovalId> {
  const texts = new Map(after.map((removal) => [byText(removal), removal.id]));
  const orders = byOrder(after);
  const carried = new Set<RemovalId>();
  for (const [order, removal] of byOrder(before)) {
    if (!putBack.has(removal.id)) continue;
    const isSameList = before.length === after.length;
    const id = texts.get(byText(removal)) ?? (isSameList ? orders.get(order)?.id : undefined);
    if (id !== undefined) carried.add(id);
  }
  return carried;
}
