import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { Failure, MessageName, Messages } from './messages';

/** Who sent a message, as the browser tells it. */
export type Sender = Browser.runtime.MessageSender;

type Answer<Name extends MessageName> = Messages[Name]['answers'];

/** What to do on which message; names that are left out go unanswered, so that another listener may answer. */
export type Receivers = {
  readonly [Name in MessageName]?: (
    carries: Messages[Name]['carries'],
    from: Sender,
  ) => Answer<Name> | Promise<Answer<Name>>;
};

/** A message of ours, before its name is known. */
const isMessage = (value: unknown): value is { name: string; data?: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

const failure = (error: unknown): Failure => ({
  failure: error instanceof Error ? error.message : String(error),
});

/**
 * Listens to the messages of this extension. Messages of others and names without a receiver are left alone;
 * a receiver that throws rejects at the sender.
 *
 * @returns stops listening
 */
export function receive(receivers: Receivers): () => void {
  const byName = new Map<string, (carries: never, from: Sender) => unknown>(Object.entries(receivers));

  // By callback: a page's script has no polyfill, and not every browser takes a promise here by itself.
  const listener = (message: unknown, from: Sender, respond: (answer: unknown) => void): true | undefined => {
    if (from.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const receiver = byName.get(message.name);
    if (!receiver) return undefined;
    // Sender and receiver are held to the same table, Messages; nothing else writes such a message.
    const carries = message.data as never;
    void new Promise((resolve) => resolve(receiver(carries, from))).catch(failure).then(respond);
    return true;
  };

  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
