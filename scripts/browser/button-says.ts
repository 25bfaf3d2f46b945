import type { BrowserWithExtension } from './launch.ts';

/** The part of the extension's own world that is asked here. */
declare const chrome: {
  readonly tabs: { query(asked: object): Promise<{ id?: number }[]> };
  readonly action: {
    getBadgeText(where: { tabId?: number }): Promise<string>;
    getTitle(where: { tabId?: number }): Promise<string>;
  };
};

/** What the toolbar button says on the active tab. */
export interface ButtonText {
  readonly badge: string;
  readonly title: string;
}

export async function buttonSays({ context, extensionId }: BrowserWithExtension): Promise<ButtonText> {
  const ours = (url: string) => new URL(url).host === extensionId;
  const worker =
    context.serviceWorkers().find((candidate) => ours(candidate.url())) ??
    (await context.waitForEvent('serviceworker', (candidate) => ours(candidate.url())));
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const where = tab?.id === undefined ? {} : { tabId: tab.id };
    return { badge: await chrome.action.getBadgeText(where), title: await chrome.action.getTitle(where) };
  });
}
