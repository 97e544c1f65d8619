import type { Keyword } from '../../core/keyword.js';
import type { KeywordAlgorithm } from '../algorithm.js';
import { wordFacts } from '../facts.js';
import { type Judge, judgeOf } from '../judge.js';
import { labellerOf } from '../labels.js';
import type { KeywordModel } from '../model.js';
import { pieceCutter } from '../pieces.js';
import { rolesKeeper } from '../roles.js';
import { type Scene, sceneOf } from '../scene.js';
import type { Term } from '../terms.js';

/** A term keeps this much of its score when a better one contains it or lies in it; looked for among the best so many. */
const OVERLAPPING = { keeps: 0.7, among: 12 } as const;
/** Terms that are judged in full: the best so many by the linear part, which alone orders the rest behind them. */
const SHORTLIST = 20;
/** What a term keeps that is judged by the linear part alone. */
const REST = 1e-3;
/** A term less likely than this to be a keyword is left out, but for so many of a text: a few at least, and one for so many characters. */
const DOUBT = { below: 0.1, few: 3, characters: 100 } as const;
/**
 * The model is learnt from short texts, in which a single mention may be the matter. In a long one a term is expected to recur, once for
 * so many characters up to so often, and keeps this much for each time that is missing.
 */
const RECURRENCE = { characters: 800, most: 3, keeps: 0.4 } as const;
/** Shown terms that may contain a further one or lie in it: one in a short text, none in one of so many characters. */
const NESTED = { most: 1, characters: 800 } as const;
const EDGE = '#';

type Scored = { readonly term: Term; readonly index: number; score: number };

/**
 * Nouns and compounds by a model, learnt from authors' keywords, over their frequency, place, form, rarity in general text, their
 * words, and how likely a keyword begins and ends there. The score is the model's probability, 0–1. Each document is judged by itself.
 */
export const phrase: KeywordAlgorithm = {
  name: 'phrase',
  summary: '名词和短语：由作者标注的关键词学得的模型，看词频、位置、构成、罕见程度和前后文，没有把握的不列（默认）',
  shown: withoutDoubtful,
  load: async () => (documents, context) => {
    const { model } = context;
    const factsOf = wordFacts(context);
    const cut = pieceCutter(context, factsOf);
    const judge = judgeOf(model);
    const edge = factsOf(EDGE, EDGE);
    const setting = { edge, rolesOf: rolesKeeper(model.rows, edge), label: labellerOf(model) };
    return documents.map((tokens, index) =>
      keywordsOf(sceneOf(cut(tokens), { ...setting, titleEnd: context.titleEnds?.[index] }), judge, model),
    );
  },
};

function keywordsOf(scene: Scene, judge: Judge, { calibration }: KeywordModel): Keyword[] {
  const ranked = judged(scene, judge);
  const total = logSum(ranked);
  const expected = Math.min(RECURRENCE.most, 1 + Math.floor(scene.length / RECURRENCE.characters));
  ranked.forEach((scored, rank) => {
    const odds = calibration.score * scored.score + calibration.total * total + calibration.base;
    const missing = Math.max(0, expected - scored.term.count);
    scored.score = ((rank < SHORTLIST ? 1 : REST) * RECURRENCE.keeps ** missing) / (1 + Math.exp(-odds));
  });
  ranked.sort(byScore);
  const overlapping = ranked.filter((_, rank) => isOverlapping(ranked, rank));
  for (const scored of overlapping) scored.score *= OVERLAPPING.keeps;
  return ranked.sort(byScore).map(({ term, score }) => ({ term: term.text, score, count: term.count }));
}

function withoutDoubtful(keywords: readonly Keyword[], characters: number): readonly Keyword[] {
  const sure = Math.max(DOUBT.few, Math.floor(characters / DOUBT.characters));
  const most = characters < NESTED.characters ? NESTED.most : 0;
  const shown: Keyword[] = [];
  keywords.forEach((keyword, rank) => {
    const { term, score } = keyword;
    if (rank >= sure && score < DOUBT.below) return;
    const nested = shown.filter((other) => other.term.includes(term) || term.includes(other.term));
    if (nested.length <= most) shown.push(keyword);
  });
  return shown;
}

/** Terms with their log odds, the shortlist first. */
function judged(scene: Scene, { linear, deep }: Judge): Scored[] {
  const terms: Term[] = [];
  for (const term of scene.terms.all.values()) if (term.shaped || term.count > 1) terms.push(term);
  const scores = linear(terms, scene);
  const all = terms.map((term, index): Scored => ({ term, index, score: scores[index] ?? 0 })).sort(byScore);
  for (let rank = 0; rank < SHORTLIST; rank++) {
    const scored = all[rank];
    if (scored !== undefined) scored.score += deep(scored.term, scored.index, scene);
  }
  return all;
}

/** The logarithm of the shortlist's odds together. */
function logSum(ranked: readonly Scored[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < SHORTLIST; rank++) most = Math.max(most, ranked[rank]?.score ?? most);
  let sum = 0;
  for (let rank = 0; rank < SHORTLIST; rank++)
    sum += Math.exp((ranked[rank]?.score ?? Number.NEGATIVE_INFINITY) - most);
  return most + Math.log(sum);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.term.text < b.term.text ? -1 : 1);
}

function isOverlapping(ranked: readonly Scored[], rank: number): boolean {
  if (rank >= OVERLAPPING.among) return true;
  const term = ranked[rank]?.term.text ?? '';
  for (let better = 0; better < rank; better++) {
    const other = ranked[better]?.term.text ?? '';
    if (other.includes(term) || term.includes(other)) return true;
  }
  return false;
}
