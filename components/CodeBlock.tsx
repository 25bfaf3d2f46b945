import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useActs } from './acts';
import type { attributesOf } from './safe-attributes';
import { useStrings } from './strings';

interface CodeBlockProps {
  attributes: ReturnType<typeof attributesOf>;
  children: ComponentChildren;
}

/** Lines of code as they were written: long ones scroll by themselves, all of them are copied at once. */
export function CodeBlock({ attributes, children }: CodeBlockProps) {
  const t = useStrings();
  const { onCopy } = useActs();
  const code = useRef<HTMLPreElement>(null);
  return (
    <div class="code">
      <button type="button" class="copy" onClick={() => code.current && onCopy(code.current)}>
        {t('reader.copy')}
      </button>
      <pre {...attributes} ref={code} role="region" aria-label={t('reader.code')} tabIndex={0}>
        {children}
      </pre>
    </div>
  );
}
