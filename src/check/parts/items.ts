import type { Span } from '../../core/span.js';
import type { Draft } from '../draft.js';
import { type Passage, within } from '../match/passage.js';
import { type Point, pointsIn } from './points.js';
import { openingWords } from './written.js';

/**
 * For each of the passages that share a label (措施：) the item it belongs to: the widest numbered point that holds no other
 * passage of that label. A passage under a heading of its own has none.
 */
export function itemsOf(draft: Draft, passages: readonly Passage[]): readonly (Span | undefined)[] {
  const labels = passages.map((passage) => openingWords(draft.text, passage));
  const isLabel = labels.map((label) => labels.filter((other) => other === label).length > 1);
  if (!isLabel.includes(true)) return passages.map(() => undefined);
  const points = pointsIn(draft, { start: 0, end: draft.text.length });
  return passages.map(({ opening }, index) => {
    if (!isLabel[index]) return undefined;
    const same = passages.filter((_, other) => labels[other] === labels[index]).map((passage) => passage.opening);
    return widest(points, opening, same);
  });
}

function widest(points: readonly Point[], opening: Span, same: readonly Span[]): Span | undefined {
  const holding = points.find(({ span }) => within(opening, span));
  if (!holding) return undefined;
  const others = same.filter((other) => other.start !== opening.start && within(other, holding.span));
  return others.length === 0 ? holding.span : widest(holding.points, opening, same);
}
