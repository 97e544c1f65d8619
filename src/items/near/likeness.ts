/** Likeness below 1 of two texts that are not the same. */
const MOST = 0.999;

/** How much two keys have in common, 0–0.999 in three decimals: Dice's coefficient of their pairs of characters, each as often as it occurs. */
export function likeness(first: string, second: string): number {
  const left = new Map<string, number>();
  for (const pair of pairs(first)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairs(second)) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  const all = first.length + second.length - 2;
  return Math.min(MOST, all <= 0 ? 0 : Math.round((2000 * shared) / all) / 1000);
}

function* pairs(text: string): Generator<string> {
  for (let i = 0; i + 2 <= text.length; i++) yield text.slice(i, i + 2);
}
