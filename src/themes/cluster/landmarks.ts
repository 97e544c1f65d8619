/** A hash of each text, by which samples are drawn that depend on nothing but the texts. */
export function textHashes(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(texts, hash);
}

/** At most `most` of some items, ascending: all, or a sample by the hashes of their texts. */
export function landmarks(items: readonly number[], hashes: Uint32Array, most: number): readonly number[] {
  if (items.length <= most) return items;
  return [...items]
    .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}

/** Whether an item is in the `round`th part of the items, which is four fifths of them. */
export function inPart(hash: number, round: number): boolean {
  return mixed(hash ^ Math.imul(round + 1, 0x9e3779b9)) % 5 !== 0;
}

/** FNV-1a over UTF-16 code units with a final avalanche (the public-domain function of Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return mixed(value);
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}
