import type { Stance } from '../../core/theme.js';
import { acrossModifiers, apart } from './across.js';
import type { Clause, Word } from './clauses.js';
import { type Shape, shapeOf } from './patterns.js';
import { LENGTH, MOST_WORDS } from './settings.js';
import { endsClause, isSound, type Use } from './use.js';
import type { NameWords } from './words.js';

/** A phrase that has the shape of a name. */
export type Phrase = {
  readonly text: string;
  readonly words: readonly string[];
  readonly shape: Shape;
  readonly stance?: Stance;
};

/** Where a noun phrase begins inside a longer one. */
const CUT_LEFT = 0.6;
/** Where a clause goes on after a verb and its object, or a subject and its predicate. */
const FOLLOWED = 0.2;

/** The phrases of one clause, of 2 characters or more: one too short for a name can still be half of one. */
export function phrasesOf({ words, short }: Clause, lists: NameWords): Use[] {
  const kinds = words.map(({ kind }) => kind).join('');
  const uses: Use[] = [];
  for (let start = 0; start < words.length; start++) {
    let length = 0;
    for (let end = start + 1; end <= Math.min(words.length, start + MOST_WORDS); end++) {
      if ('-+'.includes(kinds[end - 1] ?? '-')) break;
      length += words[end - 1]?.text.length ?? 0;
      if (length > LENGTH.longest) break;
      const shape = shapeOf(kinds.slice(start, end));
      const whole = shape ? wholeness(words, kinds, start, end, lists) : 0;
      if (!shape || shape.cut + whole === 0) continue;
      const own = words.slice(start, end);
      if (isSound(own, lists)) uses.push({ words: own, shape, whole, joined: isJoined(own) });
    }
  }
  return [...uses, ...acrossModifiers(words, kinds, lists), ...apart(words, kinds, { lists, short })];
}

/** The phrase of a use. */
export function phraseOf({ words: own, shape }: Use, text: string, { predicates, faults }: NameWords): Phrase {
  const wrong = own.some(({ text, kind }) => kind === 'P' || kind === 'F' || predicates.has(text) || faults.has(text));
  const stance =
    shape.stance ?? (wrong || own.some(({ text }) => namesProblem(text, predicates)) ? 'problem' : undefined);
  return { text, words: own.map((word) => word.text), shape, ...(stance ? { stance } : {}) };
}

/** 噪音扰民, 停车难: a fixed term that says what is wrong. */
function namesProblem(text: string, predicates: ReadonlySet<string>): boolean {
  return text.length > 2 && (predicates.has(text.slice(-2)) || text.endsWith('难'));
}

function isJoined(own: readonly Word[]): boolean {
  return own.some(({ joined }, place) => place > 0 && joined);
}

/**
 * A phrase is whole when no noun goes on after it and no noun stands before its own; a subject may have its verb after it, a verb
 * with its object stands at the end of its clause.
 */
function wholeness(words: readonly Word[], kinds: string, start: number, end: number, lists: NameWords): number {
  const next = kinds[end];
  if (next !== undefined && 'NGn'.includes(next)) return 0;
  const isNoun = 'NGSA'.includes(kinds[start] ?? '') && 'NGn'.includes(kinds[end - 1] ?? '');
  const ends = endsClause(words, end, lists);
  if (!isNoun) return ends ? 1 : next === '-' ? FOLLOWED : 0;
  const right = ends || next === '-' ? 1 : 0.5;
  return start > 0 && 'NGS'.includes(kinds[start - 1] ?? '') ? right * CUT_LEFT : right;
}
