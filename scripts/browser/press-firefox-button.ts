import type { FirefoxWithExtension } from './firefox.ts';

/** Firefox names a button after its add-on: lower case, everything but letters, digits, _ and - replaced. */
const widgetId = (extensionId: string) =>
  `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

/** Puts the extension's button into the toolbar, where it is not yet, and presses it as a person does. */
export async function pressFirefoxButton(firefox: FirefoxWithExtension): Promise<void> {
  await firefox.inBrowser(
    `const [id] = arguments;
     CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
     const button = document.getElementById(id).querySelector('.unified-extensions-item-action-button');
     button.click();`,
    widgetId(firefox.extensionId),
  );
}
