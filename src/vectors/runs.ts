import { MOST_REMEMBERED } from './limits.js';

/** The running words of every text as numbers, text after text, the same whenever it is walked through; -1 for a word without a vector. */
export type Runs = (take: (run: Int32Array) => void) => Promise<void>;

/** Remembers numbers, those of one text after those of another, as long as they are few enough. */
export type RunMemory = {
  readonly add: (run: Int32Array) => void;
  /** What was remembered, each number changed to the one in `ranks`; undefined when it became too much. */
  readonly recall: (ranks: Int32Array) => Runs | undefined;
};

const END = -2;

export function runMemory(most = MOST_REMEMBERED): RunMemory {
  let numbers: Int32Array | undefined = new Int32Array(1 << 12);
  let length = 0;
  return {
    add(run) {
      if (!numbers) return;
      const end = length + run.length + 1;
      if (end > most) {
        numbers = undefined;
        return;
      }
      if (end > numbers.length) numbers = grown(numbers, end);
      numbers.set(run, length);
      numbers[end - 1] = END;
      length = end;
    },
    recall(ranks) {
      const known = numbers?.subarray(0, length).map((number) => (number === END ? END : (ranks[number] ?? -1)));
      numbers = undefined;
      return known && (async (take) => eachRun(known, take));
    },
  };
}

function grown(numbers: Int32Array, least: number): Int32Array {
  const larger = new Int32Array(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

function eachRun(numbers: Int32Array, take: (run: Int32Array) => void): void {
  let start = 0;
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] !== END) continue;
    take(numbers.subarray(start, at));
    start = at + 1;
  }
}
