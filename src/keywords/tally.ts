/** Knuth's multiplicative hashing. */
const GOLDEN = 0x9e3779b1;

/** For each number of a list the index where it occurs first; by an open-addressed table of indexes plus 1, in which 0 is free. */
export function firstsOf(numbers: Int32Array): Int32Array {
  const firsts = new Int32Array(numbers.length);
  const table = new Int32Array(2 << (32 - Math.clz32(numbers.length)));
  const mask = table.length - 1;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let slot = (Math.imul(number, GOLDEN) >>> 8) & mask;
    let there = table[slot] ?? 0;
    while (there !== 0 && numbers[there - 1] !== number) {
      slot = (slot + 1) & mask;
      there = table[slot] ?? 0;
    }
    if (there === 0) table[slot] = at + 1;
    firsts[at] = there === 0 ? at : there - 1;
  }
  return firsts;
}

/** For each number of a list, given by where it occurs first, how often it occurs. */
export function occurrences(firsts: Int32Array): Int32Array {
  const counts = new Int32Array(firsts.length);
  for (let at = 0; at < firsts.length; at++) counts[firsts[at] ?? 0] = (counts[firsts[at] ?? 0] ?? 0) + 1;
  for (let at = 0; at < firsts.length; at++) counts[at] = counts[firsts[at] ?? 0] ?? 0;
  return counts;
}
