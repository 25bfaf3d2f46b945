import type { BlockId } from '../model/safe-node';
import type { ContentsEntry } from './contents';
import { Panel } from './Panel';

interface ContentsPanelProps {
  entries: readonly ContentsEntry[];
  /** Block of the heading that is being read below; null before the first. */
  current: BlockId | null;
  lang: string;
  onGo: (block: BlockId) => void;
  onClose: () => void;
}

/** The article's headings, to go to; the one being read is marked. */
export function ContentsPanel({ entries, current, lang, onGo, onClose }: ContentsPanelProps) {
  return (
    <Panel name="contents" onClose={onClose}>
      <ol lang={lang || undefined}>
        {entries.map(({ block, text, level }) => (
          <li key={block} data-level={level}>
            <button
              type="button"
              dir="auto"
              aria-current={block === current ? 'location' : undefined}
              onClick={() => onGo(block)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
