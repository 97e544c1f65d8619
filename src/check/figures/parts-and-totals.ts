import type { Span } from '../../core/span.js';
import { type Quantity, quantitiesIn } from './quantities.js';

/** A total and the parts that a sentence gives for it. */
export type Breakdown = {
  readonly span: Span;
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** What the sentence says of the list: that it is the whole, that it is not, or nothing. */
  readonly extent: 'whole' | 'some' | 'unsaid';
  /** The labels of the parts, one after the other. */
  readonly labels: string;
};

/** The words between a total and its parts. */
const OPENING = /其中|分别[是为有]?|包括|分为|由(?=[^。]{1,60}组成)/gu;
/** How far before the words the total stands, how long a label may be. */
const NEAR = 30;
const LABEL = 25;
const BETWEEN = /[，,、；;：:]|(?:和|以及|及|与)/u;

/** The breakdowns in one sentence, given with half-width digits; spans count from its beginning. */
export function breakdownsIn(sentence: string): readonly Breakdown[] {
  const quantities = quantitiesIn(sentence);
  return [...sentence.matchAll(OPENING)].flatMap((opening) => {
    const from = opening.index + opening[0].length;
    const next = sentence.indexOf('其中', from);
    const total = quantities.findLast(({ span }) => span.end <= opening.index && opening.index - span.end <= NEAR);
    if (!total) return [];
    const listed = quantities.filter(({ span }) => span.start >= from && (next < 0 || span.end <= next));
    const parts = partsOf(sentence, from, listed, total);
    const last = parts.at(-1);
    if (!last || parts.length < 2) return [];
    return [
      {
        span: { start: total.span.start, end: last.span.end },
        total,
        parts,
        extent: extentOf(sentence, opening[0], { start: from, end: last.span.end }),
        labels: sentence.slice(from, last.span.end + 8),
      },
    ];
  });
}

/** The quantities that go on as parts of a total: each counts the same, with a short label of its own before or after it. */
function partsOf(sentence: string, from: number, listed: readonly Quantity[], { unit }: Quantity): readonly Quantity[] {
  const parts: Quantity[] = [];
  let end = from;
  for (const quantity of listed) {
    const label = sentence.slice(end, quantity.span.start);
    if (
      quantity.unit !== unit ||
      label.length > LABEL ||
      /[%％元]/u.test(label.replace(/[（(][^）)]*[）)]|占[^，,、；;]*%/gu, ''))
    )
      break;
    if (parts.length > 0 && !BETWEEN.test(label)) break;
    parts.push(quantity);
    end = quantity.span.end;
  }
  return parts;
}

function extentOf(sentence: string, opening: string, { start, end }: Span): Breakdown['extent'] {
  const list = sentence.slice(start, end);
  if (/等|主要|最多|比较|多数|较多/u.test(sentence.slice(start, end + 8))) return 'some';
  if (/其他|其它|其余|剩余/u.test(list)) return 'whole';
  return opening === '其中' ? 'unsaid' : 'whole';
}
