/** A pattern in pieces, as far as JavaScript's patterns are used here. */
export type Piece =
  | { readonly kind: 'sign'; readonly matches: (sign: string) => boolean }
  | { readonly kind: 'edge'; readonly holds: (text: readonly string[], at: number) => boolean }
  | { readonly kind: 'all'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'one-of'; readonly choices: readonly Piece[] }
  | {
      readonly kind: 'repeat';
      readonly piece: Piece;
      readonly min: number;
      readonly max: number;
      readonly isLazy: boolean;
    }
  | { readonly kind: 'look'; readonly piece: Piece; readonly isBehind: boolean; readonly isNot: boolean };

const WORD = /\w/;
const isWord = (sign: string | undefined): boolean => sign !== undefined && WORD.test(sign);

/** Escapes that stand for one sign, longest first. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|[^])/iy;
const COUNT = /\{(\d+)(?:(,)(\d*))?\}/y;
const GROUP = /\((?:\?(?:(?<look><?[=!])|:|<[^=!>][^>]*>))?/y;

/** @throws SyntaxError where a pattern holds what is not read here: then this reader has to learn it */
export function parsePattern({ source, flags }: RegExp): Piece {
  let at = 0;
  const mode = flags.replace(/[gydm]/g, '');
  const hasLines = flags.includes('m');

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };

  const sign = (written: string): Piece => {
    const one = new RegExp(
      `^(?:${written})$`,
      mode.includes('u') || mode.includes('v') ? mode : `${mode}s`.replace(/s+/, written === '.' ? '' : 's'),
    );
    const known = new Map<string, boolean>();
    return {
      kind: 'sign',
      matches(each) {
        const before = known.get(each);
        if (before !== undefined) return before;
        const now = one.test(each);
        known.set(each, now);
        return now;
      },
    };
  };

  function set(): Piece {
    const from = at;
    let depth = 0;
    do {
      if (source[at] === '\\') at++;
      else if (source[at] === '[' && (depth === 0 || mode.includes('v'))) depth++;
      else if (source[at] === ']') depth--;
      at++;
    } while (depth > 0);
    return sign(source.slice(from, at));
  }

  function group(): Piece {
    const look = take(GROUP)?.groups?.['look'];
    const piece = choices();
    if (source[at] !== ')') throw new SyntaxError(`A group without an end: ${source}`);
    at++;
    return look === undefined
      ? piece
      : { kind: 'look', piece, isBehind: look.startsWith('<'), isNot: look.endsWith('!') };
  }

  function single(): Piece {
    const next = source[at];
    if (next === '[') return set();
    if (next === '(') return group();
    if (next === '^' || next === '$') {
      at++;
      return {
        kind: 'edge',
        holds: (text, place) =>
          next === '^'
            ? place === 0 || (hasLines && text[place - 1] === '\n')
            : place === text.length || (hasLines && text[place] === '\n'),
      };
    }
    if (next === '\\' && /[bB]/.test(source[at + 1] ?? '')) {
      const isEdge = source[at + 1] === 'b';
      at += 2;
      return {
        kind: 'edge',
        holds: (text, place) => (isWord(text[place - 1]) !== isWord(text[place])) === isEdge,
      };
    }
    if (next === '\\' && /[1-9k]/.test(source[at + 1] ?? ''))
      throw new SyntaxError(`A reference back: ${source}`);
    if (next === '\\') return sign(take(ESCAPE)?.[0] ?? '');
    const whole = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += whole.length;
    return sign(whole);
  }

  function repeated(piece: Piece): Piece {
    let bounds: readonly [number, number] | null = null;
    const next = source[at];
    if (next === '*') bounds = [0, Infinity];
    if (next === '+') bounds = [1, Infinity];
    if (next === '?') bounds = [0, 1];
    if (bounds) at++;
    else {
      const count = take(COUNT);
      if (!count) return piece;
      const min = Number(count[1]);
      bounds = [min, count[2] === undefined ? min : count[3] === '' ? Infinity : Number(count[3])];
    }
    const isLazy = source[at] === '?';
    if (isLazy) at++;
    return { kind: 'repeat', piece, min: bounds[0], max: bounds[1], isLazy };
  }

  function sequence(): Piece {
    const pieces: Piece[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') pieces.push(repeated(single()));
    return { kind: 'all', pieces };
  }

  function choices(): Piece {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    const [only] = all;
    return all.length === 1 && only ? only : { kind: 'one-of', choices: all };
  }

  const parsed = choices();
  if (at !== source.length) throw new SyntaxError(`Not read to its end: ${source}`);
  return parsed;
}
