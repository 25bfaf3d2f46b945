import type { LinkTarget } from '../facts/link-targets';

/** What addresses say of a link's purpose, in the languages of publishers. Words are parted by spaces. */
export interface LinkWords {
  /** Hosts without `www.`; a host below one of them counts as well. */
  readonly hosts: Readonly<Partial<Record<LinkTarget, string>>>;
  readonly socialHosts: string;
  /** Whole words of path segments, without accents and dashes. */
  readonly paths: Readonly<Partial<Record<LinkTarget, string>>>;
}

export const linkWords: LinkWords = {
  hosts: {
    'app-store':
      'apps.apple.com itunes.apple.com play.google.com appgallery.huawei.com apps.microsoft.com onelink.me ' +
      'app.link smart.link',
    donation:
      'patreon.com ko-fi.com steadyhq.com buymeacoffee.com donorbox.org gofundme.com liberapay.com ' +
      'betterplace.org',
    advertiser:
      'doubleclick.net googleadservices.com outbrain.com taboola.com adservice.google.com plista.com ' +
      'dianomi.com revcontent.com',
    podcast:
      'podcasts.apple.com open.spotify.com podcasts.google.com pca.st overcast.fm deezer.com castbox.fm',
    event: 'eventbrite.com eventbrite.de meetup.com eventim.de ticketmaster.com',
  },
  socialHosts:
    'facebook.com twitter.com x.com linkedin.com pinterest.com reddit.com whatsapp.com wa.me t.me ' +
    'telegram.me xing.com instagram.com threads.net bsky.app tumblr.com vk.com ok.ru line.me weibo.com ' +
    'flipboard.com getpocket.com tiktok.com youtube.com mastodon.social news.google.com hatena.ne.jp ' +
    'share.flipboard.com threema.id viber.com',
  paths: {
    'mail-chrome':
      'unsubscribe abmelden abbestellen desabonnement desinscription preferences optout viewinbrowser ' +
      'webversion',
    'sign-up':
      'newsletter newsletters signup briefing briefings rundbrief nieuwsbrief nieuwsbrieven nyhedsbrev ' +
      'nyhedsbreve nyhetsbrev uutiskirje hirlevel infolettre infolettres boletin boletines bulten ebulten ' +
      'mailing mailinglist newslettery newsletteranmeldung mailnewsletter rassylka merumaga melmaga',
    subscription:
      'subscribe subscription subscriptions subscriber abo abos aboshop abonnement abonnements abonnieren ' +
      'abonnez abonneren abonner abbonati abbonamenti abbonamento suscripcion suscripciones suscribete ' +
      'suscribirse assine assinatura assinaturas prenumerera prenumerata prenumeration tilaa tilaus ' +
      'elofizetes predplatne abonament abonamente membership offers angebote checkout paywall premium ' +
      'plusabo abonelik podpiska digitalabo subscribenow offre offres probeabo',
    account:
      'login signin register registration registrieren anmelden anmeldung konto account accounts connexion ' +
      'inscription registro sso meinkonto logout auth',
    'app-store': 'app apps mobileapp newsapp appdownload applications',
    donation:
      'donate donation donations spende spenden unterstuetzen don dons donar dona contribute supportus ' +
      'supportus donazione doneren stotte stod soutenez',
    comments: 'comments comment kommentare kommentar forum respond disqus commentaires comentarios reacties',
    author:
      'author authors autor autoren auteur auteurs autore autores by profile people team journalist ' +
      'redakteur contributors staff reporters',
    tag:
      'tag tags topic topics thema themen category categories kategorie tema temas keyword schlagwort sujet ' +
      'dossier etiqueta search',
    podcast: 'podcast podcasts audio listen',
    event: 'event events veranstaltung veranstaltungen tickets webinar webinars evenements eventos',
  },
};
