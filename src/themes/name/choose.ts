import { saysWho } from './form.js';
import { byScore, type Scored } from './score.js';
import { ALTERNATIVES, ASPECT, LENGTH, LONG_TERM, SAME_HEAD, SAME_WORD, SHARED } from './settings.js';
import type { NameWords } from './words.js';

/** A name with its words, and those of them that tell something. */
export type Name = Pick<Scored, 'text' | 'words' | 'told' | 'stance' | 'parts'> & {
  /** Set where no words tell the group. */
  readonly isVague?: true;
};

/** Names that a new one must differ from: those of siblings and of the parent. */
export type Taken = readonly Name[];

/** Candidates that are not taken, best first, those that sound like a taken one behind. */
export function distinctFrom(candidates: readonly Scored[], taken: Taken): Scored[] {
  return candidates
    .filter(({ text }) => taken.every((other) => other.text !== text))
    .map((candidate) => ({ ...candidate, score: candidate.score - likeness(candidate, taken) }))
    .sort(byScore);
}

function likeness(candidate: Scored, taken: Taken): number {
  if (taken.some(({ words }) => words.at(-1) === candidate.words.at(-1))) return SAME_HEAD;
  return taken.some(({ told }) => told.some((word) => candidate.told.includes(word))) ? SAME_WORD : 0;
}

/**
 * Up to three others, best first, each of other words than the name and than one another: mostly other ones, or one other; where too few
 * are left also lists that have a part in common.
 */
export function alternativesTo(name: Name, candidates: readonly Scored[], taken: ReadonlySet<string>): string[] {
  const kept: Name[] = [name];
  const worth = (candidates[0]?.score ?? 0) - SHARED.behind;
  for (const [most, least] of [
    [SHARED.few, worth],
    [SHARED.many, -Infinity],
    [SHARED.most, worth],
  ] as const)
    for (const candidate of candidates.filter(({ score }) => score >= least)) {
      if (kept.length > ALTERNATIVES) break;
      if (!taken.has(candidate.text) && kept.every((other) => shared(other, candidate) <= most)) kept.push(candidate);
    }
  return kept.slice(1).map(({ text }) => text);
}

/** Share of the telling words of the shorter of two names that the other has too, more where both are lists with a common part; 1 where one stands in the other. */
function shared(a: Name, b: Name): number {
  if (a.text.includes(b.text) || b.text.includes(a.text)) return 1;
  const common =
    a.told.filter((word) => b.told.includes(word)).length / Math.max(1, Math.min(a.told.length, b.told.length));
  return common > 0 && common < 1 && a.parts && b.parts ? SHARED.most : common;
}

/** Whether 问题 is in use in a group, and whether two terms mean the same. */
type TermUse = { readonly asProblem: boolean; readonly isSame: (term: string, other: string) => boolean };

/**
 * The terms that tell a group best, so that they make a name that is not taken: a long one, two short ones, one 问题 where that word is
 * in use; terms for who acts only where there are no others; else 其他, numbered from the second on.
 */
export function bestTerms(
  contrast: ReadonlyMap<string, number>,
  taken: Taken,
  { weak, stopPhrases, roles, general }: NameWords,
  { asProblem, isSame }: TermUse,
): Name {
  const isFree = (text: string) => taken.every((other) => other.text !== text && other.text !== text.replace('与', ''));
  const telling = (term: string) => (saysWho(term, roles) ? 0 : general.has(term) ? 1 : 2);
  const terms = [...contrast]
    .filter(([term]) => !weak.has(term) && !stopPhrases.has(term))
    .sort(([a, x], [b, y]) => telling(b) - telling(a) || y - x || (a < b ? -1 : 1))
    .map(([term]) => term);
  const worth = LONG_TERM * (contrast.get(terms[0] ?? '') ?? 0);
  const long = terms.find(
    (term) =>
      term.length >= LENGTH.shortest && isFree(term) && telling(term) === 2 && (contrast.get(term) ?? 0) >= worth,
  );
  if (long !== undefined) return { text: long, words: [long], told: [long] };
  const [first = '其他', ...more] = terms;
  const isOther = (term: string) => !term.includes(first) && !first.includes(term) && !isSame(term, first);
  const second = more.find((term) => telling(term) > 0 && isOther(term));
  const pair = `${first}与${second}`;
  if (second !== undefined && telling(second) === 2 && isFree(pair))
    return { text: pair, words: [first, second], told: [first, second] };
  const problem = `${first}问题`;
  if (asProblem && terms.length > 0 && isFree(problem))
    return { text: problem, words: [first, '问题'], told: [first], isVague: true };
  if (second !== undefined && isFree(pair)) return { text: pair, words: [first, second], told: [first, second] };
  const alone = terms.length > 0 && first.length < LENGTH.shortest ? `${first}${ASPECT}` : first;
  let text = alone;
  for (let number = 2; !isFree(text); number++) text = `${alone}（${number}）`;
  return { text, words: [first], told: [first], isVague: true };
}
