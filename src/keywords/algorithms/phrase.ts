import type { Keyword } from '../../core/keyword.js';
import type { KeywordAlgorithm } from '../algorithm.js';
import { MEASURES, measure } from '../measures/index.js';
import { pieceCutter } from '../pieces.js';
import { type Scene, sceneOf } from '../scene.js';
import type { Term } from '../terms.js';
import { BASE, WEIGHTS } from '../weights.js';

/** A term keeps this much of its score when a better one contains it or lies in it; looked for among the best so many. */
const OVERLAPPING = { keeps: 0.8, among: 12 } as const;
/** A repeated term keeps this much when it never stands outside one longer term. */
const PART = 0.5;
const ORDERED = Float64Array.from(MEASURES, (name) => WEIGHTS[name]);

type Scored = { readonly term: string; score: number; readonly count: number };

/**
 * Nouns and compounds by a linear model over their frequency, place, form, rarity in general text and how much they stand by
 * themselves. The score is the model's probability, 0–1. Each document is judged by itself.
 */
export const phrase: KeywordAlgorithm = {
  name: 'phrase',
  summary: '名词和短语：词频、位置、在通用语料中的罕见程度（默认）',
  load: async () => (documents, context) => {
    const cut = pieceCutter(context);
    const measures = new Float64Array(MEASURES.length);
    return documents.map((tokens, index) => keywordsOf(sceneOf(cut(tokens), context.titleEnds?.[index]), measures));
  },
};

function keywordsOf(scene: Scene, measures: Float64Array): Keyword[] {
  const ranked: Scored[] = [];
  for (const term of scene.terms.all.values()) {
    measure(term, scene, measures);
    ranked.push(scored(term, measures));
  }
  ranked.sort(byScore);
  const overlapping = ranked.filter((_, rank) => isOverlapping(ranked, rank));
  for (const keyword of overlapping) keyword.score *= OVERLAPPING.keeps;
  return ranked.sort(byScore);
}

function scored({ text, count, inside }: Term, measures: Float64Array): Scored {
  const kept = count > 1 && inside >= count ? PART : 1;
  return { term: text, score: kept * scoreOf(measures), count };
}

function byScore(a: Keyword, b: Keyword): number {
  return b.score - a.score || (a.term < b.term ? -1 : 1);
}

function isOverlapping(ranked: readonly Keyword[], rank: number): boolean {
  if (rank >= OVERLAPPING.among) return true;
  const term = ranked[rank]?.term ?? '';
  for (let better = 0; better < rank; better++) {
    const other = ranked[better]?.term ?? '';
    if (other.includes(term) || term.includes(other)) return true;
  }
  return false;
}

function scoreOf(measures: Float64Array): number {
  let sum = BASE;
  for (let at = 0; at < measures.length; at++) sum += (ORDERED[at] ?? 0) * (measures[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
