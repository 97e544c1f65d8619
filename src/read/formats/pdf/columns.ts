import { type Line, type Segment, WIDE_GAP } from './lines.js';

/** Text that is read from top to bottom, between two margins: a page, or one column of it. */
export type Region = { readonly lines: readonly Line[]; readonly column: boolean };

/** A gap down a page parts columns when so many lines have text on both sides of it. */
const FEWEST = 4;
/** Rows of a table are drawn row by row: more jumps over the gap than this share of the lines mean cells, not columns. */
const JUMPS = 0.34;
/** Share of a column's lines that fill it, where the order in the file says nothing. */
const FULL = 0.6;
/** A line fills its column when it ends at most so many ems before its edge. */
const SLACK = 2;

/** A run of lines with a gap all the way down between two places. */
type Band = { lines: Line[]; from: number; to: number; both: number };

/** The lines of a page in the order they are read: columns one after another, full lines between them in their place. */
export function regionsOf(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = [];
  let plain: Line[] = [];
  for (const band of bandsOf(lines)) {
    if ('from' in band && isColumns(band)) {
      if (plain.length > 0) regions.push({ lines: plain, column: false });
      plain = [];
      const middle = (band.from + band.to) / 2;
      const sides = [(segment: Segment) => segment.left < middle, (segment: Segment) => segment.left >= middle];
      for (const side of sides)
        for (const region of regionsOf(band.lines.map((line) => line.filter(side)).filter(({ length }) => length > 0)))
          regions.push({ ...region, column: true });
    } else plain.push(...band.lines);
  }
  if (plain.length > 0) regions.push({ lines: plain, column: false });
  return regions;
}

/** The lines cut into runs that share a gap and the others. */
function bandsOf(lines: readonly Line[]): readonly (Band | { readonly lines: readonly Line[] })[] {
  const bands: (Band | { lines: Line[] })[] = [];
  let band: Band | undefined;
  for (const line of lines) {
    const next = band && narrowed(band, line);
    if (band && next) {
      Object.assign(band, next);
      band.lines.push(line);
      continue;
    }
    band = opened(line);
    bands.push(band ?? { lines: [line] });
  }
  return bands;
}

function opened(line: Line): Band | undefined {
  const gap = widestGap(line);
  return gap && { lines: [line], ...gap, both: 1 };
}

function widestGap(line: Line): { from: number; to: number } | undefined {
  const gaps = line.slice(1).map((segment, index) => ({ from: line[index]?.right ?? 0, to: segment.left }));
  return gaps.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** The gap of a band as far as a further line leaves it free. */
function narrowed(band: Band, line: Line): Omit<Band, 'lines'> | undefined {
  let { from, to } = band;
  let [before, after] = [false, false];
  const middle = (from + to) / 2;
  for (const { left, right } of line) {
    if ((left + right) / 2 < middle) [from, before] = [Math.max(from, right), true];
    else [to, after] = [Math.min(to, left), true];
  }
  const size = Math.max(...line.map((segment) => segment.size));
  return to - from >= WIDE_GAP * size ? { from, to, both: band.both + (before && after ? 1 : 0) } : undefined;
}

function isColumns({ lines, from, to, both }: Band): boolean {
  if (both < FEWEST) return false;
  const middle = (from + to) / 2;
  const segments = lines.flat().sort((a, b) => a.order - b.order);
  const jumps = segments.filter((segment, index) => {
    const before = segments[index - 1];
    return before !== undefined && before.left < middle !== segment.left < middle;
  }).length;
  if (jumps <= both * JUMPS) return isFilled(segments.filter(({ left }) => left < middle)) || jumps <= 2;
  return (
    isFilled(segments.filter(({ left }) => left < middle)) && isFilled(segments.filter(({ left }) => left >= middle))
  );
}

function isFilled(segments: readonly Segment[]): boolean {
  const edge = Math.max(...segments.map(({ right }) => right));
  const full = segments.filter(({ right, size }) => edge - right <= SLACK * size);
  return full.length >= segments.length * FULL;
}
