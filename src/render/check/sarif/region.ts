import type { Review } from '../../../core/check-report.js';

type Found = Pick<Review['findings'][number], 'line' | 'span' | 'evidence'>;

/** Lines and columns from 1, the end exclusive, in UTF-16 code units. */
export type Region = {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly snippet?: { readonly text: string };
};

/**
 * Gives the stretch of a draft that a finding points to; the line alone where the text is not that of the file. Offsets would not
 * do: a file's own line ends may be longer than those of the text.
 */
export function regionsIn(text = ''): (finding: Found) => Region {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const positionOf = (offset: number) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return ({ line, span: { start, end }, evidence }) => {
    const snippet = { text: evidence };
    const first = positionOf(start);
    if (end > text.length || first.line !== line) return { startLine: line, snippet };
    const last = positionOf(end);
    return { startLine: line, startColumn: first.column, endLine: last.line, endColumn: last.column, snippet };
  };
}

/** The index of the last number that is not above the wanted one, by halving; the numbers rise from 0. */
function lastAtOrBefore(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
