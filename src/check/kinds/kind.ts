import type { Named } from '../../core/registry.js';

/**
 * What gives a kind of document (文种) away. Each list that matches adds its weight once: the end of the title, the first
 * sentences, the last lines, a share of sentences anywhere.
 */
export type Kind = Named & {
  /** Tested against the title without its brackets and edition notes. */
  readonly title: readonly RegExp[];
  /** Tested against the first lines under the title. */
  readonly opening?: readonly RegExp[];
  /** Tested against the last lines. */
  readonly ending?: readonly RegExp[];
  /** Tested against every sentence; counts when at least `share` of them, and three, match. */
  readonly body?: { readonly pattern: RegExp; readonly share: number };
  /** What such a paper tells or orders at second hand: a passage of that sort is never a part of a draft. */
  readonly secondHand?: readonly ('fact' | 'intent')[];
};

/** What each place adds to a kind's score, and from which score a kind is taken for likely and for certain. */
export const weights = { title: 6, opening: 4, ending: 3, body: 2, likely: 3, certain: 4 };
