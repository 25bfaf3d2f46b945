import type { Page } from '../page';
import { BOX_WORDS_MAX } from '../rules/limits';
import { says } from '../rules/words/match';
import type { Block } from '../walk/block';
import type { Dom } from '../walk/dom';
import { upwards, type Scope } from '../walk/scope';

/** How boxes and links are set by attributes of their own: the only style sheet that a mail can rely on. */
export interface InlineLook {
  /** Small boxes on a ground or in a border of their own, of which the page has few. */
  readonly apart: ReadonlySet<Scope>;
  /** Lines that are one link set as a button, but for those that only lead on into a text. */
  readonly buttons: ReadonlySet<Block>;
}

/** More boxes of one look are how the page sets its items (of 92 such boxes in labelled issues none with text of the issue stood among so few). */
const ALIKE_MAX = 2;
/** Longest words of a button. */
const BUTTON_WORDS_MAX = 8;
/** Elements above a link that may be its button. */
const BUTTON_LEVELS = 5;

/** No ground to be seen, and neither picture nor colour behind it in the same line: what may follow is said of a picture that is none. */
const white =
  /^(?:#?f{3}(?:f{3})?|white|transparent|none|inherit|initial|unset|rgba?\(255, ?255, ?255[^)]*\))(?=[\s!]|$)(?!.*(?:url\(|gradient\(|#[0-9a-f]{3}|rgb))/i;
const ground = /background(?:-color)?\s*:\s*([^;]+)/i;
const border = /(?:^|[;\s])border\s*:(?!\s*(?:0(?![.\d])|none\b))[^;]*[1-9]/i;
/** A white button on a coloured ground has round corners at least. */
const rounded = /border-radius\s*:\s*[^;]*[1-9]/i;
const buttonNames = /(?:^|[\s_-])(?:btn|button|cta)|button$/i;

/** Reads the look of the small boxes and the links of a page. */
export function readInlineLook({ walk, dom, matchesOf }: Page): InlineLook {
  const looks = new Map<Scope, string>();
  const ranges = new Map<string, Set<string>>();
  const buttons = new Set<Block>();
  const seen = new Set<Scope>();
  for (const block of walk.blocks) {
    const { scope, links, linkedWords, stats } = block;
    for (const at of upwards(scope)) {
      if (seen.has(at) || at.words > BOX_WORDS_MAX) break;
      seen.add(at);
      const look = lookOf(at, dom);
      if (look === '' || at.lastBlock <= at.firstBlock) continue;
      looks.set(at, look);
      const alike = ranges.get(look) ?? new Set();
      ranges.set(look, alike.add(`${at.firstBlock}–${at.lastBlock}`));
    }
    const [link] = links;
    if (!link || linkedWords < stats.words || stats.words === 0 || stats.words > BUTTON_WORDS_MAX) continue;
    if (!isSetAsButton(link, stats.words, dom)) continue;
    const said = matchesOf(block);
    if (!says(said, 'read-more', 'start') && !says(said, 'read-also', 'start')) buttons.add(block);
  }
  const apart = new Set(
    [...looks].filter(([, look]) => (ranges.get(look)?.size ?? 0) <= ALIKE_MAX).map(([at]) => at),
  );
  return { apart, buttons };
}

const styleOf = ({ element }: Scope, dom: Dom): string => dom.attribute(element, 'style') ?? '';

/** Ground and border in one word; empty where a box has neither. */
function lookOf(scope: Scope, dom: Dom): string {
  const style = styleOf(scope, dom);
  const written = ground.exec(style)?.[1] ?? dom.attribute(scope.element, 'bgcolor') ?? '';
  const colour = white.test(written.trim()) ? '' : written.trim().toLowerCase();
  return border.test(style) ? `${colour} border` : colour;
}

function isSetAsButton(link: Scope, words: number, dom: Dom): boolean {
  let levels = 0;
  for (const at of upwards(link)) {
    if (levels++ >= BUTTON_LEVELS || at.words > words) return false;
    if (buttonNames.test(at.names) || lookOf(at, dom) !== '' || rounded.test(styleOf(at, dom))) return true;
  }
  return false;
}
