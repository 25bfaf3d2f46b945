import { promoKinds, type PromoKind } from './promo-kind';
import { reasonCodes } from './reason';
import type { Evidence } from './verdict';

/** Says of a file that it is a report of ours. */
export const REPORT_FORMAT = 'broadsheet-report';
export const REPORT_VERSION = 1;

/** UTF-16 code units; what is longer was not made by us. A page of 2,000 blocks with its words takes some 2 million, one of all blocks with their facts 10. */
export const REPORT_LENGTH_MAX = 16_000_000;
export const REPORT_BLOCKS_MAX = 5_000;

/** UTF-16 code units of a block's text that are written down, and of an address. */
export const REPORT_TEXT_MAX = 20_000;
/** UTF-16 code units of a name. */
const NAME_MAX = 100;
/** Facts of a block, pieces of evidence, names in a list. */
const LIST_MAX = 100;

/** A measured fact as plain data; what rules ask for by name is a list of the names that hold. */
export type RecordedFact = number | boolean | string | readonly string[];

/** What rules, neighbours and model say of a unit, weighed together; what was settled afterwards is not in it. */
export interface RuleVerdict {
  readonly promo: PromoKind | null;
  /** Log-odds; above 0 means promotion. */
  readonly logOdds: number;
  /** All that spoke for promotion, by name. */
  readonly rules: readonly string[];
}

/** One block of the page: what was seen, what was thought of it, what became of it. */
export interface ReportedBlock {
  readonly fate: 'shown' | 'removed' | 'furniture';
  readonly promo: PromoKind | null;
  /** Log-odds of being story by the model; null where it was not asked. */
  readonly odds: number | null;
  readonly evidence: readonly Evidence[];
  readonly byRules: RuleVerdict;
  /** By their names. */
  readonly facts: Readonly<Record<string, RecordedFact>>;
  /** Only where the person wants it in. */
  readonly text?: string;
}

/** How a page was read, for somebody who looks into what went wrong with it. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly version: typeof REPORT_VERSION;
  readonly url: string;
  /** BCP 47 tag; empty where unknown. */
  readonly lang: string;
  /** By which weights the page was judged: mails and texts without mark-up have their own. */
  readonly form: 'page' | 'mail' | 'lines';
  readonly isArticle: boolean;
  readonly blocks: readonly ReportedBlock[];
}

/** The report without a word of the page. */
export const withoutText = (report: Report): Report => ({
  ...report,
  blocks: report.blocks.map((block) => {
    const wordless = { ...block };
    delete wordless.text;
    return wordless;
  }),
});

/** Why a file is no report that could be used; `at` names the field. */
export type ReportFault =
  | { readonly code: 'too-large' | 'not-json' | 'not-a-report' | 'newer' }
  | { readonly code: 'broken'; readonly at: string };

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max;
const isName = isText(NAME_MAX);
const isList = (value: unknown, max: number, isOne: Check): boolean =>
  Array.isArray(value) && value.length <= max && value.every(isOne);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isKind: Check = oneOf(...promoKinds);
const isKindOrNull: Check = oneOf(null, ...promoKinds);
const isReason: Check = oneOf(...reasonCodes);
const isFact: Check = (value) =>
  Number.isFinite(value) || typeof value === 'boolean' || isName(value) || isList(value, LIST_MAX, isName);

const reportFields: Fields = {
  url: (value) => typeof value === 'string' && value.length <= REPORT_TEXT_MAX && URL.canParse(value),
  lang: isName,
  form: oneOf('page', 'mail', 'lines'),
  isArticle: oneOf(true, false),
  blocks: (value) => Array.isArray(value) && value.length <= REPORT_BLOCKS_MAX,
};

const blockFields: Fields = {
  fate: oneOf('shown', 'removed', 'furniture'),
  promo: isKindOrNull,
  odds: (value) => value === null || Number.isFinite(value),
  evidence: (value) =>
    isList(
      value,
      LIST_MAX,
      (one) =>
        isRecord(one) &&
        isName(one['rule']) &&
        isKind(one['kind']) &&
        isReason(one['reason']) &&
        Number.isFinite(one['weight']),
    ),
  byRules: (value) =>
    isRecord(value) &&
    isKindOrNull(value['promo']) &&
    Number.isFinite(value['logOdds']) &&
    isList(value['rules'], LIST_MAX, isName),
  facts: (value) =>
    isRecord(value) &&
    Object.keys(value).length <= LIST_MAX &&
    Object.entries(value).every(([name, fact]) => isName(name) && isFact(fact)),
  text: (value) => value === undefined || isText(REPORT_TEXT_MAX)(value),
};

/** The first field that is not as it has to be; null where all are. */
function brokenField(value: unknown, fields: Fields, at: string): string | null {
  if (!isRecord(value)) return at;
  const broken = Object.entries(fields).find(
    ([name, isRight]) => !isRight(Object.hasOwn(value, name) ? value[name] : undefined),
  );
  return broken ? `${at}.${broken[0]}` : null;
}

/** Reads a file field by field; nothing of it is used where one field is wrong. */
export function parseReport(
  file: string,
): { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly fault: ReportFault } {
  const refuse = (fault: ReportFault) => ({ ok: false, fault }) as const;
  if (file.length > REPORT_LENGTH_MAX) return refuse({ code: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return refuse({ code: 'not-json' });
  }
  if (!isRecord(value) || value['format'] !== REPORT_FORMAT) return refuse({ code: 'not-a-report' });
  if (value['version'] !== REPORT_VERSION)
    return refuse(
      Number(value['version']) > REPORT_VERSION
        ? { code: 'newer' }
        : { code: 'broken', at: 'report.version' },
    );
  const blocks: readonly unknown[] = Array.isArray(value['blocks']) ? value['blocks'] : [];
  const at =
    brokenField(value, reportFields, 'report') ??
    blocks.map((block, index) => brokenField(block, blockFields, `report.blocks[${index}]`)).find(Boolean);
  if (at) return refuse({ code: 'broken', at });
  // Every field was looked at.
  return { ok: true, report: value as unknown as Report };
}
