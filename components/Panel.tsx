import type { ComponentChildren } from 'preact';
import { useStrings } from './strings';

/** What can lie beside the article; one at a time. */
export type PanelName = 'removed' | 'contents' | 'looks' | 'keys';

/** Names a panel's element for the button that opens it. */
export const panelId = (name: PanelName): string => `panel-${name}`;

interface PanelProps {
  name: Exclude<PanelName, 'removed'>;
  children: ComponentChildren;
  onClose: () => void;
}

/** A sheet beside the article, which stays in view: what is chosen there shows at once. */
export function Panel({ name, children, onClose }: PanelProps) {
  const t = useStrings();
  const title = t(`reader.${name}`);
  return (
    <aside id={panelId(name)} class={`panel ${name}`} tabIndex={-1} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          class="close"
          aria-label={t('reader.closePanel')}
          title={t('reader.closePanel')}
          onClick={onClose}
        >
          <span class="cross" aria-hidden="true" />
        </button>
      </header>
      {children}
    </aside>
  );
}
