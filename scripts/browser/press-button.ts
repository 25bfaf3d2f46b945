import type { Page } from '@playwright/test';
import type { BrowserWithExtension } from './launch.ts';

/**
 * Presses the extension's toolbar button on a page, as a person does: activeTab is granted by it.
 *
 * Works without a display. The button belongs to the tab, which is a target of its own, above the page's;
 * tabs are told apart by their address, so it must be open once only.
 */
export async function pressButton({ cdp, extensionId }: BrowserWithExtension, page: Page): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url.replace(/^view-source:/, '') === page.url());
  const tab = tabs[0];
  if (tab === undefined || tabs.length > 1)
    throw new Error(`${tabs.length} tabs show ${page.url()}; one is needed.`);
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
}
