import type { Sample } from '../../tests/pages/sample.ts';

export const LIST_PAGE_URL = 'https://samples.broadsheet.example/';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** `call-box--ferry--de` belongs to the group `call-box`. */
const groupOf = ({ id }: Sample) => id.split('--')[0] ?? id;

const line = ({ url, title, id, lang, about }: Sample) =>
  `<li><a href="${escapeHtml(url)}" lang="${lang}">${escapeHtml(title ?? id)}</a> <i>${lang}</i><br>${escapeHtml(about)}</li>`;

const STYLE = `
:root { color-scheme: light dark; }
body { font: 18px/1.55 Georgia, 'Noto Serif', serif; max-width: 42em; margin: 3em auto; padding: 0 1em; }
h2 { font-size: 1em; margin: 2em 0 .5em; } ul { padding-left: 1.1em; } li { margin: .5em 0; }
kbd { font: .85em system-ui, sans-serif; border: 1px solid; border-radius: 4px; padding: .1em .4em; }
i { font: .8em system-ui, sans-serif; opacity: .7; }`;

/**
 * The page that `npm start` opens: what to press, and every sample in one line.
 *
 * @param key as the manifest suggests it, such as `Alt+R`
 */
export function listPage(samples: readonly Sample[], key: string): string {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const group = groupOf(sample);
    groups.set(group, [...(groups.get(group) ?? []), sample]);
  }
  const sections = [...groups].map(
    ([group, members]) => `<h2>${escapeHtml(group)}</h2>\n<ul>\n${members.map(line).join('\n')}\n</ul>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Broadsheet: sample pages</title><style>${STYLE}</style></head>
<body>
<h1>Sample pages</h1>
<p>Open a page, then press the <b>Broadsheet button</b> in the toolbar (behind the puzzle piece where it is not
pinned) or <kbd>${escapeHtml(key)}</kbd>. The same again, or <kbd>Escape</kbd>, closes the reader.</p>
<p>All people, places and papers are invented. The pages come from this machine; nothing is fetched from the net.</p>
${sections.join('\n')}
</body>
</html>
`;
}
