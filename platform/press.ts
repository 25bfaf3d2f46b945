import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { showClosed, showRefusal } from './button';
import type { Messages, Pressed } from './messages';
import { sendToTab } from './messages';
import { inject } from './inject';
import type { PressedTab } from './inject';
import { refusalCode } from './refusal';
import { ASK_AGAIN_MS, askedAgain, TimeLimitError, wait, withinTime } from './time-limit';

/** What a press asks of the tab. */
export type Press = 'reader/toggle' | 'reader/read-selection' | 'reader/open-by-itself';

type Answer = Messages[Press]['answers'];

/** Milliseconds. Long pages are read in slices before the tab answers (guess, to be measured). */
const ANSWER_LIMIT_MS = 10_000;

/**
 * Milliseconds before each injection. A page that goes to another address just then takes the reader with it, before it
 * could answer; what comes next gets one of its own.
 */
const INJECTION_PAUSES_MS = [0, 100, 400] as const;

/**
 * Presses under way, by tab. Lost with the background, which is harmless: the browser does not put it to sleep
 * while one of its events is being served.
 */
const underWay = new Map<number, Promise<void>>();

const isNobodyThere = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('Receiving end does not exist');

/** The answer of the tab, or undefined where no reader listens. */
async function ask(tabId: number, press: Press, pressed: Pressed): Promise<Answer | undefined> {
  try {
    // Undefined also comes back where another script of ours listens, but has no receiver for this name.
    return await withinTime<Answer | undefined>(
      ANSWER_LIMIT_MS,
      askedAgain<Answer | undefined>(ASK_AGAIN_MS, () => sendToTab(tabId, press, pressed)),
      press,
    );
  } catch (error) {
    if (isNobodyThere(error)) return undefined;
    throw error;
  }
}

async function askOrInject(tab: PressedTab, press: Press): Promise<Answer> {
  const pressed = { press: crypto.randomUUID() };
  const answer = await ask(tab.id, press, pressed);
  if (answer !== undefined) return answer;
  for (const pauseMs of INJECTION_PAUSES_MS) {
    await wait(pauseMs);
    await inject(tab);
    const next = await ask(tab.id, press, pressed);
    if (next !== undefined) return next;
  }
  throw new TimeLimitError('The reader was injected, but does not answer');
}

async function refuse(tabId: number, error: unknown): Promise<void> {
  try {
    const tab = await browser.tabs.get(tabId);
    const code = refusalCode(error, {
      url: tab.url,
      loading: tab.status === 'loading',
      mayReadFiles: await browser.extension.isAllowedFileSchemeAccess(),
    });
    if (code === 'failed' || code === 'no-answer') reportError(error);
    await showRefusal(tabId, code);
  } catch (lost) {
    // Harmless where the tab was closed meanwhile: there is nobody to tell, and nothing to tell it on.
    if (refusalCode(lost, { loading: false, mayReadFiles: true }) !== 'tab-closed') reportError(lost);
  }
}

async function carryOut(tab: PressedTab, press: Press): Promise<void> {
  try {
    const answer = await askOrInject(tab, press);
    // The tab says why in a notice of its own; what an earlier press left on the button is out of date.
    if (answer === 'refused') await showClosed(tab.id);
  } catch (error) {
    await refuse(tab.id, error);
  }
}

/**
 * The one way into the reader: toolbar button, key and menus all end here. A press that comes while another one
 * is under way on the same tab joins it, so that a double click opens one reader, and leaves it open.
 */
export function press(tab: Pick<Browser.tabs.Tab, 'id' | 'url'> | undefined, what: Press): Promise<void> {
  const tabId = tab?.id;
  // Windows of developer tools have no tab: no page, and no button to show anything on.
  if (tabId === undefined || tabId < 0) return Promise.resolve();
  const running = underWay.get(tabId);
  if (running) return running;
  const started = carryOut({ id: tabId, url: tab?.url }, what).finally(() => underWay.delete(tabId));
  underWay.set(tabId, started);
  return started;
}

/**
 * Opens the reader on a page of a chosen site, if it shows an article. Nobody has asked for it, so nothing is said where it does not open;
 * a press that is under way has the say.
 */
export async function openByItself(tabId: number): Promise<'opened' | 'refused'> {
  const running = underWay.get(tabId);
  if (running) {
    await running;
    return 'refused';
  }
  const answered = askOrInject({ id: tabId, url: undefined }, 'reader/open-by-itself').catch(
    () => 'refused' as const,
  );
  underWay.set(
    tabId,
    answered.then(() => underWay.delete(tabId)).then(() => undefined),
  );
  return (await answered) === 'opened' ? 'opened' : 'refused';
}
