import { describe, expect, it } from 'vitest';
import { linkWords } from '../../engine/data/link-words';
import { createLinkReader, hasTarget, prepareLinks, type LinkTarget } from '../../engine/facts/link-targets';
import { linkTargets } from '../../model/link-target';
import { PAGE_URL } from './open-page';

const links = prepareLinks(linkWords);
const read = createLinkReader(PAGE_URL, links);

const namesIn = (targets: number): readonly LinkTarget[] =>
  linkTargets.filter((target) => hasTarget(targets, target));
const targetsOf = (href: string): readonly LinkTarget[] => namesIn(read(href));

describe('an address says what a link is for, in many languages', () => {
  it.each<[href: string, target: LinkTarget]>([
    ['/newsletter', 'sign-up'],
    ['/newsletters/tides', 'sign-up'],
    ['/sign-up', 'sign-up'],
    ['/nl/nieuwsbrief', 'sign-up'],
    ['/bülten', 'sign-up'],
    ['/bolet%C3%ADn', 'sign-up'],
    ['/nyhetsbrev.html', 'sign-up'],
    ['/h%C3%ADrlev%C3%A9l', 'sign-up'],
    ['/infolettre?source=corps', 'sign-up'],
    ['https://newsletter.baypost.example/x', 'sign-up'],
    ['/abo', 'subscription'],
    ['/abonnement/', 'subscription'],
    ['/suscripci%C3%B3n', 'subscription'],
    ['/predplatn%C3%A9', 'subscription'],
    ['https://abo.baypost.example/start', 'subscription'],
    ['/login', 'account'],
    ['/mein-konto', 'account'],
    ['/connexion', 'account'],
    ['https://apps.apple.com/de/app/id1', 'app-store'],
    ['https://play.google.com/store/apps/details?id=x', 'app-store'],
    ['/news-app', 'app-store'],
    ['https://www.facebook.com/sharer/sharer.php?u=x', 'share'],
    ['https://twitter.com/intent/tweet?text=x', 'share'],
    ['https://www.linkedin.com/shareArticle?url=x', 'share'],
    ['https://t.me/share/url?url=x', 'share'],
    ['whatsapp://send?text=x', 'share'],
    ['mailto:?subject=x&body=y', 'share'],
    ['?share=facebook', 'share'],
    ['https://www.instagram.com/baypost', 'social-profile'],
    ['https://x.com/baypost', 'social-profile'],
    ['https://x.com/baypost/status/1536085857349664769?s=21', 'social-post'],
    ['https://bsky.app/profile/baypost.example/post/3kabc', 'social-post'],
    ['https://www.instagram.com/p/Cq1xyzAbc/', 'social-post'],
    ['https://mastodon.social/@baypost/109876543210', 'social-post'],
    ['https://www.patreon.com/baypost', 'donation'],
    ['/spenden', 'donation'],
    ['/faire-un/don', 'donation'],
    ['#comments', 'comments'],
    ['#respond', 'comments'],
    ['/news/ferry-returns/kommentare', 'comments'],
    ['/autoren/mara-hell', 'author'],
    ['/topics/ferries', 'tag'],
    ['https://ad.doubleclick.net/x', 'advertiser'],
    ['/abmelden', 'mail-chrome'],
    ['https://mail.example/unsubscribe?u=1', 'mail-chrome'],
    ['/veranstaltungen', 'event'],
    ['https://open.spotify.com/show/1', 'podcast'],
    ['#note-3', 'same-page'],
    ['mailto:mara@baypost.example', 'mail'],
    ['/news/other', 'same-site'],
    ['https://m.baypost.example/news/other', 'same-site'],
    ['https://elsewhere.example/', 'other-site'],
  ])('%s is %s', (href, target) => {
    expect(targetsOf(href)).toContain(target);
  });
});

describe('slugs of stories say nothing about purpose', () => {
  it.each([
    ['/news/why-the-newsletter-came-back-to-town'],
    ['/politik/warum-das-abo-der-bahn-teurer-wird'],
    ['/kultur/die-app-die-niemand-haben-wollte-4711.html'],
    ['/faits/le-don-de-la-ville-aux-enfants'],
    ['/2024/05/12/how-to-donate-blood-in-an-emergency'],
    ['/sport/signups-fall-as-the-regatta-moves-north'],
  ])('%s', (href) => {
    expect(targetsOf(href)).toEqual(['same-site']);
  });
});

describe('what leads nowhere says nothing', () => {
  it.each([[''], ['   '], ['javascript:void(0)'], ['http://['], ['data:text/html,x'], ['#']])(
    '“%s”',
    (href) => {
      expect(targetsOf(href).filter((target) => target !== 'same-page')).toEqual([]);
    },
  );
});

it('reads an address with a stray percent sign', () => {
  expect(targetsOf('/100%/newsletter')).toContain('sign-up');
});

it('takes a post on a social host for a source, not for a profile', () => {
  expect(targetsOf('https://x.com/baypost/status/1790')).toEqual(['social-post', 'other-site']);
});

it('still reads absolute addresses where the page’s own is unknown', () => {
  expect(namesIn(createLinkReader('about:blank', links)('https://other.example/newsletter'))).toContain(
    'sign-up',
  );
});
