import { useState } from 'preact/hooks';
import type { PatternFault } from '../model/site-pattern';
import { siteOf } from '../model/sites';
import type { Site, SiteMode, Sites, SitesFault } from '../model/site';
import { AddSite } from './AddSite';
import { FileLine } from './FileLine';
import { usePageStrings } from './page-strings';
import { SiteRow } from './SiteRow';
import type { SiteCalls } from './SiteRow';

interface SitesSectionProps extends SiteCalls {
  sites: Sites;
  /** Why what is stored cannot be used; null where it can. */
  fault: SitesFault | null;
  isAllowed: (site: Site) => boolean;
  /** The site that the settings were opened for, where they were for one. */
  wanted: { readonly host: string } | null;
  /** What came of the last thing that was done; empty for nothing. */
  said: string;
  onAdd: (text: string, mode: SiteMode) => PatternFault | SitesFault | null;
  onImport: (file: File) => void;
  onExport: () => void;
  onStartAnew: () => void;
}

/** The sites where something is done by itself. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, fault, isAllowed, wanted, said, onAdd, onAllow, onImport, onExport, onStartAnew } = props;
  const t = usePageStrings();
  const [search, setSearch] = useState('');
  const searched = search.trim().toLowerCase();
  const wantedSite = wanted === null ? undefined : siteOf(sites, `https://${wanted.host}/`);
  const found = sites.filter(
    (site) =>
      site === wantedSite ||
      [site.host, ...site.only, ...site.not].some((each) => each.toLowerCase().includes(searched)),
  );
  const missing = sites.filter((site) => site.mode !== 'off' && !isAllowed(site));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sites.title')}</h2>
      <p>{t('sites.intro')}</p>
      <p class="quiet">{t('sites.privacy')}</p>
      {fault === null ? (
        <AddSite wanted={wantedSite ? null : wanted} onAdd={onAdd} />
      ) : (
        <p class="fault" role="alert">
          {t(`sites.fault.${fault}`)}{' '}
          <button type="button" onClick={onStartAnew}>
            {t('sites.startAnew')}
          </button>
        </p>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {missing.length > 1 && (
        <p>
          <button type="button" onClick={() => onAllow(missing)}>
            {t('sites.allowAll')}
          </button>
        </p>
      )}
      {sites.length > 1 && (
        <input
          type="search"
          class="search"
          aria-label={t('sites.search')}
          placeholder={t('sites.search')}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      {found.length === 0 ? (
        <p class="quiet">{t(sites.length === 0 ? 'sites.none' : 'sites.noneFound')}</p>
      ) : (
        <ul class="sites" aria-label={t('sites.list')}>
          {found.map((site) => (
            <SiteRow
              key={site.host}
              {...props}
              site={site}
              isAllowed={isAllowed(site)}
              wanted={site === wantedSite ? wanted : null}
            />
          ))}
        </ul>
      )}
      <FileLine
        importing={t('sites.import')}
        exporting={t('sites.export')}
        onImport={onImport}
        onExport={onExport}
        canExport={sites.length > 0}
      />
    </section>
  );
}
