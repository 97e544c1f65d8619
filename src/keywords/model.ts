import { z } from 'zod';
import { UsageError } from '../core/errors.js';

const numbers = z.array(z.number());

/** What a shipped `model.json` holds beside the weights of words; `about` is for people. */
const modelFacts = z.strictObject({
  about: z.string(),
  /** What each measure adds to a term's score. */
  dense: z.record(z.string(), z.number()),
  base: z.number(),
  tables: z.record(z.string(), numbers),
  tagging: z.strictObject({ base: numbers, numeric: z.record(z.string(), numbers) }),
  net: z.strictObject({
    mean: numbers,
    scale: numbers,
    inner: numbers,
    bias: numbers,
    outer: numbers,
    direct: numbers,
  }),
  calibration: z.strictObject({ score: z.number(), total: z.number(), base: z.number() }),
});

/** Columns of a word's weights: three labels at five distances, then its roles in and beside a term. */
export const COLUMNS = 21;
export const ROLE = { first: 15, last: 16, single: 17, any: 18, before: 19, after: 20 } as const;
/** Labels of a piece: it lies in a keyword, a keyword begins with it, one ends with it. */
export const LABELS = 3;

/** What a row is about: a word, a tag of words, the first or last one or two characters of words. */
const KINDS = ['word', 'tag', 'beginning', 'beginning2', 'ending', 'ending2'] as const;
type RowKind = (typeof KINDS)[number];
type Rows = Map<string, Float64Array>;

/** Weights learnt from texts with their authors' keywords; see corpus/keywords/model.json for how. */
export type KeywordModel = Omit<z.infer<typeof modelFacts>, 'about'> & {
  readonly rows: Readonly<Record<RowKind, ReadonlyMap<string, Float64Array>>>;
  /** For a tag and the one after it: what the pair adds to the labels of the second and of the first. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;
};

/** The model of two shipped files. Throws a UsageError for text that is none. */
export function parseModel(facts: string, rows: string): KeywordModel {
  const found = modelFacts.safeParse(JSON.parse(facts));
  if (!found.success) throw new UsageError('关键词模型 model.json 不完整，请重新安装');
  const byKind: Record<RowKind, Rows> = {
    word: new Map(),
    tag: new Map(),
    beginning: new Map(),
    beginning2: new Map(),
    ending: new Map(),
    ending2: new Map(),
  };
  const pairs = new Map<string, Rows>();
  for (const line of rows.split('\n')) {
    const [kind = '', key = '', ...cells] = line.split('\t');
    if (kind === '' || kind.startsWith('#')) continue;
    if (kind === 'tags') addPair(pairs, key, weightsOf(cells, 2 * LABELS));
    else
      byKind[KINDS.find((known) => known === kind) ?? 'word'].set(
        key === '\\n' ? '\n' : key,
        weightsOf(cells, COLUMNS),
      );
  }
  const { about: _, ...rest } = found.data;
  return { ...rest, rows: byKind, pairs };
}

/** Weights are written in hundredths, those of 0 left out. */
function weightsOf(cells: readonly string[], length: number): Float64Array {
  return Float64Array.from({ length }, (_, column) => Number(cells[column] ?? 0) / 100);
}

function addPair(pairs: Map<string, Rows>, key: string, weights: Float64Array): void {
  const [first = '', second = ''] = key.split(' ');
  const seconds: Rows = pairs.get(first) ?? new Map();
  pairs.set(first, seconds.set(second, weights));
}
