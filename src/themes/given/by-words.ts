import { at, dot, type Matrix, normalize, row } from '../maths/matrix.js';
import type { WordSpace } from '../represent/embed.js';
import { type TermTable, termsOf } from '../represent/terms.js';
import type { Likenesses, Seed } from './likeness.js';

/** What each seed term in the text adds, by how much it tells, and how many of them count; measured on labelled messages and titles. */
const WRITTEN = 0.15;
const MOST_WRITTEN = 2;
/** Likeness from which a text helps to say what a theme is about, and how much such texts weigh beside the seeds. */
const SURE = 0.45;
const LEARNT = 0.5;

type Places = { readonly centre: Float64Array; readonly words: readonly Float64Array[] };

/**
 * Likeness of texts to themes given by words: half the cosine to the centre of the words and half that to the nearest word, more where
 * their terms are written; a second round takes in what the texts that surely belong to a theme say (Rocchio's relevance feedback,
 * 1971).
 */
export function likenessByWords(
  table: TermTable,
  space: WordSpace,
  seeds: readonly Seed[],
  texts: readonly string[],
): Likenesses {
  const places = seeds.map(({ terms, words }) => ({ centre: space.embed(terms), words: words.map(space.embed) }));
  const written = withLiterals(writtenTerms(table, space, seeds), seeds, texts);
  const first = likenesses(space.points, places, written);
  return likenesses(space.points, learnt(space.points, places, first), written);
}

function likenesses(points: Matrix, places: readonly Places[], written: Likenesses): Likenesses {
  return written.map((extra, text) => {
    const point = row(points, text);
    return Float64Array.from(places, ({ centre, words }, theme) => {
      const nearest = Math.max(0, ...words.map((word) => dot(point, word)));
      return Math.max(0, dot(point, centre)) / 2 + nearest / 2 + at(extra, theme);
    });
  });
}

function writtenTerms(table: TermTable, { weight }: WordSpace, seeds: readonly Seed[]): Likenesses {
  const worth = table.vocabulary.map((term) => seeds.map(({ terms }) => (terms.has(term) ? weight(term) : 0)));
  return Array.from({ length: table.starts.length - 1 }, (_, text) => {
    const sums = new Float64Array(seeds.length);
    for (const term of termsOf(table, text)) {
      const own = worth[term] ?? [];
      for (let theme = 0; theme < sums.length; theme++) sums[theme] = at(sums, theme) + (own[theme] ?? 0);
    }
    return sums.map((sum) => WRITTEN * Math.min(MOST_WRITTEN, sum));
  });
}

/** A word that is no term counts as much as terms can, for nothing else places it. */
function withLiterals(written: Likenesses, seeds: readonly Seed[], texts: readonly string[]): Likenesses {
  if (seeds.every(({ literals }) => literals.length === 0)) return written;
  return written.map((values, place) => {
    const text = (texts[place] ?? '').toLowerCase();
    return values.map((value, theme) =>
      seeds[theme]?.literals.some((word) => text.includes(word)) ? WRITTEN * MOST_WRITTEN : value,
    );
  });
}

function learnt(points: Matrix, places: readonly Places[], known: Likenesses): Places[] {
  const sums = places.map(({ centre }) => new Float64Array(centre.length));
  known.forEach((values, text) => {
    const best = values.indexOf(Math.max(...values));
    const sum = sums[best];
    if (!sum || at(values, best) < SURE) return;
    const point = row(points, text);
    for (let j = 0; j < sum.length; j++) sum[j] = at(sum, j) + at(point, j);
  });
  return places.map(({ centre, words }, theme) => {
    const sum = sums[theme] ?? new Float64Array(centre.length);
    normalize(sum);
    const mixed = centre.map((x, j) => x + LEARNT * at(sum, j));
    normalize(mixed);
    return { centre: mixed, words };
  });
}
