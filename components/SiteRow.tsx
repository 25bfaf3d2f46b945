import { useEffect, useRef } from 'preact/hooks';
import { siteModes } from '../model/site';
import type { Site, SiteMode } from '../model/site';
import { usePageStrings } from './page-strings';

export interface SiteCalls {
  readonly onMode: (site: Site, mode: SiteMode) => void;
  readonly onAllow: (sites: readonly Site[]) => void;
  readonly onRemove: (site: Site) => void;
  readonly onRemovePath: (site: Site, path: string) => void;
}

interface SiteRowProps extends SiteCalls {
  site: Site;
  isAllowed: boolean;
  /** The settings were opened for this site: another object each time they are. */
  wanted: object | null;
}

/** One chosen site: what is done there, where on it, and whether the browser allows it. */
export function SiteRow(props: SiteRowProps) {
  const { site, isAllowed, wanted, onMode, onAllow, onRemove, onRemovePath } = props;
  const t = usePageStrings();
  const { host, mode, only, not } = site;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted !== null) row.current?.focus();
  }, [wanted]);
  const paths = [
    ...only.map((path) => ({ path, words: t('sites.only', path) })),
    ...not.map((path) => ({ path, words: t('sites.not', path) })),
  ];
  return (
    <li class="site" ref={row} tabIndex={-1} aria-label={host}>
      <h3 dir="ltr">{host}</h3>
      <select
        aria-label={t('sites.modeOf', host)}
        value={mode}
        onChange={({ currentTarget }) =>
          onMode(site, siteModes.find((each) => each === currentTarget.value) ?? 'off')
        }
      >
        {siteModes.map((each) => (
          <option key={each} value={each}>
            {t(`sites.mode.${each}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="remove"
        aria-label={t('sites.remove', host)}
        title={t('sites.remove', host)}
        onClick={() => onRemove(site)}
      >
        <span class="cross" aria-hidden="true" />
      </button>
      <ul class="paths">
        {only.length === 0 && <li>{t('sites.everywhere')}</li>}
        {paths.map(({ path, words }) => (
          <li key={words}>
            {words}
            <button
              type="button"
              class="remove small"
              aria-label={t('sites.removePath', words)}
              onClick={() => onRemovePath(site, path)}
            >
              <span class="cross" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <p class={isAllowed ? 'state' : 'state missing'}>
        {t(isAllowed ? 'sites.allowed' : 'sites.missing')}
        {!isAllowed && (
          <button type="button" onClick={() => onAllow([site])}>
            {t('sites.allow')}
          </button>
        )}
      </p>
    </li>
  );
}
