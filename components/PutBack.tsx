import type { ComponentChildren } from 'preact';
import type { RemovalId } from '../model/safe-node';
import { useStrings } from './strings';

interface PutBackProps {
  removal: RemovalId;
  children: ComponentChildren;
}

/** A removal that the reader has put back in its place, marked as such. */
export function PutBack({ removal, children }: PutBackProps) {
  const t = useStrings();
  return (
    <div class="put-back" data-removal={removal}>
      <small class="mark">{t('removed.isBack')}</small>
      {children}
    </div>
  );
}
