import type { Keyword } from './keyword.js';

/** A group of items that speak of the same matter; a theme with sub-themes holds their items and none of its own. */
export type Theme = {
  readonly id: string;
  /** A short phrase from the theme's own texts, unique among its siblings. */
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly keywords: readonly Keyword[];
  /** Distinct items: duplicates folded; those of the sub-themes are counted in. */
  readonly size: number;
  /** Items with duplicates counted each. */
  readonly received: number;
  /** `size` over all distinct items that belong to a theme, 0–1. */
  readonly share: number;
  /** The id of the theme that this one is a sub-theme of. */
  readonly parent?: string;
  /** What the name says where the texts agree: what is wrong, or what should be done. */
  readonly stance?: Stance;
  /** Absent where it says nothing: for a theme that holds everything, or one that was given in advance and is empty. */
  readonly quality?: ThemeQuality;
  /** Ids of the items that show best what the theme is about, best first. */
  readonly representatives: readonly string[];
  /** The batch that it was found in; absent for the first. */
  readonly since?: number;
};

export type Stance = 'problem' | 'proposal';

/** How good a grouping is at one theme; all 0–1, higher is better. */
export type ThemeQuality = {
  /** Mean cosine of the items to the theme's centroid. */
  readonly cohesion: number;
  /** 1 minus the largest cosine between the theme's centroid and another one of the same level. */
  readonly separation: number;
  /** How much of the theme comes back when the grouping is repeated on parts of the texts (mean best Jaccard, Hennig 2007). */
  readonly stability: number;
};

/** Where an item went: its theme's id (a sub-theme where there are some), or null; how surely, 0–1; and by which of its terms, best first. */
export type Membership = {
  readonly theme: string | null;
  readonly membership: number;
  readonly terms: readonly string[];
  /** Why it belongs to no theme; set on items with content where `theme` is null. */
  readonly unthemed?: string;
};

/** How the number of top-level themes came about. */
export type Choice = {
  readonly themes: number;
  /** `data` chosen from the texts, `user` asked for, `given` fixed by an earlier result or a taxonomy. */
  readonly by: 'data' | 'user' | 'given';
  /** The number asked for, where the texts formed fewer. */
  readonly asked?: number;
  /** The numbers that were looked at and how good each was; comparable within one list only. */
  readonly candidates: readonly { readonly themes: number; readonly score: number }[];
  /** Groups that no words told, or none that readers would understand; their items went to the nearest of the others. Absent where there were none. */
  readonly dissolved?: number;
};
