import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import coverCss from '../../assets/cover.css?inline';
import { adoptSheet } from '../../platform/adopt-sheet';
import { sendToBackground } from '../../platform/messages';
import { replaceOlder } from '../../platform/newest-script';
import { receive } from '../../platform/receive';
import { whenParsed } from '../../platform/when-parsed';
import { createVisit } from './visit';

/** A page that is only prepared is nobody's visit yet. */
const whenShown = (document: Document): Promise<unknown> =>
  'prerendering' in document && document.prerendering === true
    ? new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }))
    : Promise.resolve();

const cameBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'back_forward');

/** At the door of a site whose articles open in the reader. Small, because it comes with every page there; the reader itself comes with articles only. */
export default defineUnlistedScript(() => {
  const visit = createVisit({
    document,
    now: () => performance.now(),
    // Fail when the extension was updated meanwhile: then nothing is opened by itself here any more.
    mayOpen: (address) =>
      sendToBackground('visit/arrived', { address }).then(
        ({ mayOpen }) => mayOpen,
        () => false,
      ),
    open: () =>
      sendToBackground('visit/open', undefined).then(
        (answer) => answer === 'opened',
        () => false,
      ),
    // Where it cannot be laid, the page is seen until the reader opens.
    cover: () => adoptSheet(document, coverCss) ?? (() => undefined),
    whenParsed: Promise.all([whenParsed(document), whenShown(document)]),
    isBack: cameBack(),
  });
  const end = (): void => {
    stopReceiving();
    visit.end();
  };
  const stopReceiving = receive({
    'site/mode': ({ mode }) => {
      if (mode !== 'read') end();
      return mode === 'read' ? 'read' : 'off';
    },
  });
  replaceOlder(document, end, 'visit');
});
