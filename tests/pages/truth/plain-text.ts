import type { Sample } from '../sample.ts';

/** Documents of type text/plain: line by line, no mark-up. */
export const plainTextSamples: readonly Sample[] = [
  {
    id: 'plain-text--lighthouse--de',
    file: 'plain-text--lighthouse--de.txt',
    url: 'https://www.textablage.example/texte/leuchtturm.txt',
    contentType: 'text/plain; charset=utf-8',
    lang: 'de',
    title: null,
    about:
      'A news story as plain lines: call and tagline first, a lone label in the middle, a caption line that ends in a credit.',
    removed: [
      { kind: 'newsletter', text: 'Schalten Sie den Newsletter Küste am Morgen gratis frei' },
      { kind: 'newsletter', text: 'Ihr Begleiter durch das, was Wind und Wasser mit dem Land machen' },
      { kind: 'recommended', text: 'Empfohlen' },
    ],
    kept: [
      'Die Schifffahrtsverwaltung hat begonnen, den Leuchtturm Hohe Warft um 140 Meter ins Landesinnere zu versetzen, weil die Steilküste, auf der er seit 1874 steht, in jedem Winter näher rückt.',
      'Der Turm, 31 Meter hoch und rund 900 Tonnen schwer, soll auf Schienen aus Stahl gestellt und mit Winden gezogen werden, höchstens drei Meter in der Stunde. „Er darf es gar nicht merken“, sagte die Bauleiterin Almut Röhrs am Montag.',
      'Zwischen Tür und Abbruchkante lagen bei der Messung im vergangenen Herbst noch elf Meter. Zwei Sturmfluten später waren es sieben.',
      'Fachleute hatten lange darüber gestritten, ob sich der Aufwand lohnt. Für Schiffe ist das Feuer seit der Satellitennavigation entbehrlich, und die Kosten von 6,3 Millionen Euro übersteigen alles, was der Turm je gekostet hat.',
      'Am Ende entschied die Zahl der Gäste: 48.000 Menschen stiegen im letzten Jahr die 164 Stufen hinauf, mehr als in jedes Museum des Kreises.',
      '„Ein Turm, der umzieht, ist immer noch besser als einer, der im Bild fehlt“, sagte Bürgermeister Tönnies Barg.',
      'In der kommenden Woche sollen die ersten 24 Hydraulikpressen unter das Fundament geschoben werden. Danach wird der Turm um 80 Zentimeter angehoben.',
      'Der Umzug selbst ist für September geplant, zwischen der Brutzeit der Uferschwalben und den Herbststürmen. Zuschauer sind erwünscht, aber nur hinter dem Deich.',
      'Röhrs rechnet mit neun Tagen Fahrt. Das Leuchtfeuer werde in dieser Zeit brennen wie immer, sagte sie, nur eben jede Nacht ein kleines Stück weiter östlich.',
      'Bleibt es beim heutigen Tempo der Küste, hat der Turm an seinem neuen Platz siebzig Jahre Ruhe.',
    ],
    captions: [
      'Der Leuchtturm Hohe Warft vor Beginn der Arbeiten, von der Seeseite aus gesehen © Küstenbild/Jorid Haack',
    ],
    isArticle: true,
  },
  {
    id: 'plain-text--lighthouse--en',
    file: 'plain-text--lighthouse--en.txt',
    url: 'https://www.plainshelf.example/texts/lighthouse.txt',
    contentType: 'text/plain; charset=utf-8',
    lang: 'en',
    title: null,
    about:
      'A news story as plain lines: call and tagline first, a lone label in the middle, a caption line that ends in a credit.',
    removed: [
      { kind: 'newsletter', text: 'Unlock the Coast This Morning newsletter for free' },
      { kind: 'newsletter', text: 'Your companion to what wind and water are doing to the land' },
      { kind: 'recommended', text: 'Recommended' },
    ],
    kept: [
      'The lights authority has begun to move the High Warth lighthouse 150 yards inland, because the cliff on which it has stood since 1874 comes closer every winter.',
      'The tower is 102 feet tall and weighs some 900 tonnes. It is to be set on steel rails and pulled by winches, at no more than ten feet an hour. “It must not notice,” said Alma Rowe, who is in charge of the works.',
      'When the surveyors measured last autumn, 36 feet were left between the door and the edge. Two storms later it was 23.',
      'Experts had long argued over whether it was worth the trouble. Ships have hardly needed the lamp since satellite navigation, and the cost of £5.4m is more than has been spent on the tower in all its life.',
      'In the end the visitors decided it: 48,000 people climbed the 164 steps last year, more than set foot in any museum of the county.',
      '“A tower that moves house is still better than one that is missing from the view,” said the mayor, Tony Barge.',
      'Next week the first of 24 hydraulic jacks will be pushed under the foundation. The tower will then be raised by two and a half feet.',
      'The move itself is planned for September, after the sand martins have bred and before the autumn gales. Spectators are welcome, though only behind the sea wall.',
      'Rowe reckons with nine days on the rails. The lamp will burn as always, she said, only every night a little further to the east.',
      'If the coast keeps to its present pace, the tower will have seventy quiet years in its new place.',
    ],
    captions: [
      'The High Warth lighthouse before work began, seen from the water © Coastal Pictures/Jory Hake',
    ],
    isArticle: true,
  },
  {
    id: 'plain-text--lighthouse--fr',
    file: 'plain-text--lighthouse--fr.txt',
    url: 'https://www.textes-nus.example/textes/phare.txt',
    contentType: 'text/plain; charset=utf-8',
    lang: 'fr',
    title: null,
    about:
      'A news story as plain lines: call and tagline first, a lone label in the middle, a caption line that ends in a credit.',
    removed: [
      { kind: 'newsletter', text: 'Débloquez gratuitement la newsletter Littoral du matin' },
      { kind: 'newsletter', text: 'Votre guide de ce que le vent et l’eau font à la terre' },
      { kind: 'recommended', text: 'Recommandé' },
    ],
    kept: [
      'L’administration des phares a commencé à déplacer la tour de la Haute-Varde de 140 mètres vers l’intérieur, car la falaise qui la porte depuis 1874 recule un peu plus chaque hiver.',
      'Haut de 31 mètres et lourd de quelque 900 tonnes, le phare sera posé sur des rails d’acier et tiré par des treuils, à trois mètres par heure au plus. « Il ne doit s’apercevoir de rien », a dit lundi la responsable du chantier, Alma Roux.',
      'À l’automne, les géomètres mesuraient encore onze mètres entre la porte et le vide. Deux tempêtes plus tard, il en restait sept.',
      'Les spécialistes ont longtemps débattu de l’utilité de l’opération. Les navires se passent du feu depuis la navigation par satellite, et les 6,3 millions d’euros du chantier dépassent tout ce que la tour a jamais coûté.',
      'Ce sont les visiteurs qui ont tranché : 48 000 personnes ont gravi l’an dernier les 164 marches, plus que dans n’importe quel musée du département.',
      '« Une tour qui déménage vaut mieux qu’une tour qui manque au paysage », estime le maire, Antoine Barge.',
      'La semaine prochaine, les premiers des 24 vérins seront glissés sous les fondations. La tour sera ensuite soulevée de 80 centimètres.',
      'Le déplacement est prévu pour septembre, entre la nidification des hirondelles de rivage et les tempêtes d’automne. Les curieux sont les bienvenus, mais derrière la digue.',
      'Alma Roux compte neuf jours de trajet. Le feu brûlera comme toujours, assure-t-elle, simplement chaque nuit un peu plus à l’est.',
      'Si la côte garde son rythme, le phare aura soixante-dix ans de paix à sa nouvelle place.',
    ],
    captions: [
      'Le phare de la Haute-Varde avant le début des travaux, vu de la mer © Images du littoral/Joris Hacque',
    ],
    isArticle: true,
  },
];
