import type { Word } from './clauses.js';
import type { Shape } from './patterns.js';
import type { NameWords } from './words.js';

/** A phrase as it stands in one clause. */
export type Use = {
  readonly words: readonly Word[];
  readonly shape: Shape;
  /** 0–1; less than 1 where it is cut out of a longer phrase: 推动产业 in 推动产业升级. */
  readonly whole: number;
  /** Whether something was left out between its words. */
  readonly joined: boolean;
};

/** A phrase begins with a word that tells something, or a verb of action, and says nothing twice. */
export function isSound(own: readonly Word[], { weak }: NameWords): boolean {
  const [first] = own;
  if (!first || (first.kind !== 'C' && first.kind !== 'F' && weak.has(first.text))) return false;
  return own.every(({ text }, place) =>
    text.length < 2
      ? !own[place - 1]?.text.endsWith(text)
      : own.every((other, i) => i === place || !other.text.includes(text)),
  );
}

/** Whether a clause ends before a word, or speaks only of the submission itself from there on. */
export function endsClause(words: readonly Word[], end: number, { grammar }: NameWords): boolean {
  const next = words[end];
  return !next || grammar.get(next.text) === 'closer';
}
