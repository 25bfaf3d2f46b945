import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { translator } from '../../components/strings';
import { lendFonts } from '../../platform/fonts';
import { loadKeptKinds } from '../../platform/kept-kinds';
import { sendToBackground } from '../../platform/messages';
import { replaceOlder } from '../../platform/newest-script';
import { offer, offered } from '../../platform/own-world';
import { onceAPress } from '../../platform/once-a-press';
import { pause } from '../../platform/pause';
import { receive } from '../../platform/receive';
import { forgetSiteLooks, loadLooks, saveLooks, watchLooks } from '../../platform/settings';
import { orElse, STORAGE_LIMIT_MS } from '../../platform/time-limit';
import { dateLanguage } from '../../platform/strings';
import { createSession } from './session';
import type { Session } from './session';
import { prefetch, supplies, taught, words } from './supplies';

/** What a reader that runs says of itself in the world that scripts of one version share in a page. */
const RUNNING = 'reader';

/** The reader in a page. Injected by a press only; after an update of the extension, the newer one takes the place of the older. */
export default defineUnlistedScript(() => {
  // Put in once more, because the first answer was lost: one of this version that runs here goes on.
  if (offered(RUNNING) !== undefined) return;
  const takeBack = offer(RUNNING, true);
  const site = location.hostname;
  let session: Session | null = null;

  /** Nothing can be read, shown or said before the background has answered; where it does not, the button says so. */
  const ready = async (): Promise<Session> => {
    const { engineData, styles, strings } = await supplies();
    const t = translator(strings);
    session ??= createSession({
      document,
      window,
      t,
      styles,
      dateLanguage: dateLanguage(t('reader.language')),
      reading: {
        keep: loadKeptKinds,
        taught,
        now: () => performance.now(),
        pause,
        words,
        data: () => Promise.resolve(engineData),
      },
      site,
      lendFonts: () => lendFonts(document),
      loadLooks: () => loadLooks(site),
      save: (looks) => saveLooks(site, looks),
      // Where nobody answers, nothing is remembered; the article is read all the same.
      findPlace: (href) =>
        orElse(STORAGE_LIMIT_MS, sendToBackground('place/find', { href }), {
          remembering: null,
          progress: null,
        }),
      keepPlace: (href, progress) =>
        void sendToBackground('place/keep', { href, progress }).catch(() => undefined),
      remember: (isWanted) => sendToBackground('place/remember', { isWanted }).catch(() => undefined),
      teacher: {
        teach: (lesson) =>
          sendToBackground('taught/teach', lesson).catch(() => ({ end: 'not-here', step: null })),
        undo: (step) => sendToBackground('taught/undo', { step }).catch(() => 'unchanged'),
      },
      openSettings: () => sendToBackground('options/open', undefined),
      forgetSite: () => forgetSiteLooks(site).then(() => loadLooks(site)),
      // Fails only when the extension was updated meanwhile; then its button is no longer ours to paint.
      onState: (state) => void sendToBackground('reader/state', state).catch(() => undefined),
    });
    return session;
  };

  prefetch(document);
  const stopReceiving = receive({
    'reader/toggle': onceAPress(async () => (await ready()).toggle()),
    'reader/read-selection': onceAPress(async () => (await ready()).readSelection()),
    'reader/open-by-itself': onceAPress(async () => (await ready()).openByItself()),
  });
  const stopWatching = watchLooks(site, (looks) => session?.setLooks(looks));
  // Only a newer script ends this one: after an update of the extension people read on.
  replaceOlder(document, () => {
    takeBack();
    session?.end();
    stopReceiving();
    stopWatching();
  });
});
