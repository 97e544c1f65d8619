import { dot } from '../maths/matrix.js';
import { once } from '../once.js';
import { EPSILON, NEAR, SCORED, SYNONYM } from './settings.js';
import type { NameTarget } from './target.js';
import type { GroupPhrases } from './uses.js';

/** How far a word covers a group. */
export type Cover = {
  /** For each member how much of the word it holds: 1 for the word itself, a part of the cosine for a near synonym, else 0. */
  readonly members: Float64Array;
  /** The mean of that, and an estimate of the same for all other groups together; 0–1. */
  readonly inside: number;
  readonly outside: number;
  /** The mean of each part of the group. */
  readonly byPart: readonly number[];
};

export type Covers = (word: string) => Cover;

/** Measures how far words cover a group; each word is worked out once. */
export function coversOf(
  { postings, matters, size }: GroupPhrases,
  { place, outside, parts = [] }: Pick<NameTarget, 'place' | 'outside' | 'parts'>,
): Covers {
  const inParts = [...new Set(parts)].map((part) => [...parts.keys()].filter((member) => parts[member] === part));
  const common = matters
    .slice(0, SCORED.near)
    .map((word) => ({ word, at: place(word), list: postings.get(word) ?? [] }));
  return once((word) => {
    const members = new Float64Array(size);
    for (const member of postings.get(word) ?? []) members[member] = 1;
    let elsewhere = outside(word);
    const own = place(word);
    for (const other of common) {
      const cosine = other.word === word ? 0 : dot(own, other.at);
      if (cosine < NEAR) continue;
      const near = cosine * SYNONYM;
      for (const member of other.list) members[member] = Math.max(members[member] ?? 0, near);
      elsewhere += near * outside(other.word) * (1 - elsewhere);
    }
    const byPart = inParts.map((list) => mean(list.map((member) => members[member] ?? 0)));
    return { members, inside: mean(members), outside: elsewhere, byPart };
  });
}

/** How many members hold all of some words themselves. */
export function support(words: readonly string[], { postings }: GroupPhrases): number {
  const [first = [], ...rest] = words.map((word) => postings.get(word) ?? []).sort((a, b) => a.length - b.length);
  const sets = rest.map((list) => new Set(list));
  return first.filter((member) => sets.every((own) => own.has(member))).length;
}

/** For each member how far it holds all of some words; near synonyms count in part. */
export function heldTogether(words: readonly string[], covers: Covers): Float64Array {
  const [first, ...rest] = words.map((word) => covers(word).members);
  if (!first || rest.length === 0) return first ?? new Float64Array();
  return first.map((share, member) => rest.reduce((least, members) => Math.min(least, members[member] ?? 0), share));
}

/** The share of members that hold one of some things, by how far each holds each of them. */
export function covered(parts: readonly Float64Array[]): number {
  const [first = new Float64Array(), ...rest] = parts;
  let sum = 0;
  for (let member = 0; member < first.length; member++) {
    let most = first[member] ?? 0;
    for (const members of rest) most = Math.max(most, members[member] ?? 0);
    sum += most;
  }
  return sum / Math.max(1, first.length);
}

/** How evenly words cover the parts of a group: 1 when each part holds as much of them as the whole, less for each that holds less. */
export function evenness(words: readonly string[], covers: Covers): number {
  const own = words.map(covers);
  const parts = own[0]?.byPart.length ?? 0;
  if (parts < 2) return 1;
  const whole = own.reduce((sum, { inside }) => sum + inside, 0);
  let even = 0;
  for (let part = 0; part < parts; part++) {
    const held = own.reduce((sum, { byPart }) => sum + (byPart[part] ?? 0), 0);
    even += Math.min(1, held / (whole || 1));
  }
  return even / parts;
}

/** How much more a share is inside than outside, 0–1; near 1 soon, so that rare words gain nothing on common ones. */
export function contrast(inside: number, outside: number): number {
  const gain = Math.max(0, Math.log((inside + EPSILON) / (outside + EPSILON)));
  return gain / (1 + gain);
}

export function mean(values: Float64Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
