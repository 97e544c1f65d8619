/** Share of all texts that may stay without a group. */
const SHARE = 0.05;

/**
 * Groups for texts that no known word places, where they are more than one in twenty: that whose texts share their characters most,
 * rare characters counting more; −1 where no text shares one. `groups` holds −1 for the texts asked about; others keep theirs.
 */
export function withStrangers(texts: readonly string[], groups: readonly number[], count: number): readonly number[] {
  const strangers = groups.filter((group) => group < 0).length;
  if (count === 0 || strangers <= SHARE * texts.length) return groups;
  const sizes = new Array<number>(count).fill(0);
  const holders = new Map<string, { all: number; groups: Map<number, number> }>();
  texts.forEach((text, i) => {
    const group = groups[i] ?? -1;
    if (group < 0) return;
    sizes[group] = (sizes[group] ?? 0) + 1;
    for (const gram of charactersOf(text)) {
      const known = holders.get(gram) ?? { all: 0, groups: new Map<number, number>() };
      known.all++;
      known.groups.set(group, (known.groups.get(group) ?? 0) + 1);
      holders.set(gram, known);
    }
  });
  const placed = texts.length - strangers;
  return groups.map((group, i) => {
    if (group >= 0) return group;
    const scores = new Array<number>(count).fill(0);
    for (const gram of charactersOf(texts[i] ?? '')) {
      const known = holders.get(gram);
      if (known)
        for (const [other, held] of known.groups)
          scores[other] = (scores[other] ?? 0) + (held / (sizes[other] ?? 1)) * Math.log(1 + placed / known.all);
    }
    const best = Math.max(...scores);
    return best > 0 ? scores.indexOf(best) : -1;
  });
}

/** The letters and characters of a text, each once, small; digits and signs tell nothing. */
function charactersOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{Script=Han}|\p{L}+/gu) ?? []);
}
