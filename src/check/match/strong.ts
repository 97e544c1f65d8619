import type { Requirement } from '../../core/template.js';
import { type Draft, hanLength } from '../draft.js';
import { thresholds } from '../phrases.js';
import type { Passage } from './passage.js';
import type { Signs } from './signs.js';

/**
 * Single sentences so full of a part's signs that they write it alone, among the sentences of another part: a direction
 * is often one sentence before the measures, the causes one after the problems.
 */
export function strongPassages({ sentences }: Draft, { id, sense }: Requirement, signs: Signs): readonly Passage[] {
  if (sense !== 'direction' && sense !== 'cause') return [];
  return sentences
    .filter(
      ({ heading, span, text }) =>
        !heading && hanLength(text) >= thresholds.substance && signs.within(id, span).size >= thresholds.strong[sense],
    )
    .map(({ span }) => ({ ground: 'content', opening: span, body: span, without: [] }));
}
