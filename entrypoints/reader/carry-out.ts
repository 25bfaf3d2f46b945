import { contentsOf } from '../../components/contents';
import type { KeyAction } from '../../components/key-table';
import type { PanelName } from '../../components/Panel';
import type { BlockId } from '../../model/safe-node';
import { readingFlow } from '../../platform/reading-flow';
import type { Looks } from '../../platform/settings';
import { changedBy } from './key-changes';
import type { ShownState } from './shown-state';

interface CarryingOut {
  readonly dialog: HTMLDialogElement;
  readonly shown: ShownState;
  readonly scrolling: () => ScrollBehavior;
  readonly onGo: (block: BlockId) => void;
  readonly onPanel: (panel: PanelName | null) => void;
  readonly onLooks: (looks: Looks) => Promise<void>;
}

/**
 * What each key of the reader does.
 *
 * @returns false where the key is left to the browser
 */
export function carryOut({ dialog, shown, scrolling, onGo, onPanel, onLooks }: CarryingOut) {
  const goToHeading = (step: 1 | -1): void => {
    const { article, putBack, heading } = shown.get();
    const headings = contentsOf(article.body, putBack);
    const at = headings.findIndex(({ block }) => block === heading);
    const next = headings[at === -1 && step < 0 ? -1 : at + step];
    if (next) onGo(next.block);
  };

  return (action: KeyAction): boolean => {
    const { view, panel, preferences, isForSite } = shown.get();
    if (view !== null) return false;
    switch (action) {
      case 'onward':
      case 'back':
        return readingFlow(dialog).turn(action === 'onward' ? 1 : -1, scrolling());
      case 'nextHeading':
      case 'previousHeading':
        goToHeading(action === 'nextHeading' ? 1 : -1);
        return true;
      case 'looks':
      case 'contents':
      case 'removed':
      case 'keys':
        onPanel(panel === action ? null : action);
        return true;
      default:
        void onLooks({ preferences: changedBy(action, preferences), isForSite });
        return true;
    }
  };
}
