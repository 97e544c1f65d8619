import { dot } from '../maths/matrix.js';
import { coverage, mean } from './coverage.js';
import { used } from './form.js';
import { byScore, type NameTarget, nearness, placeOf, type Ranked, type Scored, tellingOf } from './score.js';
import { LENGTH, PAIR } from './settings.js';

type Part = {
  readonly phrase: Scored;
  readonly holds: Float64Array;
  readonly share: number;
  readonly at: Float64Array;
};

/**
 * Names of two parts (物业与停车) for a group of two clear sub-topics: phrases without a common word and not near each other, each of
 * which covers much of the group, most of it together, and little of what the other does. Where no phrase names the group well, two
 * phrases that cover less.
 */
export function pairs(ranked: Ranked, target: NameTarget): Scored[] {
  const parts = ranked.parts
    .filter(({ text }) => text.length <= PAIR.longestPart)
    .map((phrase) => partOf(phrase, ranked, target));
  const strict = combined(parts, ranked, target, PAIR.strict);
  const isPoor = Math.max(ranked.names[0]?.score ?? 0, strict[0]?.score ?? 0) < PAIR.poor;
  return isPoor ? [...strict, ...combined(parts, ranked, target, PAIR.loose)].sort(byScore) : strict;
}

type Terms = (typeof PAIR)['strict' | 'loose'];

function combined(parts: readonly Part[], ranked: Ranked, target: NameTarget, terms: Terms): Scored[] {
  const able = parts.filter(({ share }) => share >= terms.each);
  return able
    .flatMap((a, place) => able.slice(place + 1).flatMap((b) => joined(a, b, { ranked, target, terms })))
    .sort(byScore);
}

/** `holds` counts near synonyms, `share` the words themselves. */
function partOf(phrase: Scored, { covers }: Ranked, target: NameTarget): Part {
  const [first = new Float64Array(), ...rest] = phrase.told.map((word) => covers(word).members);
  const holds = first.map((x, member) => Math.min(x, ...rest.map((own) => own[member] ?? 0)));
  return { phrase, holds, share: mean(holds.map(Math.floor)), at: placeOf(phrase.told, target.place) };
}

type Ground = { readonly ranked: Ranked; readonly target: NameTarget; readonly terms: Terms };

function joined(a: Part, b: Part, { ranked: { covers }, target, terms }: Ground): Scored[] {
  const [first, second] = a.share > b.share || (a.share === b.share && a.phrase.text < b.phrase.text) ? [a, b] : [b, a];
  const text = `${first.phrase.text}与${second.phrase.text}`;
  if (text.length < LENGTH.shortest || text.length > LENGTH.longestPair || !areApart(a, b)) return [];
  const both = mean(a.holds.map((x, member) => Math.min(x, b.holds[member] ?? 0)));
  const either = mean(a.holds) + mean(b.holds) - both;
  if (both > terms.overlap * second.share || either < terms.either || second.share < PAIR.level * first.share)
    return [];
  const told = [...first.phrase.told, ...second.phrase.told];
  const telling = Math.min(
    ...[a, b].map(({ phrase }) => tellingOf(phrase.told, coverage(phrase.told, covers), covers)),
  );
  const short = [a, b].filter(({ phrase }) => phrase.text.length < PAIR.shortPart).length;
  const reads = terms.weight * PAIR.perShort ** short * used(Math.min(a.phrase.users, b.phrase.users));
  const near = (nearness(a.phrase.told, target) + nearness(b.phrase.told, target)) / 2;
  const score = reads * either * telling * near;
  return score > 0
    ? [{ ...first.phrase, text, words: [...first.phrase.words, ...second.phrase.words], told, score }]
    : [];
}

/** Two topics, not two words for one, nor one word twice. */
function areApart(a: Part, b: Part): boolean {
  const shares = (own: Part, other: Part) => own.phrase.words.some((word) => other.phrase.text.includes(word));
  return !shares(a, b) && !shares(b, a) && dot(a.at, b.at) < PAIR.apart;
}
