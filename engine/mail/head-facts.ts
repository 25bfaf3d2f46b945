import type { Page } from '../page';
import type { Block } from '../walk/block';
import { readWrittenDate } from './written-date';

/** What the head of a mail says in lines of its own. */
export interface HeadFacts {
  /** ISO 8601, the day. */
  readonly published: string | null;
  /** Number of the issue as written: "459". */
  readonly issue: string | null;
}

/** Blocks with words at the beginning that may say it. */
const HEAD_BLOCKS = 12;
/** Longer lines are text, in words. */
const HEAD_WORDS_MAX = 14;

/** The sign or word before a number, in the languages of the archives. */
const issueNumber =
  /(?:^|[\s(–—|·,])(?:#|№|n[ro]\.?º?|n°|issue|ausgabe|folge|num[ée]ro|edici[óo]n|edizione|nummer|vol\.?)\s*\u200b?#?(\d{1,5})(?![\d.:])/iu;

/** Reads date and number of an issue from the lines before its text. */
export function readHeadFacts({ walk, metadata, mail }: Page): HeadFacts {
  const head: Block[] = [];
  for (const block of walk.blocks) {
    if (block.stats.words > 0) head.push(block);
    if (head.length === HEAD_BLOCKS) break;
  }
  const lines = head.filter(({ stats }) => stats.words <= HEAD_WORDS_MAX).map(({ text }) => text);
  const first = <Value>(read: (line: string) => Value | null): Value | null => {
    for (const line of lines) {
      const value = read(line);
      if (value !== null) return value;
    }
    return null;
  };
  const numberIn = (line: string): string | null =>
    issueNumber.exec(line.replaceAll('\u200b', ''))?.[1] ?? null;
  return {
    published: metadata.published ?? (mail ? first((line) => readWrittenDate(line, metadata.lang)) : null),
    issue: (metadata.title === null ? null : numberIn(metadata.title)) ?? (mail ? first(numberIn) : null),
  };
}
