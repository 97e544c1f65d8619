/** Columns of a word's weights: three labels at five distances, then its roles in and beside a term. */
export const COLUMNS = 21;
export const ROLE = { first: 15, last: 16, single: 17, any: 18, before: 19, after: 20 } as const;
/** Labels of a piece: it lies in a keyword, a keyword begins with it, one ends with it. */
export const LABELS = 3;
/** Weights of a pair of tags: what it adds to the labels of the second word, and of the first. */
const PAIR = 2 * LABELS;

/** What a row is about: a word, a tag of words, the first or last one or two characters of words. */
type RowKind = 'word' | 'tag' | 'beginning' | 'beginning2' | 'ending' | 'ending2';

/** The rows of a `words.tsv`; most are never asked for, so they stay as they are written until they are. */
export type Rows = {
  readonly text: string;
  /** Where the weights of a row begin in the text; -1 - its number once it has been read. */
  readonly starts: Readonly<Record<RowKind, Map<string, number>>>;
  /** COLUMNS weights for each row that has been read. */
  readonly read: { readonly values: Float64Array; rows: number };
  /** Numbers of tags in `pairs`, from 1; 0 stands for a tag without pairs. */
  readonly tags: ReadonlyMap<string, number>;
  /** PAIR weights for each tag and each after it; see pairStart. */
  readonly pairs: Float64Array;
};

const [TAB, END, MINUS, ZERO, NINE] = [9, 10, 45, 48, 57];

/** The rows of a text of lines `kind ⇥ key ⇥ weights`, weights in hundredths, those of 0 left out; `#` begins a comment. */
export function rowsOf(text: string): Rows {
  const starts = {
    word: new Map<string, number>(),
    tag: new Map<string, number>(),
    beginning: new Map<string, number>(),
    beginning2: new Map<string, number>(),
    ending: new Map<string, number>(),
    ending2: new Map<string, number>(),
  };
  const kinds = new Map<string, Map<string, number>>(Object.entries(starts));
  const pairs = new Map<string, number>();
  kinds.set('tags', pairs);
  for (let at = 0; at < text.length; at = after(text, '\n', at)) {
    const key = after(text, '\t', at);
    const cells = after(text, '\t', key);
    const name = text.slice(key, cells - 1);
    kinds.get(text.slice(at, key - 1))?.set(name === '\\n' ? '\n' : name, cells);
  }
  const all = Object.values(starts).reduce((sum, { size }) => sum + size, 0);
  return { text, starts, read: { values: new Float64Array(all * COLUMNS), rows: 0 }, ...pairsOf(text, pairs) };
}

/** Adds the weights of a row, one of `rows.starts`, to `out` from `at` on; nothing for a row that is not there. */
export function addRow(rows: Rows, starts: Map<string, number>, key: string, out: Float64Array, at: number): void {
  const start = starts.get(key);
  if (start === undefined) return;
  const from = (start < 0 ? -1 - start : readRow(rows, starts, key, start)) * COLUMNS;
  const { values } = rows.read;
  for (let column = 0; column < COLUMNS; column++)
    out[at + column] = (out[at + column] ?? 0) + (values[from + column] ?? 0);
}

function readRow({ text, read }: Rows, starts: Map<string, number>, key: string, start: number): number {
  const row = read.rows++;
  addCells(text, start, read.values, row * COLUMNS);
  starts.set(key, -1 - row);
  return row;
}

/** Where the weights of two tags, by their numbers, begin in `pairs`. */
export function pairStart({ tags }: Rows, first: number, second: number): number {
  return (first * (tags.size + 1) + second) * PAIR;
}

function pairsOf(text: string, found: ReadonlyMap<string, number>): Pick<Rows, 'tags' | 'pairs'> {
  const tags = new Map<string, number>();
  for (const pair of found.keys()) for (const tag of pair.split(' ')) if (!tags.has(tag)) tags.set(tag, tags.size + 1);
  const size = tags.size + 1;
  const pairs = new Float64Array(size * size * PAIR);
  for (const [pair, start] of found) {
    const space = pair.indexOf(' ');
    const first = tags.get(pair.slice(0, space)) ?? 0;
    addCells(text, start, pairs, (first * size + (tags.get(pair.slice(space + 1)) ?? 0)) * PAIR);
  }
  return { tags, pairs };
}

function addCells(text: string, start: number, out: Float64Array, at: number): void {
  let column = at;
  let [value, sign] = [0, 1];
  for (let index = start; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : END;
    if (code === MINUS) sign = -1;
    else if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else {
      if (value !== 0) out[column] = (out[column] ?? 0) + (sign * value) / 100;
      if (code === END) return;
      if (code === TAB) column++;
      value = 0;
      sign = 1;
    }
  }
}

/** What follows the next such character; the end of the text where there is none. */
function after(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found + 1;
}
