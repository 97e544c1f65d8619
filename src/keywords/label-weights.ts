import type { KeywordModel } from './model.js';

/** What a model adds to labels; see labels.ts. */
export type LabelWeights = ReturnType<typeof labelWeights>;

/** The tables of a model for labels, LABELS weights an entry; one that is left out adds nothing. */
export function labelWeights({ tables, tagging, rows }: KeywordModel) {
  const table = (name: string) => new Float64Array(tables[name] ?? []);
  const numeric = (name: string) => new Float64Array(tagging.numeric[name] ?? [0, 0, 0]);
  return {
    rows,
    base: new Float64Array(tagging.base),
    length: table('length'),
    lengthNext: table('lengthNext'),
    lengthPrevious: table('lengthPrevious'),
    count: table('count'),
    countNext: table('countNext'),
    countPrevious: table('countPrevious'),
    pairNext: table('pairNext'),
    pairPrevious: table('pairPrevious'),
    often: numeric('often'),
    information: numeric('information'),
    weight: numeric('weight'),
    late: numeric('late'),
    boundAfter: numeric('boundAfter'),
    boundBefore: numeric('boundBefore'),
    firstSentence: numeric('firstSentence'),
    lastSentence: numeric('lastSentence'),
  };
}
