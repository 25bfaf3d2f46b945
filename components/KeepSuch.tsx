import type { RemovalId } from '../model/safe-node';
import { useStrings } from './strings';
import { useTeachActs } from './teaching';

/** From a removal: from now on such pieces stay. */
export function KeepSuch({ removal }: { removal: RemovalId }) {
  const t = useStrings();
  const { site, onKeepSuch } = useTeachActs();
  if (site === '') return null;
  return (
    <details class="such">
      <summary>{t('teach.such')}</summary>
      <button
        type="button"
        aria-describedby={`removed-${removal}`}
        onClick={() => onKeepSuch(removal, 'site')}
      >
        {t('teach.keepSite', site)}
      </button>
      <button
        type="button"
        aria-describedby={`removed-${removal}`}
        onClick={() => onKeepSuch(removal, 'everywhere')}
      >
        {t('teach.keepEverywhere')}
      </button>
    </details>
  );
}
