import { readFileSync } from 'node:fs';

/** Files that LibreOffice saved from one Word document (a table, a footnote, a header, a tracked change, hidden words) and one workbook. */
export const fixtureBytes = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/read/${name}`, import.meta.url));

/** Flips single bits, the same ones every time, and tells what became of each damaged copy. */
export async function flipBits<T>(bytes: Uint8Array, times: number, read: (damaged: Uint8Array) => Promise<T>) {
  const results: T[] = [];
  let seed = 20_090_324;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % limit;
  };
  for (let time = 0; time < times; time++) {
    const damaged = new Uint8Array(bytes);
    const at = below(damaged.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << below(8));
    results.push(await read(damaged));
  }
  return results;
}
