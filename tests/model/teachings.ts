import type { Teaching } from '../../model/taught-rule';
import type { Traits } from '../../model/traits';

/** A piece that the rule below was learned from. */
export const seen: Traits = {
  form: 'box',
  words: 14,
  linked: 'part',
  targets: ['sign-up', 'same-site'],
  says: ['newsletter', 'call'],
  names: ['tides', 'box'],
  terms: ['unlock', 'tides', 'newsletter'],
};

/** A paragraph of a story. */
export const unseen: Traits = {
  form: 'paragraph',
  words: 60,
  linked: 'none',
  targets: [],
  says: [],
  names: ['story'],
  terms: ['ferry', 'sailed', 'harbour'],
};

export const teaching: Teaching = {
  does: 'keep',
  site: 'baypost.example',
  kind: 'newsletter',
  pattern: {
    form: 'box',
    words: [7, 28],
    linked: 'part',
    targets: ['sign-up'],
    says: ['newsletter'],
    names: ['tides'],
    terms: [],
  },
  examples: [seen],
  counterExamples: [unseen],
};
