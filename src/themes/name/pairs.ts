import { dot } from '../maths/matrix.js';
import { type Covers, mean } from './coverage.js';
import { type NameTarget, type Ranked, type Scored, tellingOf } from './score.js';
import { LENGTH, PAIR, SCORE } from './settings.js';

type Part = { readonly phrase: Scored; readonly holds: Float64Array; readonly share: number };

/**
 * Names of two parts (物业与停车) for a group of two clear sub-topics: phrases without a common word and not near each other, each of
 * which covers much of the group and little of what the other does. Scored like a phrase of the
 * less telling one, with the coverage of either.
 */
export function pairs(ranked: Ranked, target: NameTarget): Scored[] {
  const strict = combined(partsOf(ranked, PAIR.each), ranked.covers, target, PAIR);
  const isPoor = (ranked.names[0]?.score ?? 0) < PAIR.poor;
  if (!isPoor && ranked.names.length >= PAIR.few) return strict;
  const weight = isPoor ? PAIR.weightPoor : PAIR.weightLoose;
  const loose = combined(partsOf(ranked, PAIR.eachLoose), ranked.covers, target, { overlap: 1, weight });
  const known = new Set(strict.map(({ text }) => text));
  return [...strict, ...loose.filter(({ text }) => !known.has(text))];
}

function partsOf({ parts, covers }: Ranked, least: number): Part[] {
  const short = parts.filter(({ text }) => text.length <= PAIR.longestPart).slice(0, PAIR.parts);
  return short.map((phrase) => partOf(phrase, covers)).filter(({ share }) => share >= least);
}

type Terms = { readonly overlap: number; readonly weight: number };

function combined(parts: readonly Part[], covers: Covers, target: NameTarget, terms: Terms): Scored[] {
  return parts.flatMap((a, place) => parts.slice(place + 1).flatMap((b) => joined(a, b, { covers, target, ...terms })));
}

function partOf(phrase: Scored, covers: Covers): Part {
  const [first = new Float64Array(), ...rest] = phrase.told.map((word) => covers(word).members);
  const holds = first.map((x, member) => Math.min(x, ...rest.map((own) => own[member] ?? 0)));
  return { phrase, holds, share: mean(holds) };
}

type Ground = Terms & { readonly covers: Covers; readonly target: NameTarget };

function joined(a: Part, b: Part, { covers, target, overlap, weight }: Ground): Scored[] {
  const [first, second] = a.share > b.share || (a.share === b.share && a.phrase.text < b.phrase.text) ? [a, b] : [b, a];
  const text = `${first.phrase.text}与${second.phrase.text}`;
  if (text.length < LENGTH.shortest || text.length > LENGTH.longestPair || !areApart(a, b, target)) return [];
  const both = mean(a.holds.map((x, member) => Math.min(x, b.holds[member] ?? 0)));
  if (both > overlap * second.share) return [];
  const told = [...first.phrase.told, ...second.phrase.told];
  const either = a.share + b.share - both;
  const telling = Math.min(...[first, second].map(({ phrase }) => tellingOf(phrase.told, covers, target)));
  const score = telling * 2 ** SCORE.perWord * weight * either ** SCORE.coverage;
  return [{ ...first.phrase, text, words: [...first.phrase.words, ...second.phrase.words], told, score }];
}

/** Two topics, not two words for one, nor one word twice. */
function areApart(a: Part, b: Part, { embed }: NameTarget): boolean {
  const place = ({ phrase }: Part) => embed(new Map(phrase.told.map((word) => [word, 1])));
  const shared =
    a.phrase.words.some((word) => b.phrase.text.includes(word)) ||
    b.phrase.words.some((word) => a.phrase.text.includes(word));
  return !shared && dot(place(a), place(b)) < PAIR.apart;
}
