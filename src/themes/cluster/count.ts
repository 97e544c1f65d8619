import type { Choice } from '../../core/theme.js';
import type { Sparse } from '../maths/sparse.js';
import type { Eigenpairs } from '../maths/subspace.js';
import { modularity } from './modularity.js';
import { quickGroups } from './quick.js';
import { spectralEmbedding } from './spectral.js';

/** Told how many of all steps are done. */
export type OnStep = (done: number, total: number) => void;

export type CountChoice = Pick<Choice, 'themes' | 'candidates'>;

export type CountOptions = {
  readonly most: number;
  /** How much modularity a finer grouping may cost: people want themes they can act on, modularity alone prefers coarse ones. */
  readonly allowance: number;
  readonly onStep?: OnStep;
};

/** The number of groups for a graph, from 2 to `most`: the finest grouping whose modularity is near enough to the best one's. */
export function chooseCount(
  graph: Sparse,
  spectrum: Eigenpairs,
  { most, allowance, onStep }: CountOptions,
): CountChoice {
  const candidates: { themes: number; score: number }[] = [];
  for (let themes = 2; themes <= most; themes++) {
    const groups = quickGroups(spectralEmbedding(spectrum, themes), themes);
    candidates.push({ themes, score: Math.round(modularity(graph, groups) * 1e4) / 1e4 });
    onStep?.(themes, most);
  }
  const best = Math.max(...candidates.map(({ score }) => score));
  return { themes: candidates.findLast(({ score }) => score >= best - allowance)?.themes ?? 1, candidates };
}
