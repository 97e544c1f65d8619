/** Classes of tokens in a name: verb, verb of action, noun, adjective, predicate of a problem, adverb of degree, anything else. */
export type TokenClass = 'V' | 'C' | 'N' | 'A' | 'P' | 'D' | '-';

/**
 * Shapes a name may have, as patterns over token classes, how well each reads, and what is left of that where it is always cut out of a
 * longer phrase: 推动产业 without its 升级 says nothing, 课后服务 before a verb still does.
 */
export const SHAPES: readonly Shape[] = [
  { name: 'action and object', pattern: /^C{1,2}A?N{1,3}$/u, weight: 1.5, cut: 0.05 },
  { name: 'subject and predicate', pattern: /^N{1,3}(?:P|D?A)$/u, weight: 1.4, cut: 0.3 },
  { name: 'verb and object', pattern: /^VA?N{1,3}$/u, weight: 0.85, cut: 0.05 },
  { name: 'noun phrase', pattern: /^N{2,4}$/u, weight: 1.1, cut: 0.3 },
  { name: 'term', pattern: /^N$/u, weight: 0.8, cut: 0.5 },
];

export type Shape = { readonly name: string; readonly pattern: RegExp; readonly weight: number; readonly cut: number };

/** Parts of speech (jieba) of each class; anything else ends a candidate. */
const CLASSES: readonly (readonly [RegExp, TokenClass])[] = [
  [/^(?:vn|an|n|ng|nz|nt|nl|l|j)$/u, 'N'],
  [/^(?:v|vi|vd)$/u, 'V'],
  [/^(?:a|ad|z)$/u, 'A'],
];

export function classOf(pos: string): TokenClass {
  return CLASSES.find(([pattern]) => pattern.test(pos))?.[1] ?? '-';
}

/** Length of a name in characters. */
export const SHORTEST = 4;
export const LONGEST = 12;
