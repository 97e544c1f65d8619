import type { Keyword } from './keyword.js';

/** A group of items that speak of the same matter. */
export type Theme = {
  readonly id: string;
  /** A short phrase from the theme's own texts, unique among the themes. */
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly keywords: readonly Keyword[];
  /** Distinct items: duplicates folded. */
  readonly size: number;
  /** Items with duplicates counted each. */
  readonly received: number;
  /** `size` over all distinct items that belong to a theme, 0–1. */
  readonly share: number;
  readonly parent?: string;
  /** Ids of the items that show best what the theme is about, best first. */
  readonly representatives: readonly string[];
};

/** Where an item went: its theme's id, or null; and how surely, 0–1. */
export type Membership = { readonly theme: string | null; readonly membership: number };
