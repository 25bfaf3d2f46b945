import type { ComponentChildren } from 'preact';
import { panelId } from './Panel';
import type { PanelName } from './Panel';
import { useStrings } from './strings';

interface BarProps {
  /** Pieces that are left out right now. */
  removed: number;
  /** The article has headings to go to. */
  hasContents: boolean;
  /** Whole minutes; null at the beginning and at the end. */
  minutesLeft: number | null;
  panel: PanelName | null;
  onPanel: (panel: PanelName | null) => void;
  onClose: () => void;
}

/** The few controls of the reader. None of them can do harm: the page sees every key that is pressed here. */
export function Bar({ removed, hasContents, minutesLeft, panel, onPanel, onClose }: BarProps) {
  const t = useStrings();
  const opens = (name: PanelName, className: string, label: string, children: ComponentChildren) => (
    <button
      type="button"
      class={className}
      aria-label={children === label ? undefined : label}
      title={children === label ? undefined : label}
      aria-expanded={panel === name}
      aria-controls={panelId(name)}
      onClick={() => onPanel(panel === name ? null : name)}
    >
      {children}
    </button>
  );
  const count = t('reader.removed', removed);
  const contents = t('reader.contents');
  return (
    <div class="bar" role="toolbar" aria-label={t('reader.bar')}>
      {opens('removed', 'removed-count', count, count)}
      {hasContents && opens('contents', 'to-contents', contents, contents)}
      <span class="gap" />
      {minutesLeft !== null && <span class="left">{t('reader.minutesLeft', minutesLeft)}</span>}
      {opens('looks', 'to-looks', t('reader.looks'), 'Aa')}
      {opens('keys', 'to-keys', t('reader.keys'), '?')}
      <button
        type="button"
        class="close"
        aria-label={t('reader.close')}
        title={t('reader.close')}
        onClick={onClose}
      >
        <span class="cross" aria-hidden="true" />
      </button>
      <span class="progress" aria-hidden="true" />
    </div>
  );
}
