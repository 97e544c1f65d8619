/**
 * Pairs of words with their weights: each a key and a weight side by side, every key once. A key has the number of the rarer word in
 * its upper 16 bits, that of the other one in the lower ones.
 */
export type WeightedKeys = Int32Array;

/** What is left of some pairs: all those of the weight `least` or more. */
export type Strongest = { readonly list: WeightedKeys; readonly least: number };

/** The strongest of some pairs and further ones: those above the least weight that leaves at most `most`. Of equals none is preferred. */
export function strongest(before: Strongest, further: WeightedKeys, most: number): Strongest {
  const lists = [before.list, further];
  const least = Math.max(before.least, leastWeight(lists, most));
  const kept = new Int32Array(2 * lists.reduce((sum, list) => sum + countFrom(list, least), 0));
  let end = 0;
  for (const list of lists)
    for (let at = 0; at < list.length; at += 2) {
      const weight = list[at + 1] ?? 0;
      if (weight < least) continue;
      kept[end++] = list[at] ?? 0;
      kept[end++] = weight;
    }
  return { list: kept, least };
}

/** The least weight that at most `most` pairs reach: its upper 16 bits are found first, then the lower ones. */
function leastWeight(lists: readonly WeightedKeys[], most: number): number {
  const upper = highest(lists, most, (weight) => weight >>> 16);
  if (upper < 0) return 0;
  const above = lists.reduce((sum, list) => sum + countFrom(list, (upper + 1) * 65536), 0);
  return upper * 65536 + 1 + highest(lists, most - above, (weight) => (weight >>> 16 === upper ? weight & 0xffff : -1));
}

/** The highest part that, with those above it, more than `most` weights have; -1 when there are not so many. Parts below 0 do not count. */
function highest(lists: readonly WeightedKeys[], most: number, part: (weight: number) => number): number {
  const counts = new Int32Array(65536);
  for (const list of lists)
    for (let at = 1; at < list.length; at += 2) {
      const found = part(list[at] ?? 0);
      if (found >= 0) counts[found] = (counts[found] ?? 0) + 1;
    }
  let top = counts.length - 1;
  for (let sum = counts[top] ?? 0; sum <= most && top >= 0; sum += counts[top] ?? 0) top--;
  return top;
}

function countFrom(list: WeightedKeys, least: number): number {
  let count = 0;
  for (let at = 1; at < list.length; at += 2) if ((list[at] ?? 0) >= least) count++;
  return count;
}
