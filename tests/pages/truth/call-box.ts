import type { Sample } from '../sample.ts';

/** A call and its tagline as `div > h2 + p`, with class names that say nothing. */
export const callBoxSamples: readonly Sample[] = [
  {
    id: 'call-box--ferry--de',
    file: 'call-box--ferry--de.html',
    url: 'https://www.grodenkurier.example/region/faehre-grodensund-rueckkehr-48213.html',
    lang: 'de',
    title: 'Die Fähre über den Grodensund fährt wieder',
    about:
      'A newsletter call with a tagline that has no keyword, as div > h2 + p with neutral class names, above the story.',
    removed: [
      { kind: 'newsletter', text: 'Holen Sie sich den Küstenbrief gratis ins Postfach' },
      { kind: 'newsletter', text: 'Was Ebbe, Flut und Rathaus diese Woche mit uns vorhaben' },
      { kind: 'social', text: 'Teilen', around: true },
      { kind: 'social', text: 'Per E-Mail senden', around: true },
      { kind: 'social', text: 'Drucken', around: true },
      { kind: 'recommended', text: 'Mehr zum Thema', around: true },
      { kind: 'recommended', text: 'Hallenbad bleibt bis Ostern geschlossen', around: true },
      { kind: 'recommended', text: 'Wer pflegt die Streuobstwiesen von morgen?', around: true },
      { kind: 'recommended', text: 'Ein Chor probt im Parkhaus', around: true },
    ],
    kept: [
      'Um 6.40 Uhr tutete es über dem Grodensund, zum ersten Mal seit vierzehn Monaten. Dann',
      'anderen unterbrochen. Wer hinüberwollte, musste seitdem 54 Kilometer um die Bucht fahren.',
      '„Wir haben das Teil nirgends mehr bekommen“, sagt Kapitänin Gesche Tammen. Am Ende goss',
      'kam mit dem Motorboot, und im Winter blieb die Insel elf Tage lang ganz ohne Verbindung.',
      'Der Kreis hat die Reparatur mit 480.000 Euro bezahlt. Landrätin Wiebke Onken nannte das',
      'soll eine späte Fahrt dazukommen, damit Gäste nach dem Abendessen noch zurückfinden.',
      'Die Schulklasse jedenfalls war zufrieden. Als die „Seeschwalbe“ nach achtzehn Minuten auf',
    ],
    isArticle: true,
  },
  {
    id: 'call-box--ferry--en',
    file: 'call-box--ferry--en.html',
    url: 'https://www.soundmercury.example/local/ferry-returns-to-grodden-sound',
    lang: 'en',
    title: 'Ferry returns to Grodden Sound',
    about:
      'A newsletter call with a tagline that has no keyword, as div > h2 + p with neutral class names, above the story.',
    removed: [
      { kind: 'newsletter', text: 'Get the Tideline newsletter for free' },
      { kind: 'newsletter', text: 'A weekly look at what the coast is arguing about' },
      { kind: 'newsletter', text: 'The day in ten lines', around: true },
      { kind: 'newsletter', text: 'Get the newsletter', around: true },
      { kind: 'social', text: 'Share', around: true },
    ],
    kept: [
      'away from Wick Quay with a milk lorry, two plumbers and a primary school class on board.',
      'The boat, built in 1968, had been in the yard since February last year. A crack in her',
      'inland cast the shaft from a drawing that turned up in the attic of a retired engineer.',
      'For the 312 people of Olney the gap was more than a nuisance. The baker fired the oven',
      'could not be put off for ever. The old one, she said, may have ten years left in her.',
      'The timetable stays thin for now: five sailings a day and three on Sundays. A late',
      'the children refused to get off and asked whether they could go straight back again.',
    ],
    isArticle: true,
  },
  {
    id: 'call-box--ferry--fr',
    file: 'call-box--ferry--fr.html',
    url: 'https://www.courrierdudetroit.example/regions/le-bac-de-grodin-reprend-la-mer',
    lang: 'fr',
    title: 'Le bac de Grodin reprend la mer',
    about:
      'A newsletter call with a tagline that has no keyword, as div > h2 + p with neutral class names, above the story.',
    removed: [
      { kind: 'newsletter', text: 'Recevez gratuitement la lettre du littoral' },
      { kind: 'newsletter', text: 'Chaque jeudi, ce que la marée a laissé sur le sable' },
      { kind: 'social', text: 'Partager', around: true },
      { kind: 'newsletter', text: 'La journée en dix lignes', around: true },
      { kind: 'newsletter', text: 'Recevoir la newsletter', around: true },
    ],
    kept: [
      'À 6 h 40, la corne a retenti au-dessus du détroit pour la première fois depuis quatorze',
      'la liaison entre Viq et l’île d’Aulan, imposant aux habitants un détour de 54 kilomètres.',
      '« Plus personne ne fabrique cette pièce », raconte la capitaine, Gaëlle Tamic. C’est une',
      'venait en canot et, en janvier, l’île est restée onze jours sans aucun lien avec la côte.',
      'Le département a payé la réparation, 480 000 euros. Sa présidente, Viviane Onquet, parle',
      'est prévue cet été pour que les visiteurs puissent dîner sur l’île avant de rentrer.',
      'La classe de CM1, elle, ne s’est pas plainte. Quand l’Hirondelle a accosté au bout de',
    ],
    isArticle: true,
  },
];
