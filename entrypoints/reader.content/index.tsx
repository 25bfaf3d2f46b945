import { defineContentScript } from 'wxt/utils/define-content-script';
import { stringKeys } from '../../components/string-keys';
import { translator } from '../../components/strings';
import { sendToBackground } from '../../platform/messages';
import { pause } from '../../platform/pause';
import { receive } from '../../platform/receive';
import { loadPreferences, savePreferences, watchPreferences } from '../../platform/settings';
import { interfaceLanguage, messageTemplates } from '../../platform/strings';
import { createSession } from './session';
import { data, prefetch, words } from './engine-data';

/** The reader in a page. Injected by a press only; injected again, the newer one takes the place of the older. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    prefetch(document);
    const session = createSession({
      document,
      window,
      t: translator(messageTemplates(stringKeys)),
      dateLanguage: interfaceLanguage(),
      reading: {
        now: () => performance.now(),
        pause,
        words,
        data,
      },
      loadPreferences,
      save: savePreferences,
      // Fails only when the extension was updated meanwhile; then its button is no longer ours to paint.
      onState: (state) => void sendToBackground('reader/state', state).catch(() => undefined),
    });
    const stopReceiving = receive({
      'reader/toggle': () => session.toggle(),
      'reader/read-selection': () => session.readSelection(),
    });
    const stopWatching = watchPreferences((preferences) => session.setPreferences(preferences));
    // Only a newer script ends this one: after an update of the extension people read on.
    ctx.onInvalidated(() => {
      stopReceiving();
      stopWatching();
      session.end();
    });
  },
});
