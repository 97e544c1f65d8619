import type { Source } from '../../core/document.js';
import { type Span, trimSpan } from '../../core/span.js';
import { type Enumerator, type EnumeratorKind, enumeratorAt } from './enumerators.js';
import type { OutlineLine } from './index.js';
import { sectionLabelAt } from './labels.js';

/** What outlines are made from: a paragraph, trimmed, or the part of one from an enumerator in its midst on. */
export type Line = Span & {
  readonly source: Source;
  readonly level?: number;
  readonly enumerator?: Enumerator;
  /** True when the text before, in the same paragraph, runs up to this line: 「…打下基础。二、存在的问题」. */
  readonly glued: boolean;
};

/** The kinds that are looked for inside a paragraph, right after the end of a sentence. */
const GLUED = new Set<EnumeratorKind>([
  'part',
  'chinese',
  'chineseBracket',
  'decimal',
  'bracket',
  'circled',
  'ordinal',
]);

/** The end of a sentence or a colon; half-width signs count after Chinese only. */
const STOP = /([。！？；：:]|(?<=\p{Script=Han}[”"）)]?)[.!?;])[”’"）)」』]?\s{0,8}/gu;

/** The lines that are not blank, each cut where a sentence ends and an enumerator or the label of a section follows. */
export function splitLines(text: string, lines: readonly OutlineLine[]): Line[] {
  return lines.flatMap((line) => {
    const span = trimSpan(text, line);
    return span.start === span.end ? [] : cut(text, { ...line, ...span });
  });
}

function cut(text: string, line: OutlineLine): Line[] {
  const { source, level, end } = line;
  const starts = cuts(text, line);
  return starts.map((start, index) => {
    const span = trimSpan(text, { start, end: starts[index + 1] ?? end });
    const enumerator = enumeratorAt(text, start);
    return {
      ...span,
      source,
      glued: index > 0,
      ...(level === undefined || index > 0 ? {} : { level }),
      ...(enumerator && start + enumerator.marker.length <= span.end ? { enumerator } : {}),
    };
  });
}

function cuts(text: string, { start, end }: Span): number[] {
  const starts = [start];
  const visit = (at: number, stop: string): void => {
    const enumerator = enumeratorAt(text, at);
    const isGlued = enumerator !== undefined && GLUED.has(enumerator.kind);
    if (stop === '：' || stop === ':' ? isGlued && enumerator.value === 1 : isGlued || sectionLabelAt(text, at))
      starts.push(at);
  };
  for (const match of text.slice(start, end).matchAll(STOP)) {
    const at = start + match.index + match[0].length;
    if (at < end) visit(at, match[1] ?? '');
  }
  return starts;
}
