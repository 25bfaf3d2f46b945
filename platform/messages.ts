import { browser } from 'wxt/browser';
import type { KnownPlace, ReadingProgress } from '../model/reading-progress';
import type { TaughtRule, Teaching } from '../model/taught-rule';
import type { ChangeEnd } from './taught-rules';
import type { FontIndex, HandedFont } from './packaged-fonts';
import type { SiteMode } from '../model/site';

/** What the cleaner of a page has done. */
export interface CleanState {
  /** Pieces that are hidden right now. */
  readonly hidden: number;
  /** Pieces that were found, hidden or not. */
  readonly found: number;
  /** Whether the person has had everything shown. */
  readonly isShowingAll: boolean;
}

/** Which press it is: a question that was asked twice, because no answer came in time, is carried out once. */
export interface Pressed {
  readonly press: string;
}

/** Scripts that a page gets only when there is a use for them. */
export type AddedScript = 'beside' | 'report';

/** Every message of the extension: what it carries, and what comes back. */
export interface Messages {
  /** Background to tab: what is done by itself on this page from now on. Answers with what the asked script does now. */
  'site/mode': { carries: { mode: SiteMode }; answers: SiteMode };
  /** Background to tab: show everything that is hidden on the page, or hide it again. */
  'clean/toggle': { carries: undefined; answers: CleanState };
  'clean/state': { carries: undefined; answers: CleanState };
  /** Tab to background: a page that is to be cleaned is on its way; be ready. */
  'clean/arrived': { carries: undefined; answers: undefined };
  /** Tab to background: the page has been drawn; put the cleaner into it. */
  'clean/start': { carries: undefined; answers: undefined };
  /** Tab to background: put this rule into the page, where a content script may not. */
  'clean/style': { carries: { css: string }; answers: undefined };
  /** Tab to background: what the cleaner has done, for the button and its menu. */
  'clean/changed': { carries: CleanState; answers: undefined };
  /** Tab to background: a page has been arrived at; may the reader open there by itself? */
  'visit/arrived': { carries: { address: string }; answers: { mayOpen: boolean } };
  /** Tab to background: open the reader by itself, if this is an article. */
  'visit/open': { carries: undefined; answers: 'opened' | 'refused' };
  /** Background to tab: the same, to the reader. */
  'reader/open-by-itself': { carries: Pressed; answers: 'opened' | 'refused' };
  /** Tab to background: the options page, at the site of the tab. */
  'options/open': { carries: undefined; answers: undefined };
  /** Page of ours to background: answers when everything is as chosen and granted. */
  'sites/bring-about': { carries: undefined; answers: undefined };
  /** Background to tab: open the reader, or close it where it is open. */
  'reader/toggle': { carries: Pressed; answers: 'opened' | 'closed' | 'refused' };
  /** Background to tab: read only what is selected on the page. */
  'reader/read-selection': { carries: Pressed; answers: 'opened' | 'refused' };
  /** Tab to background: what the reader needs besides its code. */
  'reader/supplies': { carries: undefined; answers: Supplies };
  /** Tab to background: put one more script of ours into the page; answers when it has run. */
  'page/add-script': { carries: { script: AddedScript }; answers: undefined };
  /** Tab to background: what the button shows. `removed` counts what is left out right now. */
  'reader/state': {
    carries: {
      open: boolean;
      removed: number;
      /** Address of the page, where the person closed the reader. */
      closedAt?: string;
      /** A sentence that the page did not let be seen: the button says it then. */
      unseen?: string;
    };
    answers: undefined;
  };
  /** Tab to background: what the engine knows besides its code, as packaged JSON. */
  'engine-data/get': { carries: undefined; answers: unknown };
  /** Tab to background: the word tables of these languages (BCP 47), as packaged JSON. Unknown languages are left out. */
  'words/get': { carries: { languages: readonly string[] }; answers: readonly unknown[] };
  /** Tab to background: where the article of this address was left. */
  'place/find': { carries: { href: string }; answers: KnownPlace };
  /** Tab to background: where it is left now; null where there is nothing to come back to. */
  'place/keep': { carries: { href: string; progress: ReadingProgress | null }; answers: undefined };
  /** Tab to background: whether places are to be remembered; where not, all are forgotten. */
  'place/remember': { carries: { isWanted: boolean }; answers: undefined };
  /** Tab to background: what was taught for the site of the tab, and for everywhere. */
  'taught/get': { carries: undefined; answers: readonly TaughtRule[] };
  /** Tab to background: a lesson, for the tab's site or, once confirmed on a page of ours, for everywhere. */
  'taught/teach': {
    carries: { teaching: Omit<Teaching, 'site'>; reach: 'site' | 'everywhere' };
    answers: TeachEnd;
  };
  /** Tab to background: takes a lesson back, if it is the last thing that was done. */
  'taught/undo': { carries: { step: number }; answers: ChangeEnd };
  /** Tab to background: the files of a typeface that hold these letters. */
  'fonts/get': { carries: { font: keyof FontIndex; letters: string }; answers: readonly HandedFont[] };
}

/** What came of a lesson: it holds, waits for a word on a page of ours, or cannot be kept. */
export interface TeachEnd {
  readonly end: ChangeEnd | 'asked' | 'not-here';
  /** The step to take back; null where there is none. */
  readonly step: number | null;
}

/** What would make the script that is put into pages too large, handed over when it is there. */
export interface Supplies {
  /** What the engine knows besides its code, as packaged JSON. */
  readonly engineData: unknown;
  /** Style sheets as text, by what they dress; packaged JSON. */
  readonly styles: unknown;
  /** The reader's words by their key, with `$1` and plural forms still in them. */
  readonly strings: Readonly<Record<string, string>>;
}

export type MessageName = keyof Messages;

/** How what went wrong in a receiver travels: browsers carry answers only. No answer of ours looks like it. */
export interface Failure {
  readonly failure: string;
}

const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && 'failure' in answer && typeof answer.failure === 'string';

async function answered<Answer>(sent: Promise<Answer | Failure>): Promise<Answer> {
  const answer = await sent;
  if (isFailure(answer)) throw new Error(answer.failure);
  return answer;
}

export function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  data: Messages[Name]['carries'],
): Promise<Messages[Name]['answers']> {
  // The top frame only: no frame of the page may answer in its place.
  return answered<Messages[Name]['answers']>(browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 }));
}

/** Rejects, never throws, where the extension was updated and its background is gone. */
export async function sendToBackground<Name extends MessageName>(
  name: Name,
  data: Messages[Name]['carries'],
): Promise<Messages[Name]['answers']> {
  return answered<Messages[Name]['answers']>(browser.runtime.sendMessage({ name, data }));
}
