import type { PromoKind } from '../../model/promo-kind';
import type { Story } from '../article/find-story';
import { linkDensity, type Block } from '../walk/block';
import { belong } from './belong';
import type { Judgement } from './judge-blocks';

/** A block of this many words behind the middle of a mail is text of it. */
const TEXT_WORDS = 9;
/** What stands at the end of a mail, behind its text: once it has begun, no short line behind it is text. */
const closing: ReadonlySet<PromoKind> = new Set([
  'newsletter',
  'social',
  'app',
  'comments-prompt',
  'copyright',
  'email-chrome',
  'referral',
  'poll',
  'donate',
]);
/** Answers below a question that is put to a vote, and the words of each. */
const ANSWERS_MAX = 8;
const ANSWER_WORDS_MAX = 8;
const ANSWER_DENSITY = 0.6;

/** What belonging to the end of a mail says, in log-odds: as much as the words that begin it. */
const BELONGS = 4;
/** Share of a mail's words behind which a question may be a vote (guess). */
const VOTE_FROM = 0.5;
/** Longest question of a vote, in words (guess). */
const QUESTION_WORDS_MAX = 14;
/** Fewest answers to a vote. */
const VOTES_MIN = 2;
/** Longest answer to a vote, in words (guess). */
const VOTE_WORDS_MAX = 4;

/** In a mail short lines go with what they stand behind: the answers with their question, the last lines with the end that has begun. */
export function followEndings(judgements: readonly Judgement[], { last }: Story): void {
  const inside = judgements.filter(({ block }) => block.id <= last && block.stats.words > 0);
  putToTheVote(inside);
  inside.forEach((judgement, index) => {
    if (judgement.verdict.promo !== 'poll') return;
    for (const answer of inside.slice(index + 1, index + 1 + ANSWERS_MAX)) {
      if (answer.verdict.promo === 'poll') return;
      if (answer.verdict.promo !== null || !isAnswer(answer.block)) return;
      join(answer, judgement);
    }
  });
  const end = inside.slice(
    inside.findLastIndex(({ block, verdict }) => verdict.promo === null && block.stats.words >= TEXT_WORDS) +
      1,
  );
  const begin = end.findIndex(({ verdict }) => verdict.promo !== null && closing.has(verdict.promo));
  const leader = end[begin];
  if (leader && end.length < inside.length)
    for (const judgement of end.slice(begin + 1))
      if (judgement.verdict.promo === null) join(judgement, leader);
}

/** A question with a vote below it is a poll, whatever it asks: in the second half of a mail, with answers of a few words. */
function putToTheVote(inside: readonly Judgement[]): void {
  const half = inside.reduce((sum, { block }) => sum + block.stats.words, 0) * VOTE_FROM;
  let passed = 0;
  inside.forEach((question, index) => {
    const { block, verdict } = question;
    passed += block.stats.words;
    if (passed < half || verdict.promo !== null || block.stats.words > QUESTION_WORDS_MAX) return;
    if (linkDensity(block) > 0 || !/[?？;؟]\s*\P{L}*$/u.test(block.text)) return;
    const behind = inside.slice(index + 1);
    const end = behind.findIndex(({ block: answer }) => !isVote(answer));
    const answers = end === -1 ? behind : behind.slice(0, end);
    const [first] = answers;
    if (answers.length < VOTES_MIN || answers.length > ANSWERS_MAX || !first) return;
    if (answers.some(({ block: { scope } }) => scope.tag !== first.block.scope.tag)) return;
    belong(question, question.leader, {
      rule: 'neighbours/vote',
      kind: 'poll',
      reason: 'worded-as-poll',
      weight: BELONGS,
    });
  });
}

const isVote = (block: Block): boolean => isAnswer(block) && block.stats.words <= VOTE_WORDS_MAX;

const isAnswer = (block: Block): boolean =>
  block.headingLevel === 0 && block.stats.words <= ANSWER_WORDS_MAX && linkDensity(block) > ANSWER_DENSITY;

function join(judgement: Judgement, leader: Judgement): void {
  const kind = leader.verdict.promo ?? 'other';
  const reason = 'belongs-to-the-call-above';
  belong(judgement, leader.leader, { rule: `neighbours/${reason}`, kind, reason, weight: BELONGS });
}
