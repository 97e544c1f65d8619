import { MOST_PAIRS, MOST_USED_PAIRS, WHOLE, WINDOW } from './limits.js';

/** How often the words of a vocabulary stand near each other: pair p is of the words `first[p]` ≤ `second[p]`, in rising order. */
export type Pairs = { readonly first: Int32Array; readonly second: Int32Array; readonly weights: Float64Array };

/** Open addressing: a key is first · words + second + 1, 0 where there is none. */
type Table = { keys: Float64Array; weights: Uint32Array; size: number; least: number };

/** Counts the neighbours of all words. What is kept does not grow with the texts beyond a bound: the rarest pairs are forgotten. */
export function neighbours(runs: readonly Int32Array[], words: number): Pairs {
  let table: Table = { keys: new Float64Array(1 << 12), weights: new Uint32Array(1 << 12), size: 0, least: 0 };
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      if (table.size > table.keys.length / 2) table = roomier(table);
      countAfter(table, run, i, words);
    }
  }
  while (table.size > MOST_USED_PAIRS) table = without(table, table.keys.length);
  return sorted(table, words);
}

function countAfter(table: Table, run: Int32Array, i: number, words: number): void {
  const word = run[i] ?? -1;
  if (word < 0) return;
  const end = Math.min(run.length, i + WINDOW + 1);
  for (let j = i + 1; j < end; j++) {
    const other = run[j] ?? -1;
    if (other < 0 || other === word) continue;
    add(table, Math.min(word, other) * words + Math.max(word, other) + 1, WHOLE / (j - i));
  }
}

function add(table: Table, key: number, weight: number): void {
  const { keys, weights } = table;
  const mask = keys.length - 1;
  let place = (Math.imul(key % 4294967296, 0x9e3779b1) ^ (key / 65536)) & mask;
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  if (keys[place] === 0) {
    keys[place] = key;
    table.size++;
  }
  weights[place] = (weights[place] ?? 0) + weight;
}

/** A table twice as large, or, at the bound, one without the weakest pairs. */
function roomier(table: Table): Table {
  if (table.size <= MOST_PAIRS) return moved(table, table.keys.length * 2, table.least);
  let smaller = table;
  while (smaller.size > MOST_PAIRS / 2) smaller = without(smaller, table.keys.length);
  return smaller;
}

/** The table without the pairs of the least weight. */
function without(table: Table, length: number): Table {
  let least = 0xffffffff;
  for (let i = 0; i < table.keys.length; i++) if (table.keys[i] !== 0) least = Math.min(least, table.weights[i] ?? 0);
  return moved(table, length, least + 1);
}

function moved(table: Table, length: number, least: number): Table {
  const result: Table = { keys: new Float64Array(length), weights: new Uint32Array(length), size: 0, least };
  for (let i = 0; i < table.keys.length; i++) {
    const [key, weight] = [table.keys[i] ?? 0, table.weights[i] ?? 0];
    if (key !== 0 && weight >= least) add(result, key, weight);
  }
  return result;
}

function sorted({ keys, weights, size }: Table, words: number): Pairs {
  const order = new Float64Array(size);
  let count = 0;
  for (const key of keys) if (key !== 0) order[count++] = key;
  order.sort();
  const found = new Float64Array(size);
  const mask = keys.length - 1;
  order.forEach((key, i) => {
    let place = (Math.imul(key % 4294967296, 0x9e3779b1) ^ (key / 65536)) & mask;
    while (keys[place] !== key) place = (place + 1) & mask;
    found[i] = weights[place] ?? 0;
  });
  return {
    first: Int32Array.from(order, (key) => Math.floor((key - 1) / words)),
    second: Int32Array.from(order, (key) => (key - 1) % words),
    weights: found,
  };
}
