import { coreOf } from './core-text.js';
import { joinLeaders } from './leaders.js';
import { SHORTEST_CORE, SHORTEST_KEY } from './limits.js';
import { isSameMatter } from './same-matter.js';
import { shinglesOf } from './shingles.js';

export { likeness } from './likeness.js';

/** A text as it is compared: its key, a reading of it with its punctuation, and how many items say it. */
export type Wording = { readonly key: string; readonly text: string; readonly count: number };

/** More than any key has characters, so that how often a text is said goes before its length. */
const LONGEST_KEY = 2 ** 30;

/**
 * Near-duplicates among texts of different keys: for each the place of the text that its group is gathered around, its own when
 * there is none. Texts said most often, then short ones, gather first, so that the groups do not depend on the order of the texts.
 */
export function nearDuplicates(wordings: readonly Wording[]): Int32Array {
  const leaders = Int32Array.from(wordings, (_, place) => place);
  const order = inOrder(wordings).filter((place) => (wordings[place]?.key.length ?? 0) >= SHORTEST_KEY);
  const keyOf = (rank: number) => wordings[order[rank] ?? 0]?.key ?? '';
  const shingles = shinglesOf(
    order.map((place) => wordings[place]?.key.length ?? 0),
    (rank) => comparable(coreOf(keyOf(rank))),
  );
  const textOf = (rank: number) => wordings[order[rank] ?? 0]?.text ?? '';
  const joined = joinLeaders(shingles, (one, other) => isSameMatter(textOf(one), textOf(other)));
  joined.forEach((leader, rank) => {
    leaders[order[rank] ?? 0] = order[leader] ?? 0;
  });
  return leaders;
}

/** Nothing of a core that is too short to be compared. */
function comparable(core: string): string {
  return core.length < SHORTEST_CORE ? '' : core;
}

/** The places of the wordings: those said most often first, then short ones, then by code units. */
function inOrder(wordings: readonly Wording[]): number[] {
  const weights = Float64Array.from(wordings, ({ key, count }) => key.length - count * LONGEST_KEY);
  const openings = Float64Array.from(wordings, ({ key }) => openingOf(key));
  return wordings
    .map((_, place) => place)
    .sort(
      (a, b) =>
        (weights[a] ?? 0) - (weights[b] ?? 0) ||
        (openings[a] ?? 0) - (openings[b] ?? 0) ||
        ((wordings[a]?.key ?? '') < (wordings[b]?.key ?? '') ? -1 : 1),
    );
}

/** The first three code units as one number: most keys need no other comparison. */
function openingOf(key: string): number {
  return [0, 1, 2].reduce((sum, at) => sum * 0x10000 + (key.charCodeAt(at) || 0), 0);
}
