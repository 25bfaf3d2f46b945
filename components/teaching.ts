import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RemovalId } from '../model/safe-node';
import type { LessonKind } from '../model/taught-rule';
import type { TeachFault } from './teach-faults';

export type Reach = 'site' | 'everywhere';

/** How far a person has come with teaching; null for not at all. */
export type TeachingState =
  | { readonly step: 'choosing' }
  | { readonly step: 'chosen'; readonly text: string }
  | {
      readonly step: 'preview';
      readonly does: LessonKind;
      readonly reach: Reach;
      readonly text: string;
      /** Texts of what else on the page it would touch. */
      readonly touches: readonly string[];
    }
  | { readonly step: 'done'; readonly does: LessonKind; readonly canUndo: boolean }
  | { readonly step: 'asked' }
  | { readonly step: 'undone' }
  | { readonly step: 'refused'; readonly fault: TeachFault; readonly percent: number };

export interface TeachCalls {
  /** Host that lessons may be kept for; empty where nothing can be taught: files, private windows, selections. */
  readonly site: string;
  readonly onKeepSuch: (removal: RemovalId, reach: Reach) => void;
  readonly onChoose: () => void;
  readonly onTakeOut: () => void;
  readonly onRemoveSuch: () => void;
  readonly onConfirm: () => void;
  readonly onUndo: () => void;
  readonly onCancel: () => void;
}

const nothing = (): void => undefined;

/** Given by the reader: the list of removals knows nothing of teaching but its buttons. */
export const TeachActs = createContext<TeachCalls>({
  site: '',
  onKeepSuch: nothing,
  onChoose: nothing,
  onTakeOut: nothing,
  onRemoveSuch: nothing,
  onConfirm: nothing,
  onUndo: nothing,
  onCancel: nothing,
});

export const useTeachActs = (): TeachCalls => useContext(TeachActs);
