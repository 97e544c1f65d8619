/** Most items that are clustered directly; beyond, a sample of this size is, and the others join the nearest theme. */
const LANDMARKS = 3000;

/** Indices of the items to cluster, ascending: all, or a sample that depends on the texts alone, not on their order. */
export function landmarks(texts: readonly string[]): number[] {
  const all = texts.map((_, index) => index);
  if (texts.length <= LANDMARKS) return all;
  const hashes = texts.map(hash);
  return all
    .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b)
    .slice(0, LANDMARKS)
    .sort((a, b) => a - b);
}

/** FNV-1a over UTF-16 code units with a final avalanche (the public-domain function of Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
