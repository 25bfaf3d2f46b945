import { useEffect, useState } from 'preact/hooks';
import type { TranslatePage } from '../../components/page-strings';
import { SitesSection } from '../../components/SitesSection';
import type { Site, SiteMode, Sites as SiteList } from '../../model/site';
import { parseSites, withoutSite, withPattern, withSite, withSites } from '../../model/sites';
import type { ParsedSites } from '../../model/sites';
import { grantedPatterns } from '../../platform/reconcile-sites';
import { grantedOrigins } from '../../platform/site-origins';
import { askFor, giveBack, watchPermissions } from '../../platform/site-permissions';
import { watchWantedSite } from '../../platform/options-page';
import { changeSites, loadSites, watchSites } from '../../platform/stored-sites';
import { readListFile, saveListFile } from './list-file';

/** The list of sites with its storage and the browser's permissions. */
export function Sites({ t }: { t: TranslatePage }) {
  const [parsed, setParsed] = useState<ParsedSites | null>(null);
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState<{ readonly host: string } | null>(null);

  useEffect(() => {
    const readGranted = (): void => void grantedPatterns().then(setGranted);
    void loadSites().then(setParsed);
    readGranted();
    const stops = [
      watchSites(setParsed),
      watchPermissions(readGranted),
      watchWantedSite((host) => setWanted({ host })),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);

  if (parsed === null) return null;
  const sites = parsed.ok ? parsed.sites : [];

  const keep = async (change: (sites: SiteList) => SiteList, words: string): Promise<void> => {
    setWanted(null);
    setSaid((await changeSites(change)) ? words : t('sites.saidNotKept'));
  };

  const allow = async (chosen: readonly Site[], words: string): Promise<void> => {
    const hosts = chosen.map(({ host }) => host);
    setSaid((await askFor(hosts)) ? words : t('sites.saidDenied', hosts.join(', ')));
  };

  return (
    <SitesSection
      sites={sites}
      fault={parsed.ok ? null : parsed.fault}
      isAllowed={({ host }) => grantedOrigins(host, granted).length > 0}
      wanted={wanted}
      said={said}
      onAdd={(text, mode: SiteMode) => {
        const added = withPattern(sites, text, mode);
        if (!added.ok) return added.fault;
        setWanted(null);
        const words = t('sites.saidAdded', added.site.host);
        // Asked first: the browser wants the press to be fresh.
        void allow([added.site], words).then(() =>
          changeSites((stored) => {
            const again = withPattern(stored, text, mode);
            return again.ok ? again.sites : stored;
          }).then((isKept) => isKept || setSaid(t('sites.saidNotKept'))),
        );
        return null;
      }}
      onMode={(site, mode) => {
        if (mode !== 'off' && grantedOrigins(site.host, granted).length === 0) void allow([site], '');
        void keep((stored) => withSite(stored, { ...site, mode }), '');
      }}
      onAllow={(chosen) => void allow(chosen, '')}
      onRemove={(site) =>
        void keep((stored) => withoutSite(stored, site.host), t('sites.saidRemoved', site.host)).then(() =>
          giveBack(site.host),
        )
      }
      onRemovePath={(site, path) =>
        void keep((stored) => {
          const others = (paths: readonly string[]) => paths.filter((each) => each !== path);
          return withSite(stored, { ...site, only: others(site.only), not: others(site.not) });
        }, '')
      }
      onImport={(file) =>
        void readListFile(file).then(async (value) => {
          const read = parseSites(value);
          const both = read.ok ? withSites(sites, read.sites) : read;
          if (!read.ok || !both.ok) {
            if (!both.ok) setSaid(t(`sites.fault.${both.fault}`));
            return;
          }
          await keep(
            (stored) => {
              // What another page of ours has put in meanwhile stays, as far as there is room.
              const again = withSites(stored, read.sites);
              return again.ok ? again.sites : both.sites;
            },
            t('sites.saidImported', read.sites.length),
          );
        })
      }
      onExport={() => saveListFile(document, sites)}
      onStartAnew={() => void keep(() => [], '')}
    />
  );
}
