import type { RemovalId } from '../model/safe-node';
import { useActs } from './acts';
import { useStrings } from './strings';

interface RemovalMarkProps {
  /** What was left out here, in the order of the page; at least one. */
  removals: readonly [RemovalId, ...RemovalId[]];
  /** In a list a mark is an item. */
  isItem: boolean;
}

/** The mark in the margin where something was left out; leads to its entry in the ledger. */
export function RemovalMark({ removals, isItem }: RemovalMarkProps) {
  const t = useStrings();
  const { onRemoved } = useActs();
  const label = t('removed.gap', removals.length);
  const Tag = isItem ? 'li' : 'span';
  return (
    <Tag class="left-out" data-gap={removals.join(' ')}>
      <button type="button" aria-label={label} title={label} onClick={() => onRemoved(removals[0])} />
    </Tag>
  );
}
