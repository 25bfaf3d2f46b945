import { isRecord } from './shape';
import {
  isPackName,
  refusalOf,
  RULES_MAX,
  teachingFault,
  type Teaching,
  type TeachingRefusal,
} from './taught-rule';

/** What a file must say of itself to be a pack. */
const FORMAT = 'broadsheet-rules';

/** Of the file's form; a newer one is refused, since nobody knows what its fields mean. */
const VERSION = 1;

/** UTF-16 code units of a file. A full pack has some 2 million: examples are most of it. */
export const PACK_LENGTH_MAX = 3_000_000;

const FIELDS: ReadonlySet<string> = new Set(['format', 'version', 'name', 'rules']);

/** Lists and records in each other; our own files have seven. */
const DEPTH_MAX = 8;

/** Rules that can be handed on as one file. */
export interface RulePack {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Shown with each of its rules. */
  readonly name: string;
  readonly rules: readonly Teaching[];
}

/** Why a file is not taken; each has a sentence (`packs.fault.*` in locales/). */
export const packFaults = [
  'too-large',
  'not-json',
  'too-deep',
  'not-a-pack',
  'newer',
  'no-name',
  'no-rules',
  'too-many-rules',
  'bad-field',
  'too-plain',
  'misses-example',
  'sees-counter-example',
] as const;

export type PackFault = (typeof packFaults)[number];

export type ParsedPack =
  | { readonly ok: true; readonly pack: RulePack }
  | {
      readonly ok: false;
      readonly fault: PackFault;
      /** Number of the rule that is at fault, from 1. */
      readonly rule?: number;
      readonly field?: string;
    };

/** Depth of plain data; told without recursion, since a file may be as deep as it is long. */
function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Any file may be chosen; undefined is no value of JSON.
    return undefined;
  }
}

const refuse = (fault: PackFault, where: { rule?: number; field?: string } = {}): ParsedPack => ({
  ok: false,
  fault,
  ...where,
});

const isTeaching = (value: unknown): value is Teaching => teachingFault(value) === null;

/** A pack out of a file's text, field by field. One fault and the whole file is refused: half a pack would be another pack. */
export function parsePack(text: string): ParsedPack {
  if (text.length > PACK_LENGTH_MAX) return refuse('too-large');
  const value = fromJson(text);
  if (value === undefined) return refuse('not-json');
  if (isDeeper(value, DEPTH_MAX)) return refuse('too-deep');
  if (!isRecord(value) || value.format !== FORMAT) return refuse('not-a-pack');
  if (value.version !== VERSION) return refuse('newer');
  const { name, rules } = value;
  const stray = Object.keys(value).find((field) => !FIELDS.has(field));
  if (stray !== undefined) return refuse('bad-field', { rule: 0, field: stray });
  if (!isPackName(name)) return refuse('no-name');
  if (!Array.isArray(rules) || rules.length === 0) return refuse('no-rules');
  if (rules.length > RULES_MAX) return refuse('too-many-rules');
  const taken: Teaching[] = [];
  for (const [index, each] of rules.entries()) {
    const rule = index + 1;
    if (!isTeaching(each)) return refuse('bad-field', { rule, field: teachingFault(each) ?? '' });
    const refusal: TeachingRefusal | null = refusalOf(each);
    if (refusal !== null) return refuse(refusal, { rule });
    taken.push(each);
  }
  return { ok: true, pack: { format: FORMAT, version: VERSION, name, rules: taken } };
}

/** The text of a pack, to be saved as a file. */
export function packText(name: string, rules: readonly Teaching[]): string {
  const pack: RulePack = {
    format: FORMAT,
    version: VERSION,
    name,
    rules: rules.map(({ does, site, kind, pattern, examples, counterExamples }) => ({
      does,
      site,
      kind,
      pattern,
      examples,
      counterExamples,
    })),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}
