import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { inClosedRoot } from './closed-root.ts';

/** A line of the list of what was left out, as the reader shows it. */
export interface ShownRemoval {
  readonly kind: string;
  /** Where it stood, and what it holds besides words: "in the article · leads to bay.example". */
  readonly place: string;
  /** One line a block. */
  readonly text: string;
  readonly reasons: readonly string[];
}

/** What a person sees after the press. */
export type Screen =
  | {
      readonly shows: 'reader';
      /** Null where the page has none. */
      readonly title: string | null;
      /** As written under the title: byline, date, minutes. */
      readonly facts: string;
      readonly words: number;
      readonly removals: readonly ShownRemoval[];
    }
  | { readonly shows: 'notice'; readonly sentence: string };

/** Runs in the page; opens the list of what was left out, reads it, and closes it again. */
async function look(this: ShadowRoot): Promise<Screen | null> {
  const textOf = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const notice = this.querySelector('.notice p');
  if (notice !== null) return { shows: 'notice', sentence: textOf(notice) };

  const dialog = this.querySelector('dialog[open]');
  const story = dialog?.querySelector<HTMLElement>('.story') ?? null;
  // Of a long article the rest is drawn when its beginning is on the screen.
  if (dialog === null || story === null || dialog.querySelector('[aria-busy="true"]') !== null) return null;
  const drawn = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  const list = dialog.querySelector<HTMLElement>('button[aria-expanded][aria-controls]');
  const closed = list?.getAttribute('aria-expanded') === 'false';
  /** Pairs of frames: about 10 seconds. Guess. */
  const PANEL_FRAMES = 300;
  if (closed) list.click();
  // The list is drawn by a script of its own, which may still be on its way.
  for (let frames = 0; list && !dialog.querySelector('.panel.removed') && frames < PANEL_FRAMES; frames++)
    await drawn();
  const removals = [...dialog.querySelectorAll('li[data-kind]')].map((removal) => ({
    kind: textOf(removal.closest('.group')?.querySelector('h3') ?? null),
    place: textOf(removal.querySelector('.holds')),
    text: removal.querySelector('.text')?.textContent.trim() ?? '',
    reasons: [...removal.querySelectorAll('.reasons li')].map(textOf),
  }));
  if (closed) list.click();
  await drawn();
  const title = dialog.querySelector('h1');
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(story.innerText);
  return {
    shows: 'reader',
    title: title === null ? null : textOf(title),
    facts: [...dialog.querySelectorAll('.byline, .facts > *')].map(textOf).join(' · '),
    words: [...segments].filter(({ isWordLike }) => isWordLike).length,
    removals,
  };
}

const POLL_MS = 100;

/** What the extension shows on a page within some time, also in the production build; null where nothing came. */
export async function readScreen(page: Page, withinMs: number): Promise<Screen | null> {
  for (let waited = 0; waited < withinMs; waited += POLL_MS) {
    const screen = await inClosedRoot(page, look);
    if (screen !== null) return screen;
    await wait(POLL_MS);
  }
  return null;
}
