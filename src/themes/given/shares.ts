import type { TermCounts } from '../represent/terms.js';

/** What a classifier of `natural` takes and gives. */
type Classifier = {
  addDocument(terms: string[], label: string): void;
  train(): void;
  getClassifications(terms: string[]): { label: string; value: number }[];
};

/** Terms that the classifier learns at most, those of the most examples: it goes through all of them for each text. */
const MOST_TERMS = 1000;

/**
 * Learns lists of examples, one list a theme, with the naive Bayes classifier of `natural`; gives the share of each theme in the
 * probabilities of a list of terms, all 0 where none of them is known. The logarithms are those of single terms, added up and divided
 * by the square root of their number, so that a long text is not surer than its words are.
 */
export async function classifierShares(
  lists: readonly (readonly TermCounts[])[],
): Promise<(terms: readonly string[]) => readonly number[]> {
  const { BayesClassifier } = (await import('natural/lib/natural/classifiers/index.js')).default;
  const classifier: Classifier = new BayesClassifier();
  const known = learntTerms(lists.flat());
  lists.forEach((examples, theme) => {
    for (const counts of examples)
      classifier.addDocument(
        [...counts.keys()].filter((term) => known.has(term)),
        String(theme),
      );
  });
  classifier.train();
  const priors = logsOf(classifier, [], lists.length);
  const logs = new Map(
    [...known].map((term) => [
      term,
      logsOf(classifier, [term], lists.length).map((log, theme) => log - (priors[theme] ?? 0)),
    ]),
  );
  return (terms) =>
    sharesOf(
      terms.flatMap((term) => [logs.get(term) ?? []]).filter(({ length }) => length > 0),
      lists.length,
    );
}

function learntTerms(examples: readonly TermCounts[]): ReadonlySet<string> {
  const frequency = new Map<string, number>();
  for (const counts of examples) for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const ranked = [...frequency].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, MOST_TERMS).map(([term]) => term));
}

function logsOf(classifier: Classifier, terms: string[], themes: number): number[] {
  const values = new Map(classifier.getClassifications(terms).map(({ label, value }) => [label, value]));
  return Array.from({ length: themes }, (_, theme) => Math.log(values.get(String(theme)) ?? Number.MIN_VALUE));
}

function sharesOf(logs: readonly (readonly number[])[], themes: number): readonly number[] {
  const scores = Array.from(
    { length: themes },
    (_, theme) => logs.reduce((sum, log) => sum + (log[theme] ?? 0), 0) / Math.sqrt(logs.length || 1),
  );
  if (logs.length === 0) return scores.map(() => 0);
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
