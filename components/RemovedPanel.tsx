import type { ComponentChildren } from 'preact';
import type { Removal } from '../model/article';
import type { RemovalId } from '../model/safe-node';
import { RemovedGroup } from './RemovedGroup';
import { useStrings } from './strings';

export interface RemovedPanelProps {
  id: string;
  title: string;
  /** One sentence above the list. */
  intro: string;
  removals: readonly Removal[];
  putBack: ReadonlySet<RemovalId>;
  /** Language of the article's own words. */
  lang: string;
  /** The removal that its mark in the text led to; null for none. */
  current: RemovalId | null;
  canUndo: boolean;
  onPutBack: (removals: readonly RemovalId[], isBack: boolean) => void;
  onUndo: () => void;
  /** Goes to where it stood. */
  onShow: (removal: RemovalId) => void;
  onClose: () => void;
  /** Further things to do with a removal, behind putting it back. */
  actions?: ((removal: Removal) => ComponentChildren) | undefined;
  /** Stands above the list. */
  head?: ComponentChildren;
  /** Stands below the list. */
  children?: ComponentChildren;
}

/** The ledger: what was taken out, by kind and in the order of the page, why, and the way back for one, for a kind, and for all. */
export function RemovedPanel(props: RemovedPanelProps) {
  const { id, title, intro, removals, putBack, canUndo, onPutBack, onUndo, onClose, head, children } = props;
  const t = useStrings();
  const areAllBack = removals.every((removal) => putBack.has(removal.id));
  const ids = removals.map((removal) => removal.id);
  return (
    <aside id={id} class="panel removed" tabIndex={-1} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          class="close"
          aria-label={t('removed.close')}
          title={t('removed.close')}
          onClick={onClose}
        >
          <span class="cross" aria-hidden="true" />
        </button>
      </header>
      <p class="intro">{intro}</p>
      <div class="ways">
        {removals.length > 1 && (
          <button type="button" onClick={() => onPutBack(ids, !areAllBack)}>
            {t(areAllBack ? 'removed.takeOutAll' : 'removed.putBackAll')}
          </button>
        )}
        {canUndo && (
          <button type="button" class="undo" onClick={onUndo}>
            {t('removed.undo')}
          </button>
        )}
      </div>
      {head}
      {[...Map.groupBy(removals, ({ kind }) => kind)].map(([kind, members]) => (
        <RemovedGroup key={kind} {...props} kind={kind} removals={members} />
      ))}
      {children}
    </aside>
  );
}
