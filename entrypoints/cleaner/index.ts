import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '../../platform/messages';
import type { CleanState } from '../../platform/messages';
import { receive } from '../../platform/receive';
import { replaceOlder } from '../../platform/newest-script';
import { whenParsed } from '../../platform/when-parsed';
import { offerCleanedPage } from '../ledger/cleaned-page';
import { createCleaner } from './cleaner';
import { prefetch } from './engine-needs';
import { measuredJudge } from './measured-judge';

/** Fails only when the extension was updated meanwhile; then its button is no longer ours to paint. */
const tell = (state: CleanState): void =>
  void sendToBackground('clean/changed', state).catch(() => undefined);

/** The cleaner of a site whose pages keep their look. Registered for chosen sites only; injected again, the newer one takes over. */
export default defineUnlistedScript(() => {
  prefetch(document);
  const now = (): number => performance.now();
  const cleaner = createCleaner({
    document,
    window,
    now,
    judge: measuredJudge(document, now),
    styleOtherwise: (css) => void sendToBackground('clean/style', { css }).catch(() => undefined),
    onState: tell,
  });
  const takeBack = offerCleanedPage(cleaner.page);
  const quit = new AbortController();
  const end = (): void => {
    stopReceiving();
    quit.abort();
    takeBack();
    cleaner.end();
  };
  const stopReceiving = receive({
    'clean/toggle': () => cleaner.toggle(),
    'clean/state': () => cleaner.state(),
    'site/mode': ({ mode }) => {
      if (mode !== 'clean') end();
      return mode === 'clean' ? 'clean' : 'off';
    },
  });
  replaceOlder(document, end, 'cleaner');
  // A page that the browser kept comes back as it was; the button has forgotten it meanwhile.
  const again = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) tell(cleaner.state());
  };
  window.addEventListener('pageshow', again, { signal: quit.signal });
  void whenParsed(document).then(() => cleaner.start());
});
