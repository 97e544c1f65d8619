import type { Draft } from '../draft.js';
import { type Point, pointsIn } from './points.js';
import { openingWords, type Written } from './written.js';

/** What a part lists: its numbered points, or its sentences where nothing is numbered. */
export type Entries = { readonly numbered: boolean; readonly entries: readonly { readonly text: string }[] };

/** What a part lists. */
export function entriesOf(draft: Draft, written: Written): Entries {
  const points = listedPoints(draft, written);
  return points.length > 0
    ? { numbered: true, entries: points.map(({ span }) => ({ text: draft.text.slice(span.start, span.end) })) }
    : { numbered: false, entries: written.sentences.filter(({ heading }) => !heading) };
}

/** The points that a part lists, two or none: those with numbers, and what stands under a label that comes again (问题：). */
export function listedPoints(draft: Draft, { passages }: Pick<Written, 'passages'>): readonly Point[] {
  const labels = passages.map((passage) => openingWords(draft.text, passage));
  const points = passages.flatMap(({ body }, index): readonly Point[] => {
    const numbered = pointsIn(draft, body);
    const repeated = labels.filter((label) => label === labels[index]).length > 1;
    return numbered.length > 1 || !repeated ? numbered : [{ span: body, style: '', value: undefined, points: [] }];
  });
  return points.length > 1 ? points : [];
}
