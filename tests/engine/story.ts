/** Paragraphs of a story without any promotion, all different: a text that stands twice on a page is suspicious. */
export const lines = [
  'The ferry sailed at noon and came back at four, and nobody on the quay could say what had happened.',
  'Only the keeper of the light had seen it all, and he had promised to say nothing until the morning.',
  'His daughter found the logbook under a heap of nets, its last page torn out with great care.',
  'By evening the harbour master had locked his office, and the lamps along the mole stayed dark.',
  'Two fishermen rowed out at dawn, against the advice of everybody who had stood there the night before.',
  'What they brought back was a wooden box, no larger than a loaf of bread and sealed with tar.',
  'The priest, the teacher and the baker were asked to be present when it was opened in the hall.',
  'Inside lay forty letters, written in a hand that the oldest people of the town knew at once.',
  'They told of a winter when the bay had frozen and a whole crew had walked home across the ice.',
  'Nobody had ever believed that tale, least of all the children of the men who had walked there.',
  'Now the letters lie under glass in the customs house, and the ferry sails again every day at noon.',
  'On the quay people wave to it as they always did, though some of them wave a little longer.',
] as const;

const paragraphs = (from: number, to: number): string =>
  lines
    .slice(from, to)
    .map((line) => `<p>${line}</p>`)
    .join('');

/** What stands at the end of nearly every page. */
export const footer = '<footer><a href="/about">About us</a> <a href="/privacy">Privacy</a></footer>';

/** The first paragraphs of the story as HTML. */
export const story = (count: number = lines.length): string => paragraphs(0, count);

/** A whole page with a piece of HTML in the middle of its story. */
export const pageWith = (piece: string, { head = '', behind = footer } = {}): string =>
  `<html lang="en"><head><title>The letters in the box</title>${head}</head><body>` +
  `<article><h1>The letters in the box</h1>${paragraphs(0, 6)}${piece}${paragraphs(6, 12)}</article>${behind}</body></html>`;
