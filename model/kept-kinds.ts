import { promoKinds, type PromoKind } from './promo-kind';

/** Kinds of promotion that the person wants to see: a switch each. What is not in the list is taken out, and can be put back. */
export type KeptKinds = readonly PromoKind[];

/** Every kind is taken out at first: nothing of it is lost, since each piece is listed and can be put back where it stood. */
export const defaultKeptKinds: KeptKinds = [];

/**
 * Kinds from storage or another device: what we do not know is left out, and so is what stands twice.
 *
 * @param value anything, also nothing
 */
export const parseKeptKinds = (value: unknown): KeptKinds =>
  Array.isArray(value) ? promoKinds.filter((kind) => value.includes(kind)) : defaultKeptKinds;
