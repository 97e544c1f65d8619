/** Words nearer than this, on either side, are a word's neighbours; one at distance d counts 1/d. */
export const WINDOW = 5;
/** A number that 1 … WINDOW divide, so that counts of neighbours are whole and their order does not matter. */
export const WHOLE = 60;
/** Words that occur less often have no vector. */
export const LEAST_COUNT = 5;
/** Most words with a vector, the most frequent ones. */
export const MOST_WORDS = 50_000;
/** Fewer words than this have too little to say about each other. */
export const LEAST_WORDS = 50;
/** Above this share of all words a word's neighbours count less, as if it were left out at random (Mikolov et al. 2013). */
export const FREQUENT = 1e-4;
/** Exponent that evens out the frequencies of neighbours (Levy, Goldberg, Dagan 2015). */
export const SMOOTHING = 0.75;
/** Exponent of the eigenvalues that the vectors are stretched by, as for the vectors that ship. */
export const STRETCH = 0.25;
/** Most pairs kept while the texts are read: beyond, the weakest are forgotten. */
export const MOST_PAIRS = 12_000_000;
/** Most pairs that the vectors are worked out from. */
export const MOST_USED_PAIRS = 6_000_000;
/** Times the matrix is applied to find its leading eigenvectors, and how many more than wanted are carried along. */
export const ROUNDS = 8;
export const SPARE = 8;
