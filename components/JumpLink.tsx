import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useActs } from './acts';

interface JumpLinkProps {
  target: string;
  children: ComponentChildren;
}

/** A link within the article, such as a footnote: the page's own address must not change. */
export function JumpLink({ target, children }: JumpLinkProps) {
  const { onJump } = useActs();
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onJump(target, event.currentTarget);
  };
  return (
    <a href={`#${encodeURIComponent(target)}`} data-jump={target} onClick={follow}>
      {children}
    </a>
  );
}
