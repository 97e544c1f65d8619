import type { Stance } from '../../core/theme.js';

/**
 * Classes of the words of a clause. C verb of action, F verb of fault, V other verb, N noun, G verb used as
 * a noun (管理), S place, n tail of a noun (费), A adjective or attribute, P predicate of a problem, p such a predicate of one character, D adverb of degree, d 的, s word that may be left out,
 * + a word that may not stand in a name but belongs to what stands before it (a place, a figure, 、), - anything else.
 */
export type WordClass = 'C' | 'F' | 'V' | 'N' | 'G' | 'S' | 'n' | 'A' | 'P' | 'p' | 'D' | 'd' | 's' | '+' | '-';

export type Shape = {
  readonly name: string;
  readonly pattern: RegExp;
  /** How well it reads. */
  readonly weight: number;
  /** What is left of that where the phrase is always cut out of a longer one: 推动产业 without its 升级 says nothing. */
  readonly cut: number;
  /** What a name of this shape says of its theme. */
  readonly stance?: Stance;
  /** Set where it can be a part of a list, 教育资源与噪音扰民. */
  readonly part?: boolean;
  /** Set where it is a noun or a noun phrase. */
  readonly isNoun?: boolean;
};

/** Shapes a name may have, as patterns over word classes. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'action and object',
    pattern: /^C{1,2}A?(?:N[NG]{0,3}|GN[NG]{0,2}|[NG]{0,2}[PF]N)n?$/u,
    weight: 1.3,
    cut: 0,
    stance: 'proposal',
  },
  {
    name: 'subject and predicate',
    pattern: /^A?N[NG]{0,2}(?:A?P|F|D?p|DA)$/u,
    weight: 1.35,
    cut: 0.1,
    stance: 'problem',
    part: true,
  },
  { name: 'fault and object', pattern: /^FA?N[NG]{0,2}n?$/u, weight: 1.25, cut: 0, stance: 'problem', part: true },
  {
    name: 'noun phrase',
    pattern: /^(?:A?N[NG]{1,3}n?|A[NG]{1,3}|N[NG]?n)$/u,
    weight: 1.15,
    cut: 0.15,
    part: true,
    isNoun: true,
  },
  { name: 'verbal noun phrase', pattern: /^G[NG]{0,2}Nn?$/u, weight: 0.6, cut: 0.15, part: true },
  { name: 'noun phrase of a place', pattern: /^S[NG]{1,3}n?$/u, weight: 0.7, cut: 0.15 },
  { name: 'noun and verb', pattern: /^N{1,3}[VC]$/u, weight: 0.65, cut: 0, part: true },
  { name: 'verb and object', pattern: /^VA?N[NG]{0,2}$/u, weight: 0.6, cut: 0 },
  { name: 'term', pattern: /^[NG]$/u, weight: 0.85, cut: 0.3, part: true, isNoun: true },
];

/** A noun and what is wrong with it, some words apart. */
export const APART: Shape = {
  name: 'apart',
  pattern: /^(?:N[FP]|FN)$/u,
  weight: 0.75,
  cut: 0,
  stance: 'problem',
  part: true,
};

/** A noun and a matter that many things have, some words apart or in another order. */
export const MATTER_AND_HEAD: Shape = { name: 'matter and head', pattern: /^N[NG]$/u, weight: 1, cut: 0, part: true };
/** Two nouns, some words apart. */
export const NOUNS_APART: Shape = { name: 'nouns apart', pattern: /^N[NG]$/u, weight: 0.75, cut: 0 };

/** Parts of speech (jieba) of each class; anything else ends a phrase. */
const CLASSES: readonly (readonly [RegExp, WordClass])[] = [
  [/^(?:an|n|ng|nz|nl|l|j)$/u, 'N'],
  [/^n[st]$/u, 'S'],
  [/^vn$/u, 'G'],
  [/^(?:v|vi|vd)$/u, 'V'],
  [/^(?:a|ad|z|b)$/u, 'A'],
];

export function classOf(pos: string): WordClass {
  return CLASSES.find(([pattern]) => pattern.test(pos))?.[1] ?? '+';
}

const found = new Map<string, Shape | undefined>();

/** The shape of a run of word classes, or none. */
export function shapeOf(kinds: string): Shape | undefined {
  if (!found.has(kinds))
    found.set(
      kinds,
      SHAPES.find(({ pattern }) => pattern.test(kinds)),
    );
  return found.get(kinds);
}
