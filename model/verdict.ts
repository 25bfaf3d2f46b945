import type { PromoKind } from './promo-kind';
import type { ReasonCode } from './reason';

/** One piece of evidence that a block is promotion of a kind. */
export interface Evidence {
  /** The rule that saw it, such as `newsletter/call-to-sign-up-page`. */
  readonly rule: string;
  readonly kind: PromoKind;
  readonly reason: ReasonCode;
  /** Log-odds (natural logarithm) that this evidence adds for promotion; below 0 speaks for the article. */
  readonly weight: number;
}

/** What the engine thinks of one block: article text where `promo` is null. */
export interface Verdict {
  readonly promo: PromoKind | null;
  /** Sum of the evidence and the prior, in log-odds; above 0 means promotion. */
  readonly logOdds: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}
