import type { FirefoxWithExtension } from '../../../scripts/browser/firefox.ts';
import { MarionetteError } from '../../../scripts/browser/marionette.ts';

/** Names by which WebDriver hands out nodes (W3C WebDriver, “Elements” and “Shadow Roots”). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW_ROOT = 'shadow-6066-11e4-a52e-4f735466cecf';

/** The overlay's host is the last child of the root element. */
const HOST = 'html > div:last-child';

type Answer = Readonly<{ value: Readonly<Record<string, string>> | string | null }>;

/**
 * Text of an element in the overlay; WebDriver sees into roots that are closed to the page.
 *
 * @returns null where there is no overlay, or no such element in it
 */
export async function textInOverlay(firefox: FirefoxWithExtension, selector: string): Promise<string | null> {
  const ask = async (command: string, parameters: Readonly<Record<string, unknown>>) => {
    const { value } = (await firefox.marionette.send(command, parameters)) as Answer;
    return value;
  };
  const find = async (command: string, where: Readonly<Record<string, unknown>>, what: string) => {
    const found = await ask(command, { ...where, using: 'css selector', value: what });
    return found !== null && typeof found === 'object' ? found[ELEMENT] : undefined;
  };
  try {
    const host = await find('WebDriver:FindElement', {}, HOST);
    const root = await ask('WebDriver:GetShadowRoot', { id: host });
    const shadowRoot = root !== null && typeof root === 'object' ? root[SHADOW_ROOT] : undefined;
    const element = await find('WebDriver:FindElementFromShadowRoot', { shadowRoot }, selector);
    const text = await ask('WebDriver:GetElementText', { id: element });
    return typeof text === 'string' ? text : null;
  } catch (error) {
    if (error instanceof MarionetteError && /^no such (?:element|shadow root)/.test(error.message))
      return null;
    throw error;
  }
}
