import type { Reach, TeachCalls, TeachingState } from '../../components/teaching';
import type { Article } from '../../model/article';
import type { Learned, Lesson } from '../../model/lesson';
import type { ReadFailure } from '../../model/read-result';
import type { RemovalId } from '../../model/safe-node';
import { pieceWith, takeOut, takeOutAgain, type PointedAt } from '../../model/take-out';
import type { Messages } from '../../platform/messages';
import { chooseBlock } from './choose-block';
import type { ShownState } from '../reader/shown-state';

/** How lessons are kept. */
export interface Teacher {
  readonly teach: (
    lesson: Messages['taught/teach']['carries'],
  ) => Promise<Messages['taught/teach']['answers']>;
  readonly undo: (step: number) => Promise<Messages['taught/undo']['answers']>;
}

interface TeachOptions {
  readonly dialog: HTMLDialogElement;
  readonly shown: ShownState;
  /** Host that lessons may be kept for; empty where nothing can be taught. */
  readonly site: string;
  readonly teacher: Teacher;
  /** Makes a rule of what the person points at, on the page as it is now. */
  readonly learn: (lesson: Lesson) => Promise<Learned | ReadFailure>;
  /** Reads the page again, by the rules as they are now. */
  readonly readAgain: () => Promise<void>;
  /** What is left out is another number now. */
  readonly onCount: () => void;
}

const PERCENT = 100;

export interface TeachingInReader {
  readonly calls: TeachCalls;
  /** What the person took out for this reading stays out, also when the page was read anew. */
  readonly withoutTakenOut: (article: Article) => Article;
  /** @returns whether there was anything to leave */
  readonly leave: () => boolean;
}

/** Teaching in the reader: point, look at what it would come to, say yes; and the way back. */
export function teachIn({
  dialog,
  shown,
  site,
  teacher,
  learn,
  readAgain,
  onCount,
}: TeachOptions): TeachingInReader {
  const takenOut: string[] = [];
  let stopChoosing: (() => void) | null = null;
  let pointed: PointedAt | null = null;
  let learned: {
    readonly teaching: Messages['taught/teach']['carries']['teaching'];
    readonly reach: Reach;
  } | null = null;
  let step: number | null = null;

  const go = (teaching: TeachingState | null): void => {
    stopChoosing?.();
    stopChoosing = null;
    shown.show({ teaching });
    dialog.querySelector<HTMLElement>(teaching === null ? '.teach-start' : '.teach')?.focus();
  };

  const refuse = (fault: Extract<TeachingState, { step: 'refused' }>['fault'], share = 0): void =>
    go({ step: 'refused', fault, percent: Math.ceil(share * PERCENT) });

  const preview = async (lesson: Lesson, reach: Reach): Promise<void> => {
    const result = await learn(lesson);
    if (!result.ok) {
      if (result.code === 'too-much') refuse('too-much', 'share' in result ? result.share : 0);
      else refuse(result.code === 'too-plain' || result.code === 'not-apart' ? result.code : 'changed');
      return;
    }
    learned = { teaching: result.teaching, reach };
    go({ step: 'preview', does: lesson.does, reach, text: lesson.text, touches: result.touches });
  };

  const confirm = async (): Promise<void> => {
    if (learned === null) return;
    const { teaching, reach } = learned;
    learned = null;
    const { end, step: number } = await teacher.teach({ teaching, reach });
    if (end === 'asked') go({ step: 'asked' });
    else if (end === 'kept' || end === 'unchanged') {
      step = number;
      await readAgain();
      go({ step: 'done', does: teaching.does, canUndo: number !== null });
    } else refuse(end);
  };

  const undo = async (): Promise<void> => {
    if (step === null) return;
    const end = await teacher.undo(step);
    step = null;
    await readAgain();
    if (end === 'kept') go({ step: 'undone' });
    else refuse(end === 'storage-full' ? end : 'changed');
  };

  return {
    calls: {
      site,
      onKeepSuch(id: RemovalId, reach) {
        const removal = shown.get().article.removals.find((each) => each.id === id);
        if (removal) void preview({ does: 'keep', removal: id, text: removal.text }, reach);
      },
      onChoose() {
        go({ step: 'choosing' });
        stopChoosing = chooseBlock(dialog, (blocks) => {
          pointed = pieceWith(shown.get().article, blocks);
          go({ step: 'chosen', text: pointed.text });
        });
      },
      onTakeOut() {
        if (pointed === null) return;
        takenOut.push(pointed.text);
        shown.show({ article: takeOut(shown.get().article, pointed) });
        pointed = null;
        go(null);
        onCount();
      },
      onRemoveSuch() {
        if (pointed !== null) void preview({ does: 'remove', ...pointed }, 'site');
      },
      onConfirm: () => void confirm(),
      onUndo: () => void undo(),
      onCancel: () => go(null),
    },
    withoutTakenOut: (article) => takeOutAgain(article, takenOut),
    leave() {
      if (shown.get().teaching === null) return false;
      go(null);
      return true;
    },
  };
}
