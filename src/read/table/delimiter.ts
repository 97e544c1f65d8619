import { isHeading } from './heading.js';
import { parseRecords } from './records.js';

/** Records that are looked at. */
const SAMPLE = 60;
export const SAMPLE_LENGTH = 1 << 16;
/** Share of records that must have the same number of cells. */
const REGULAR = 0.6;
/** Never occurs in a text: every line is one cell. */
const NONE = '\u001e';

const candidates = [',', '\t', ';', '|'];
/** Typed by hand, and common inside sentences: only with a header row that proves them. */
const fullWidth = ['，', '；', '、'];

/** The delimiter of a table in text: one that gives a row of known column names, else one that cuts regularly, else none. */
export function guessDelimiter(text: string, usual: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const trials = [...new Set([usual, ...candidates, ...fullWidth])].map((delimiter) => trial(sample, delimiter));
  const named = best(trials, (entry) => entry.names);
  if (named && named.names >= 2) return named.delimiter;
  const regular = best(
    trials.filter(({ delimiter, cells }) => cells > 1 && !fullWidth.includes(delimiter)),
    (entry) => entry.regularity,
  );
  return regular && regular.regularity >= REGULAR ? regular.delimiter : NONE;
}

type Trial = { delimiter: string; names: number; cells: number; regularity: number };

/** How well a delimiter cuts: column names in the best row, the usual number of cells, the share of records that have it. */
function trial(sample: string, delimiter: string): Trial {
  const counts = new Map<number, number>();
  let names = 0;
  let records = 0;
  for (const { cells } of parseRecords([sample], delimiter)) {
    if (records === SAMPLE) break;
    if (cells.every((cell) => cell === '')) continue;
    records++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    names = Math.max(names, cells.filter(isHeading).length);
  }
  const [cells, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { delimiter, names, cells, regularity: records === 0 ? 0 : count / records };
}

/** The first of those with the highest value. */
function best(trials: readonly Trial[], value: (entry: Trial) => number): Trial | undefined {
  return trials.reduce<Trial | undefined>((top, entry) => (top && value(top) >= value(entry) ? top : entry), undefined);
}
