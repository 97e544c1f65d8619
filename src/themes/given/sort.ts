import type { Item } from '../../core/item.js';
import type { Theme } from '../../core/theme.js';
import type { AnalysedTexts, ThemeSettings, Themes } from '../find.js';
import { at, row } from '../maths/matrix.js';
import { type WordSpace, wordSpace } from '../represent/embed.js';
import { represent } from '../represent/index.js';
import { joinedTables, type TermTable, termTable } from '../represent/terms.js';
import { likenessByExamples } from './by-examples.js';
import { likenessByWords } from './by-words.js';
import type { Likenesses, Seed } from './likeness.js';
import { groupRemainder } from './remainder.js';
import { byItem, describeSlots, type Plain, withFreeName } from './slots.js';

export type SortSettings = ThemeSettings & {
  readonly seeds: readonly Seed[];
  /** True: what fits no given theme is grouped by itself. Default false: it stays unthemed. */
  readonly clusterRest?: boolean;
};

/** Likeness that a text needs to its best theme, and by how much that must be ahead of the next one's. */
const NEEDED = {
  words: { likeness: 0.22, ahead: 0.02 },
  examples: { likeness: 0.25, ahead: 0.03 },
};

/** Why an item stands in none of the themes. */
const UNTHEMED = { far: '与所给的各个主题都不够相近', torn: '与所给的两个以上主题同样相近，分不出归哪一个' };

/** Sorts items into themes given in advance, in the order given; ids g1, g2 …, those found among the rest t1, t2 …. */
export async function sortIntoThemes(
  items: readonly Item[],
  analysed: AnalysedTexts,
  { seeds, clusterRest = false, ...settings }: SortSettings,
): Promise<Themes> {
  const { distinct, table } = analysed;
  const representation = represent(table, settings);
  const learnt = seeds.some(({ examples }) => examples.length > 0);
  const texts = distinct.map(({ text }) => text);
  const space = spaceWithSeeds(table, seeds, settings);
  const likenesses = learnt
    ? await likenessByExamples(table, space, seeds)
    : likenessByWords(table, space, seeds, texts);
  const needed = learnt ? NEEDED.examples : NEEDED.words;
  const labels = labelsOf(likenesses, needed);
  const rest = labels.flatMap((label, text) =>
    label < 0 && row(representation.points, text).some((x) => x !== 0) ? [text] : [],
  );
  const groups = clusterRest ? groupRemainder(representation.points, distinct, rest) : [];
  groups.forEach((group, place) => {
    for (const text of group) labels[text] = seeds.length + place;
  });
  const themed = labels.filter((label) => label >= 0).length;
  const { described, membershipIn } = describeSlots(
    { ...analysed, themed, representation, words: settings.words },
    {
      labels,
      given: seeds.length,
      found: groups.length,
      unthemed: (text) => (Math.max(...(likenesses[text] ?? [])) >= needed.likeness ? UNTHEMED.torn : UNTHEMED.far),
    },
  );
  const { themes, ids } = themesOf(seeds, described);
  return {
    themes,
    memberships: byItem(
      items,
      distinct.map((entry) => entry.ids),
      (text) => membershipIn(text, ids),
    ),
    choice: { themes: themes.length, by: 'given', candidates: [] },
  };
}

/** The word space of the texts and the seeds together: its centre must not be that of a few texts on one matter. */
function spaceWithSeeds(table: TermTable, seeds: readonly Seed[], settings: ThemeSettings): WordSpace {
  const lists = seeds.flatMap(({ words, examples }) => [...words, ...examples]);
  return wordSpace(joinedTables([table, termTable(lists)]), settings);
}

function labelsOf(likenesses: Likenesses, needed: { readonly likeness: number; readonly ahead: number }): number[] {
  return likenesses.map((values) => {
    let [best, second] = [-1, -1];
    values.forEach((value, theme) => {
      if (best < 0 || value > at(values, best)) [best, second] = [theme, best];
      else if (second < 0 || value > at(values, second)) second = theme;
    });
    if (best < 0 || at(values, best) < needed.likeness) return -1;
    return second >= 0 && at(values, best) - at(values, second) < needed.ahead ? -1 : best;
  });
}

function themesOf(seeds: readonly Seed[], described: readonly Plain[]): { themes: Theme[]; ids: string[] } {
  const taken = new Set(seeds.map(({ name }) => name));
  const given = seeds.flatMap(({ name }, place): Theme[] => {
    const theme = described[place];
    return theme ? [{ id: `g${place + 1}`, ...theme, name, alternatives: [] }] : [];
  });
  const order = described
    .map((theme, slot) => ({ theme, slot }))
    .slice(seeds.length)
    .sort((a, b) => b.theme.size - a.theme.size || (a.theme.name < b.theme.name ? -1 : 1));
  const found = order.map(({ theme }, place): Theme => ({ id: `t${place + 1}`, ...withFreeName(theme, taken) }));
  const ids = given.map(({ id }) => id);
  order.forEach(({ slot }, place) => {
    ids[slot] = `t${place + 1}`;
  });
  return { themes: [...given, ...found], ids };
}
