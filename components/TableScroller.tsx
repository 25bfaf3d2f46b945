import type { ComponentChildren } from 'preact';
import { useStrings } from './strings';

/** Lets a wide table scroll sideways by itself; reached by Tab, so that the arrow keys move it. */
export function TableScroller({ children }: { children: ComponentChildren }) {
  const t = useStrings();
  return (
    <div class="table" role="region" aria-label={t('reader.table')} tabIndex={0}>
      {children}
    </div>
  );
}
