import { lines } from './story';

const row = (cell: string): string => `<tr><td style="padding:8px">${cell}</td></tr>`;

/** Where a piece stands in a mail: after five of its lines, or after the last of them. */
export interface MailPieces {
  readonly middle?: readonly string[];
  readonly end?: readonly string[];
}

/** A mail: layout tables, a preheader, ten lines of a story with pieces between and behind them, a way to leave the list. */
export const mailOf = ({ middle = [], end = [] }: MailPieces): string =>
  '<html lang="en" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>The letters in the box</title></head>' +
  '<body><div class="preheader" style="display:none">Forty letters</div><table role="presentation">' +
  [
    '<a href="https://mail.example/view">View in browser</a>',
    '<h1>The letters in the box</h1>',
    ...lines.slice(0, 5).map((line) => `<p>${line}</p>`),
    ...middle,
    ...lines.slice(5, 10).map((line) => `<p>${line}</p>`),
    ...end,
    '<p>You receive this because you asked for it. <a href="https://mail.example/unsubscribe">Unsubscribe</a></p>',
  ]
    .map(row)
    .join('') +
  '</table></body></html>';
