import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { translator } from '../../components/strings';
import { replaceOlder } from '../../platform/newest-script';
import { openPanel } from '../../platform/panel-host';
import { loadLooks } from '../../platform/settings';
import { supplies } from '../reader/supplies';
import { cleanedPage } from './cleaned-page';
import { showLedger } from './show-ledger';

async function openLedger(): Promise<void> {
  const page = cleanedPage();
  if (page === undefined) return;
  const [{ styles, strings }, { preferences }] = await Promise.all([
    supplies(),
    loadLooks(location.hostname),
  ]);
  const t = translator(strings);
  let close: (() => void) | null = null;
  const end = (): void => {
    close?.();
    close = null;
  };
  // Asked for again, the newer one takes the place of the older.
  replaceOlder(document, end, 'ledger');
  const host = openPanel(document, styles.reader, end);
  host.region.lang = t('reader.language');
  host.region.dir = t('reader.direction');
  host.region.dataset['theme'] = preferences.theme;
  close = showLedger({ window, host, page, t, onClose: end });
}

/** The ledger beside a page that is cleaned in place. Injected when it is asked for, and gone without a trace when it is closed. */
export default defineUnlistedScript(() => {
  // Fails only when the extension was updated meanwhile: then there is neither look nor language to say it in.
  openLedger().catch(reportError);
});
