/**
 * The runs of three characters of many texts as sets of numbers, text i's at starts[i] … ends[i] in rising order; rare runs have the
 * small numbers. Two runs have one number with a chance of some 1 in 100 million.
 */
export type Shingles = { readonly runs: Uint32Array; readonly starts: Uint32Array; readonly ends: Uint32Array };

const WIDTH = 3;
const MOST_BUCKETS = 1 << 22;
/** Bits of a number that its hash has; those above tell how frequent it is, by powers of two. */
const HASH_BITS = 27;

/** The shingles of the texts, each read once and not kept; `lengths` are no less than theirs. */
export function shinglesOf(lengths: readonly number[], read: (text: number) => string): Shingles {
  const starts = new Uint32Array(lengths.length);
  const ends = new Uint32Array(lengths.length);
  const runs = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  const frequencies = new Uint32Array(bucketsFor(runs.length));
  let place = 0;
  for (let i = 0; i < lengths.length; i++) {
    starts[i] = place;
    place = hashInto(runs, place, read(i), frequencies);
    ends[i] = place;
  }
  rank(runs.subarray(0, place), frequencies);
  for (let i = 0; i < lengths.length; i++) ends[i] = arrange(runs, starts[i] ?? 0, ends[i] ?? 0);
  return { runs, starts, ends };
}

/** A power of two near the number of entries. */
export function bucketsFor(entries: number): number {
  let buckets = 1024;
  while (buckets < entries && buckets < MOST_BUCKETS) buckets *= 2;
  return buckets;
}

/** Writes a text's hashes from a place on, counts them, and gives the place after the last. */
function hashInto(runs: Uint32Array, start: number, text: string, frequencies: Uint32Array): number {
  const mask = frequencies.length - 1;
  const count = Math.max(0, text.length - WIDTH + 1);
  for (let i = 0; i < count; i++) {
    let hash = Math.imul(text.charCodeAt(i) + 0x9e37, 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + text.charCodeAt(i + 1), 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 13)) + text.charCodeAt(i + 2), 0x27d4eb2f);
    hash ^= hash >>> 16;
    runs[start + i] = hash;
    frequencies[hash & mask] = (frequencies[hash & mask] ?? 0) + 1;
  }
  return start + count;
}

/** Puts the power of two that a hash is frequent by above as many of its bits as there is room for. */
function rank(runs: Uint32Array, frequencies: Uint32Array): void {
  const mask = frequencies.length - 1;
  for (let i = 0; i < runs.length; i++) {
    const hash = runs[i] ?? 0;
    const frequency = 31 - Math.clz32(frequencies[hash & mask] ?? 1);
    runs[i] = (frequency << HASH_BITS) | (hash >>> (32 - HASH_BITS));
  }
}

/** Sorts a text's numbers, keeps each once, and gives the place after the last. */
function arrange(runs: Uint32Array, start: number, end: number): number {
  runs.subarray(start, end).sort();
  let place = start;
  for (let i = start; i < end; i++) if (i === start || runs[i] !== runs[place - 1]) runs[place++] = runs[i] ?? 0;
  return place;
}

/** The Jaccard index of the sets of two texts, or 0 as soon as it is sure to stay below `least`. */
export function sharedShare({ runs, starts, ends }: Shingles, one: number, other: number, least: number): number {
  let [i, j] = [starts[one] ?? 0, starts[other] ?? 0];
  const [endOne, endOther] = [ends[one] ?? 0, ends[other] ?? 0];
  const both = endOne - i + endOther - j;
  let missing = both - (2 * least * both) / (1 + least);
  let shared = 0;
  while (i < endOne && j < endOther) {
    const [a, b] = [runs[i] ?? 0, runs[j] ?? 0];
    if (a === b) {
      shared++;
      i++;
      j++;
      continue;
    }
    if (a < b) i++;
    else j++;
    if (--missing < -1e-9) return 0;
  }
  return both === shared ? 1 : shared / (both - shared);
}
