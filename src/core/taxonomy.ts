/** A theme given in advance: words that tell it, or texts that were put there before. */
export type TaxonomyTheme = {
  readonly name: string;
  readonly words: readonly string[];
  readonly examples: readonly string[];
};

/** Themes given in advance, in the order to show them; either all of them have examples or none. */
export type Taxonomy = { readonly themes: readonly TaxonomyTheme[] };
