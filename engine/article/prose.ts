import { hasHint, sumOfHints, type NameHint } from '../facts/name-hints';
import { linkDensity, type Block } from '../walk/block';
import { inZone, zones, type Scope } from '../walk/scope';

/** Landmarks whose text is not the story. */
const foreignZones = zones.nav | zones.button | zones.select | zones.dialog | zones.footer;

/** Names whose small regions are not the story; weak, so they only lower the worth of a text. */
const foreignHints = sumOfHints([
  'comment',
  'related',
  'newsletter',
  'subscribe',
  'consent',
  'footer',
  'sidebar',
  'author',
  'ad',
  'promo',
  'sponsor',
  'teaser',
  'navigation',
] satisfies readonly NameHint[]);

/** How far up a name still says something about a text. */
const NAME_REACH = 5;

/** Fewer words than this without the end of a sentence are a label, not prose (guess, to be measured). */
const MIN_PROSE_WORDS = 8;

/** Above this share of linked words a text leads elsewhere. @see Kohlschütter et al., WSDM 2010: their cut is .33 */
const MAX_PROSE_LINK_DENSITY = 0.5;

/**
 * How much a block speaks for being part of a story, in words: full sentences count whole, what stands under foreign landmarks
 * or names counts a fraction.
 *
 * @param isSentence whether it holds a sentence and ends like one
 */
export function proseWords(block: Block, isSentence: boolean): number {
  const { kind, stats, scope } = block;
  if (kind === 'control' || kind === 'image' || kind === 'embed' || kind === 'rule' || kind === 'math')
    return 0;
  if ((scope.zone & foreignZones) !== 0) return 0;
  const density = linkDensity(block);
  if (density > MAX_PROSE_LINK_DENSITY) return 0;
  if (stats.words < MIN_PROSE_WORDS && !isSentence) return 0;
  let worth = stats.words * (1 - density);
  if (!isSentence) worth *= 0.5;
  if (kind === 'heading' || kind === 'caption') worth *= 0.2;
  if (inZone(scope, 'aside')) worth *= 0.2;
  if (inZone(scope, 'ariaHidden')) worth *= 0.5;
  if (isNamedForeign(scope)) worth *= 0.3;
  return worth;
}

function isNamedForeign(scope: Scope): boolean {
  let reach = 0;
  for (let at: Scope | null = scope; at && reach < NAME_REACH; at = at.parent, reach++) {
    if (at.tag === 'body' || at.tag === 'main' || at.tag === 'article' || inZone(at, 'articleBody'))
      return false;
    const { hints } = at;
    if (hasHint(hints, 'body')) return false;
    if ((hints & foreignHints) !== 0) return true;
  }
  return false;
}
