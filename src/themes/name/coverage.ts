import { dot } from '../maths/matrix.js';
import type { TermCounts } from '../represent/terms.js';
import { NEAR, SCORED, SYNONYM } from './settings.js';
import type { GroupPhrases } from './uses.js';

export type Embed = (terms: TermCounts) => Float64Array;

/** How far a word covers a group. */
export type Cover = {
  /** For each member how much of the word it holds: 1 for the word itself, half the cosine for a near synonym, else 0. */
  readonly members: Float64Array;
  /** The mean of that, and an estimate of the same for all other groups together; 0–1. */
  readonly inside: number;
  readonly outside: number;
};

export type Covers = (word: string) => Cover;

/** Measures how far words cover a group; each word is worked out once. `outside` is the share of other groups' members with a word. */
export function coversOf(
  { postings, texts }: GroupPhrases,
  place: (word: string) => Float64Array,
  outside: (word: string) => number,
): Covers {
  const common = [...postings].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, SCORED.near);
  return once((word) => {
    const members = Float64Array.from(texts, (text) => Number(text.includes(word)));
    let elsewhere = outside(word);
    for (const [other, list] of common) {
      const near = other === word ? 0 : dot(place(word), place(other));
      if (near < NEAR) continue;
      for (const member of list) members[member] = Math.max(members[member] ?? 0, near * SYNONYM);
      elsewhere += near * SYNONYM * outside(other) * (1 - elsewhere);
    }
    return { members, inside: mean(members), outside: elsewhere };
  });
}

/** How many members hold all of some words themselves. */
export function support(words: readonly string[], covers: Covers): number {
  const held = words.map((word) => covers(word).members);
  return held[0]?.filter((_, member) => held.every((own) => own[member] === 1)).length ?? 0;
}

/** Mean over the members of how much of all the words they hold, half of it, and half of how much of each. */
export function coverage(words: readonly string[], covers: Covers): number {
  const held = words.map((word) => covers(word).members);
  const together = held[0]?.map((_, member) => {
    const own = held.map((members) => members[member] ?? 0);
    return own.reduce((all, x) => all * x, 1) / 2 + own.reduce((sum, x) => sum + x, 0) / own.length / 2;
  });
  return together ? mean(together) : 0;
}

/** How evenly words cover the parts of a group: 1 when each part holds as much of them as the whole, less for each that holds less. */
export function evenness(words: readonly string[], covers: Covers, parts: readonly number[] = []): number {
  const places = [...new Set(parts)];
  if (places.length < 2) return 1;
  const held = words.map((word) => covers(word).members);
  const of = (part?: number) =>
    held.reduce((sum, own) => sum + mean(own.filter((_, i) => part === undefined || parts[i] === part)), 0);
  const whole = of();
  return whole === 0 ? 0 : places.reduce((sum, part) => sum + Math.min(1, of(part) / whole), 0) / places.length;
}

export function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;
}

/** A function of words that works out each once. */
export function once<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    known.set(word, value);
    return value;
  };
}
