import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { createContext } from 'preact';

/** Brings the anchor of this name into view; given by the reader, because only it knows what scrolls. */
export const Jump = createContext<(anchor: string) => void>(() => undefined);

interface JumpLinkProps {
  target: string;
  children: ComponentChildren;
}

/** A link within the article, such as a footnote: the page's own address must not change. */
export function JumpLink({ target, children }: JumpLinkProps) {
  const jump = useContext(Jump);
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    jump(target);
  };
  return (
    <a href={`#${encodeURIComponent(target)}`} data-jump={target} onClick={follow}>
      {children}
    </a>
  );
}
