import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenPainted } from '../../platform/first-paint';
import { sendToBackground } from '../../platform/messages';
import { replaceOlder } from '../../platform/newest-script';
import { receive } from '../../platform/receive';
import { ASK_AGAIN_MS, askedAgain } from '../../platform/time-limit';

/** Tries to have the cleaner put in. The background may be ended by the browser in the midst of one; the next awakens it anew. */
const TRIES = 3;

/**
 * At the door of a site that is cleaned: comes with every page there before anything of the page runs, so it does next to nothing. It wakes
 * the background, waits until the page has been drawn, and has the cleaner come then.
 */
export default defineUnlistedScript(() => {
  let isWanted = true;
  const stopReceiving = receive({
    'site/mode': ({ mode }) => {
      isWanted = mode === 'clean';
      if (!isWanted) stopReceiving();
      return isWanted ? 'clean' : 'off';
    },
  });
  replaceOlder(
    document,
    () => {
      isWanted = false;
      stopReceiving();
    },
    'cleaner-door',
  );

  const bringIn = async (): Promise<void> => {
    await whenPainted(document);
    for (let tried = 1; isWanted; tried++)
      try {
        await askedAgain(ASK_AGAIN_MS, () => sendToBackground('clean/start', undefined));
        break;
      } catch {
        // Gone with an update, or withdrawn: then the page stays as it is.
        if (tried === TRIES) break;
      }
    stopReceiving();
  };

  // Only to have it awake; who is needed is asked again.
  sendToBackground('clean/arrived', undefined).catch(() => undefined);
  void bringIn();
});
