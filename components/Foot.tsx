import type { SafeNode } from '../model/safe-node';
import { SafeTree } from './SafeTree';
import { useStrings } from './strings';

/** What stands at the foot of the window: a note, or the way back from where a link led. */
export interface FootState {
  /** Null where only the way back is offered. */
  readonly note: readonly SafeNode[] | null;
  /** The mark that was followed, such as “2”. */
  readonly mark: string;
  /** The article was opened where it was left, and the way back is to its beginning. */
  readonly isResumed: boolean;
}

interface FootProps extends FootState {
  lang: string;
  onBack: () => void;
}

const NOTHING_PUT_BACK: ReadonlySet<number> = new Set();

/** A note at the foot of the page, as books have it, and the way back to the text. */
export function Foot({ note, mark, isResumed, lang, onBack }: FootProps) {
  const t = useStrings();
  const way = t(isResumed ? 'place.fromStart' : 'reader.back');
  return (
    <aside class="foot" tabIndex={-1} aria-label={note === null ? way : t('reader.note', mark)}>
      {note !== null && (
        <div class="footnote" data-mark={mark} lang={lang || undefined} dir="auto">
          <SafeTree nodes={note} putBack={NOTHING_PUT_BACK} />
        </div>
      )}
      <button type="button" onClick={onBack}>
        {way}
      </button>
    </aside>
  );
}
