import type { ComponentChildren } from 'preact';
import type { RemovalId } from '../model/safe-node';
import { useStrings } from './strings';

interface PutBackProps {
  removal: RemovalId;
  /** In a list it is an item that holds a list. */
  isItem: boolean;
  children: ComponentChildren;
}

/** A removal that the reader has put back in its place, marked as such. */
export function PutBack({ removal, isItem, children }: PutBackProps) {
  const t = useStrings();
  const Tag = isItem ? 'li' : 'div';
  return (
    <Tag class="put-back" data-removal={removal} tabIndex={-1}>
      <small class="mark">{t('removed.isBack')}</small>
      {isItem ? <ul>{children}</ul> : children}
    </Tag>
  );
}
