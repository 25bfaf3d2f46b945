import type { FirefoxWithExtension } from '../../../scripts/browser/firefox.ts';
import { MarionetteError } from '../../../scripts/browser/marionette.ts';

/** Names by which WebDriver hands out nodes (W3C WebDriver, “Elements” and “Shadow Roots”). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW_ROOT = 'shadow-6066-11e4-a52e-4f735466cecf';

/** The overlay's host is the last child of the root element. */
const HOST = 'html > div:last-child';

type Answer = Readonly<{ value: Readonly<Record<string, string>> | string | null }>;

type Ask = (command: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer['value']>;

/** Does something with the overlay's root; null where there is no overlay, or what is looked for is not in it. */
async function withRoot<Value>(
  firefox: FirefoxWithExtension,
  act: (root: string, ask: Ask) => Promise<Value>,
): Promise<Value | null> {
  const ask: Ask = async (command, parameters) =>
    ((await firefox.marionette.send(command, parameters)) as Answer).value;
  try {
    const host = await ask('WebDriver:FindElement', { using: 'css selector', value: HOST });
    const id = host !== null && typeof host === 'object' ? host[ELEMENT] : undefined;
    const root = await ask('WebDriver:GetShadowRoot', { id });
    return await act(root !== null && typeof root === 'object' ? (root[SHADOW_ROOT] ?? '') : '', ask);
  } catch (error) {
    if (
      error instanceof MarionetteError &&
      /^(?:no such (?:element|shadow root)|detached shadow root|stale element reference)/.test(error.message)
    )
      return null;
    throw error;
  }
}

/**
 * Text of an element in the overlay; WebDriver sees into roots that are closed to the page.
 *
 * @returns null where there is no overlay, or no such element in it
 */
export const textInOverlay = (firefox: FirefoxWithExtension, selector: string): Promise<string | null> =>
  withRoot(firefox, async (shadowRoot, ask) => {
    const found = await ask('WebDriver:FindElementFromShadowRoot', {
      shadowRoot,
      using: 'css selector',
      value: selector,
    });
    const id = found !== null && typeof found === 'object' ? found[ELEMENT] : undefined;
    const text = await ask('WebDriver:GetElementText', { id });
    return typeof text === 'string' ? text : null;
  });

/** Runs a function's body in the page, with the overlay's root as its first argument; null where there is no overlay. */
export const inOverlay = (firefox: FirefoxWithExtension, body: string): Promise<unknown> =>
  withRoot(firefox, (root) => firefox.inPage(body, { [SHADOW_ROOT]: root }));
