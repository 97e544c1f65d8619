/** How often whole numbers from 0 to 2³⁰ occur, in an open-addressed table: keys are stored plus 1, so that 0 is free. */
export type Tally = { readonly keys: number[]; readonly counts: number[] };

/** Knuth's multiplicative hashing. */
const GOLDEN = 0x9e3779b1;

/** Counts the numbers of a list. */
export function tallyOf(numbers: readonly number[]): Tally {
  const size = 2 << (32 - Math.clz32(numbers.length));
  const tally = { keys: new Array<number>(size).fill(0), counts: new Array<number>(size).fill(0) };
  for (let at = 0; at < numbers.length; at++) {
    const key = numbers[at] ?? 0;
    const slot = slotOf(tally, key);
    tally.keys[slot] = key + 1;
    tally.counts[slot] = (tally.counts[slot] ?? 0) + 1;
  }
  return tally;
}

/** Occurrences of a number; 0 for one that is not there. */
export function tallied(tally: Tally, key: number): number {
  return tally.counts[slotOf(tally, key)] ?? 0;
}

function slotOf({ keys }: Tally, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, GOLDEN) >>> 8) & mask;
  for (let there = keys[slot]; there !== 0 && there !== key + 1; there = keys[slot]) slot = (slot + 1) & mask;
  return slot;
}
