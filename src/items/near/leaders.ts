import { LEAST_SHARED, MOST_COMPARED, MOST_LOOKED_AT, MOST_MET } from './limits.js';
import { bucketsFor, type Shingles, sharedShare } from './shingles.js';

/**
 * Groups near-duplicates around leaders: texts are taken in their order, each joins the most similar leader that it is the same
 * as, or becomes a leader itself. Gives each text its leader's number, its own for a leader. Two sets with a Jaccard index of t
 * have one of their first |x|-⌈t|x|⌉+1 members in common, and enough after it (Chaudhuri, Ganti, Kaushik 2006; Xiao, Wang, Lin, Yu
 * 2008, "Efficient similarity joins for near duplicate detection"): so only leaders of which this holds are looked at, and none
 * is missed.
 */
export function joinLeaders(shingles: Shingles, isSame: (text: number, leader: number) => boolean): Int32Array {
  const count = shingles.starts.length;
  const leaders = Int32Array.from({ length: count }, (_, text) => text);
  const index = emptyIndex(shingles);
  for (let text = 0; text < count; text++) {
    const leader = similarLeaders(shingles, index, text).find((candidate) => isSame(text, candidate));
    if (leader === undefined) addLeader(shingles, index, text);
    else leaders[text] = leader;
  }
  return leaders;
}

/** Share of the members of two sets together that are common when they share just enough; less a rounding error. */
const NEEDED = LEAST_SHARED / (1 + LEAST_SHARED) - 1e-12;

/** Leaders by the first members of their sets: chains of entries, the newest first, 0 at the end. */
type Index = {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** The leader of an entry, and where in its set the member stands. */
  readonly owners: Int32Array;
  readonly ranks: Int32Array;
  /** For each leader the last text that met it. */
  readonly met: Int32Array;
  size: number;
};

function emptyIndex({ starts, ends }: Shingles): Index {
  let entries = 1;
  for (let text = 0; text < starts.length; text++) entries += prefixOf((ends[text] ?? 0) - (starts[text] ?? 0));
  return {
    heads: new Int32Array(bucketsFor(entries)),
    next: new Int32Array(entries),
    owners: new Int32Array(entries),
    ranks: new Int32Array(entries),
    met: new Int32Array(starts.length).fill(-1),
    size: 1,
  };
}

function prefixOf(size: number): number {
  return size === 0 ? 0 : size - Math.ceil(LEAST_SHARED * size) + 1;
}

function addLeader({ runs, starts, ends }: Shingles, index: Index, text: number): void {
  const start = starts[text] ?? 0;
  const prefix = prefixOf((ends[text] ?? 0) - start);
  for (let rank = 0; rank < prefix; rank++) {
    const bucket = (runs[start + rank] ?? 0) & (index.heads.length - 1);
    index.next[index.size] = index.heads[bucket] ?? 0;
    index.owners[index.size] = text;
    index.ranks[index.size] = rank;
    index.heads[bucket] = index.size++;
  }
}

/** The leaders that share enough with a text, most similar first, no more than can be compared. */
function similarLeaders(shingles: Shingles, index: Index, text: number): number[] {
  const found: { readonly leader: number; readonly share: number }[] = [];
  for (const leader of candidates(shingles, index, text)) {
    const share = sharedShare(shingles, text, leader, LEAST_SHARED);
    if (share >= LEAST_SHARED) found.push({ leader, share });
  }
  found.sort((a, b) => b.share - a.share || a.leader - b.leader);
  return found.slice(0, MOST_COMPARED).map(({ leader }) => leader);
}

/** The leaders whose first members meet those of a text early enough for enough to be shared. */
function candidates({ runs, starts, ends }: Shingles, index: Index, text: number): number[] {
  const start = starts[text] ?? 0;
  const size = (ends[text] ?? 0) - start;
  const prefix = prefixOf(size);
  const found: number[] = [];
  let looks = 0;
  for (let rank = 0; rank < prefix && found.length < MOST_MET; rank++) {
    const run = runs[start + rank] ?? 0;
    let entry = index.heads[run & (index.heads.length - 1)] ?? 0;
    for (; entry !== 0 && looks < MOST_LOOKED_AT && found.length < MOST_MET; entry = index.next[entry] ?? 0) {
      looks++;
      const leader = index.owners[entry] ?? 0;
      const otherStart = starts[leader] ?? 0;
      const otherRank = index.ranks[entry] ?? 0;
      if (index.met[leader] === text || runs[otherStart + otherRank] !== run) continue;
      index.met[leader] = text;
      const other = (ends[leader] ?? 0) - otherStart;
      if (Math.min(size - rank, other - otherRank) >= NEEDED * (size + other)) found.push(leader);
    }
  }
  return found;
}
