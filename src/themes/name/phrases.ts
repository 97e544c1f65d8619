import type { Stance } from '../../core/theme.js';
import { CLOSERS, type Clause, type Word } from './clauses.js';
import { type Shape, shapeOf } from './patterns.js';
import { LENGTH, MOST_WORDS } from './settings.js';
import type { NameWords } from './words.js';

/** A phrase that has the shape of a name. */
export type Phrase = {
  readonly text: string;
  readonly words: readonly string[];
  readonly shape: Shape;
  readonly stance?: Stance;
};

/** A phrase as it stands in one clause. */
export type Use = {
  readonly phrase: Phrase;
  /** 0–1; less than 1 where it is cut out of a longer phrase: 推动产业 in 推动产业升级. */
  readonly whole: number;
  /** Whether something was left out between its words. */
  readonly joined: boolean;
};

/** Where a noun phrase begins inside a longer one. */
const CUT_LEFT = 0.6;
/** Where a clause goes on after a verb and its object, or a subject and its predicate. */
const FOLLOWED = 0.2;

/** The phrases of one clause, of 2 characters or more: one too short for a name can still be half of one. */
export function* phrasesOf({ words }: Clause, lists: NameWords): Generator<Use> {
  const kinds = words.map(({ kind }) => kind).join('');
  for (let start = 0; start < words.length; start++) {
    let length = 0;
    for (
      let end = start + 1;
      end <= Math.min(words.length, start + MOST_WORDS) && !/[-+]/u.test(kinds[end - 1] ?? '');
      end++
    ) {
      length += words[end - 1]?.text.length ?? 0;
      if (length > LENGTH.longest) break;
      const shape = shapeOf(kinds.slice(start, end));
      if (!shape) continue;
      const own = words.slice(start, end);
      if (!isSound(own, lists)) continue;
      yield { phrase: phrase(own, shape, lists), whole: wholeness(words, kinds, start, end), joined: isJoined(own) };
    }
  }
  yield* acrossModifiers(words, kinds, lists);
}

/** Verbs of action with the head of a long object, which stands at its end: 增设（通往开发区的）校车线路, 加大（企业）扶持力度. */
function* acrossModifiers(words: readonly Word[], kinds: string, lists: NameWords): Generator<Use> {
  for (const { index, 0: run } of kinds.matchAll(/C[NGSnAPFV]{3,}/gu)) {
    const end = index + run.length;
    if (!endsClause(words, end)) continue;
    const verb = words[index];
    const isGeneral = lists.weak.has(words[end - 1]?.text ?? '');
    for (let start = end - 1; verb && start > index + 1 && end - start < MOST_WORDS; start--) {
      const own = [verb, ...words.slice(start, end)];
      const shape = shapeOf(own.map(({ kind }) => kind).join(''));
      if (shape && (words[start]?.joined || (isGeneral && end - start === 2)) && isSound(own, lists))
        yield { phrase: phrase(own, shape, lists), whole: 1, joined: true };
    }
  }
}

/** A phrase begins with a word that tells something, or a verb of action, and says nothing twice. */
function isSound(own: readonly Word[], { weak }: NameWords): boolean {
  const [first] = own;
  const text = own.map((word) => word.text).join('');
  if (!first || (!/[CF]/u.test(first.kind) && weak.has(first.text))) return false;
  return own.every((word) => word.text.length === 1 || text.indexOf(word.text) === text.lastIndexOf(word.text));
}

function phrase(own: readonly Word[], shape: Shape, { predicates, faults }: NameWords): Phrase {
  const words = own.map(({ text }) => text);
  const wrong = own.some(({ text, kind }) => kind === 'P' || kind === 'F' || predicates.has(text) || faults.has(text));
  const stance =
    shape.stance ?? (wrong || own.some(({ text }) => namesProblem(text, predicates)) ? 'problem' : undefined);
  return { text: words.join(''), words, shape, ...(stance ? { stance } : {}) };
}

/** 噪音扰民, 停车难: a fixed term that says what is wrong. */
function namesProblem(text: string, predicates: ReadonlySet<string>): boolean {
  return text.length > 2 && (predicates.has(text.slice(-2)) || text.endsWith('难'));
}

function isJoined(own: readonly Word[]): boolean {
  return own.slice(1).some(({ joined }) => joined);
}

/**
 * A phrase is whole when no noun goes on after it and no noun stands before its own; a subject may have its verb after it, a verb
 * with its object stands at the end of its clause.
 */
function wholeness(words: readonly Word[], kinds: string, start: number, end: number): number {
  if (/[NGn]/u.test(kinds[end] ?? '')) return 0;
  const isNoun = /^[NGSA]/u.test(kinds.slice(start)) && /[NGn]/u.test(kinds[end - 1] ?? '');
  const ends = endsClause(words, end);
  if (!isNoun) return ends ? 1 : /[-]/u.test(kinds[end] ?? '') ? FOLLOWED : 0;
  const right = ends || kinds[end] === '-' ? 1 : 0.5;
  return /[NGS]/u.test(kinds[start - 1] ?? '') ? right * CUT_LEFT : right;
}

function endsClause(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return !next || CLOSERS.has(next.text);
}
