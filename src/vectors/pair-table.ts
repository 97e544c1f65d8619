import type { WeightedKeys } from './strongest.js';

/** Weights of pairs of words whose rarer word has a number in a range; the range is cut short where there are too many of them. */
export type PairTable = {
  /** Counts a pair of the more frequent word `first` and the rarer one `second`; one outside the range is passed over. */
  readonly add: (first: number, second: number, weight: number) => void;
  /** The pairs, in no order; nothing can be added after that. */
  readonly finish: () => WeightedKeys;
  /** Where the range ends; the pairs of rarer words are not in the table. */
  readonly to: () => number;
};

/** Open addressing: a key and its weight side by side as in `WeightedKeys`, 0 where there is none. */
type Slots = Int32Array;

/** A table for the range `from` to `to` of at most `most` pairs, and at least those of one word. */
export function pairTable(range: { from: number; to: number; most: number }): PairTable {
  const { from, most } = range;
  let { to } = range;
  let slots: Slots = new Int32Array(1 << 13);
  let size = 0;
  const moved = (length: number) => {
    const before = slots;
    slots = new Int32Array(length);
    size = 0;
    for (let at = 0; at < before.length; at += 2) {
      const key = before[at] ?? 0;
      if (key !== 0 && key >>> 16 < to) size += put(slots, key, before[at + 1] ?? 0);
    }
  };
  return {
    add(first, second, weight) {
      if (second < from || second >= to) return;
      size += put(slots, (second << 16) | first, weight);
      if (size > most && to > from + 1) {
        to = fittingEnd(slots, range, most / 2);
        moved(slots.length);
      } else if (size * 8 > slots.length * 3) moved(slots.length * 2);
    },
    finish() {
      let end = 0;
      for (let at = 0; at < slots.length; at += 2) {
        if (slots[at] === 0) continue;
        slots[end++] = slots[at] ?? 0;
        slots[end++] = slots[at + 1] ?? 0;
      }
      return slots.subarray(0, end);
    },
    to: () => to,
  };
}

/** Adds to the weight of a key; 1 when it is new. Weights stay at the largest there is. */
function put(slots: Slots, key: number, weight: number): number {
  const mask = slots.length - 2;
  let place = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (slots[place] !== 0 && slots[place] !== key) place = (place + 2) & mask;
  const fresh = slots[place] === 0;
  slots[place] = key;
  slots[place + 1] = Math.min((slots[place + 1] ?? 0) + weight, 0x7fffffff);
  return fresh ? 1 : 0;
}

/** The end of the longest range of rarer words with at most `most` pairs, or of the first word alone. */
function fittingEnd(slots: Slots, { from, to }: { from: number; to: number }, most: number): number {
  const pairs = new Int32Array(to - from);
  for (let at = 0; at < slots.length; at += 2)
    if (slots[at] !== 0) {
      const word = ((slots[at] ?? 0) >>> 16) - from;
      pairs[word] = (pairs[word] ?? 0) + 1;
    }
  let end = 1;
  for (let count = pairs[0] ?? 0; end < pairs.length; end++) {
    count += pairs[end] ?? 0;
    if (count > most) break;
  }
  return from + end;
}
