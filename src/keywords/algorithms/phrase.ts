import type { Keyword } from '../../core/keyword.js';
import type { Token } from '../../core/token.js';
import type { KeywordAlgorithm, KeywordContext } from '../algorithm.js';
import { MEASURES, measuresOf, type Surroundings } from '../measures.js';
import { type TermUse, termUses } from '../phrases.js';
import { piecesOf } from '../pieces.js';
import { surroundingsOf } from '../surroundings.js';
import { BASE, WEIGHTS } from '../weights.js';

/** A term with a verb in it, or an adjective inside, must be repeated this often. */
const REPEATED = 2;
/** A term keeps this much of its score when a better one contains it or lies in it; looked for among the best so many. */
const OVERLAPPING = { keeps: 0.8, among: 12 } as const;

/**
 * Nouns and compounds by a linear model over their frequency, place, form, rarity in general text and how much they stand by
 * themselves. The score is the model's probability, 0–1. Each document is judged by itself.
 */
export const phrase: KeywordAlgorithm = {
  name: 'phrase',
  summary: '名词和短语：词频、位置、在通用语料中的罕见程度（默认）',
  load: async () => (documents, context) => documents.map((tokens) => keywordsOf(tokens, context)),
};

function keywordsOf(tokens: readonly Token[], context: KeywordContext): Keyword[] {
  const pieces = piecesOf(tokens, context);
  const uses = termUses(pieces);
  const around = surroundingsOf(pieces, uses, context);
  const ranked = [...uses]
    .filter(([, use]) => isTerm(use, context))
    .map(([term, use]) => ({ term, score: scoreOf(term, use, around, context), count: use.count }))
    .sort(byScore);
  return ranked.map((keyword, rank) => (isOverlapping(ranked, rank) ? demoted(keyword) : keyword)).sort(byScore);
}

function byScore(a: Keyword, b: Keyword): number {
  return b.score - a.score || (a.term < b.term ? -1 : 1);
}

function isOverlapping(ranked: readonly Keyword[], rank: number): boolean {
  const term = ranked[rank]?.term ?? '';
  return (
    rank >= OVERLAPPING.among ||
    ranked.slice(0, rank).some((better) => better.term.includes(term) || term.includes(better.term))
  );
}

function demoted(keyword: Keyword): Keyword {
  return { ...keyword, score: keyword.score * OVERLAPPING.keeps };
}

function isTerm({ words, kinds, count }: TermUse, { weak }: KeywordContext): boolean {
  const last = kinds.at(-1);
  if (last === 'adjective' || last === 'other') return false;
  if (words.length === 1 && weak.has(words[0] ?? '')) return false;
  return (
    count >= REPEATED ||
    kinds.every((kind, at) => kind === 'noun' || kind === 'action' || (kind === 'adjective' && at === 0))
  );
}

function scoreOf(term: string, use: TermUse, around: Surroundings, context: KeywordContext): number {
  const measures = measuresOf(term, use, around, context);
  let sum = BASE;
  for (const name of MEASURES) sum += WEIGHTS[name] * measures[name];
  return 1 / (1 + Math.exp(-sum));
}
