import type { Token } from '../../core/token.js';

/** Parts of speech that carry matter: nouns, verbs, adjectives, idioms and fixed phrases, abbreviations, time words left out. */
const CONTENT = /^[nvalj]|^i$/u;
const HAN_WORD = /^\p{Script=Han}{2,}$/u;
const HAN_CHARACTER = /^\p{Script=Han}$/u;

/** How often each content word occurs in one text, in order of first occurrence. */
export type TermCounts = ReadonlyMap<string, number>;

/**
 * The content words of many texts, packed. The terms of text i stand at starts[i] … starts[i+1] of `terms`, as ascending positions in
 * `vocabulary`, with their occurrences in `counts`. The vocabulary is sorted by code units: equal texts give equal tables.
 */
export type TermTable = {
  readonly vocabulary: readonly string[];
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly counts: Uint16Array;
};

/** What tells whether a word carries matter, beside its part of speech. */
export type ContentWords = {
  readonly stopwords: ReadonlySet<string>;
  /** Words that name a matter whatever they are tagged as: 二胎, 微信. */
  readonly matters: ReadonlySet<string>;
};

/** Counts the words of two or more Han characters that can carry matter; of a text that has none, the words of one: 车太少. */
export function contentTerms(tokens: readonly Token[], known: ContentWords): TermCounts {
  const words = countsOfForm(tokens, HAN_WORD, known);
  return words.size > 0 ? words : countsOfForm(tokens, HAN_CHARACTER, known);
}

function countsOfForm(tokens: readonly Token[], form: RegExp, { stopwords, matters }: ContentWords): TermCounts {
  const counts = new Map<string, number>();
  for (const { text, pos } of tokens)
    if ((CONTENT.test(pos) || matters.has(text)) && form.test(text) && !stopwords.has(text))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Packs the terms of texts. */
export function termTable(texts: readonly TermCounts[]): TermTable {
  const vocabulary = [...new Set(texts.flatMap((counts) => [...counts.keys()]))].sort();
  const places = new Map(vocabulary.map((term, place) => [term, place]));
  const packed = emptyTable(
    vocabulary,
    texts.map(({ size }) => size),
  );
  let end = 0;
  for (const counts of texts)
    for (const [place, count] of [...counts]
      .map(([term, count]): [number, number] => [places.get(term) ?? 0, count])
      .sort(([a], [b]) => a - b)) {
      packed.terms[end] = place;
      packed.counts[end++] = count;
    }
  return packed;
}

/** One table of the texts of several, in order. */
export function joinedTables(tables: readonly TermTable[]): TermTable {
  const [only] = tables;
  if (only && tables.length === 1) return only;
  const vocabulary = [...new Set(tables.flatMap((table) => [...table.vocabulary]))].sort();
  const places = new Map(vocabulary.map((term, place) => [term, place]));
  const joined = emptyTable(
    vocabulary,
    tables.flatMap(({ starts }) => Array.from(starts.subarray(1), (end, i) => end - (starts[i] ?? 0))),
  );
  let end = 0;
  for (const { vocabulary: own, terms, counts } of tables) {
    // Both vocabularies are sorted, so that positions stay in ascending order.
    const moved = Int32Array.from(own, (term) => places.get(term) ?? 0);
    joined.counts.set(counts, end);
    for (const term of terms) joined.terms[end++] = moved[term] ?? 0;
  }
  return joined;
}

function emptyTable(vocabulary: readonly string[], sizes: readonly number[]): TermTable {
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, i) => {
    starts[i + 1] = (starts[i] ?? 0) + size;
  });
  const total = starts[sizes.length] ?? 0;
  return { vocabulary, starts, terms: new Int32Array(total), counts: new Uint16Array(total) };
}

/** Positions in the vocabulary of one text's terms, ascending. */
export function termsOf({ starts, terms }: TermTable, text: number): Int32Array {
  return terms.subarray(starts[text] ?? 0, starts[text + 1] ?? 0);
}

/** Occurrences of one text's terms, in the order of `termsOf`. */
export function countsOf({ starts, counts }: TermTable, text: number): Uint16Array {
  return counts.subarray(starts[text] ?? 0, starts[text + 1] ?? 0);
}

/** How many texts a table is of. */
export function textCount({ starts }: TermTable): number {
  return starts.length - 1;
}
