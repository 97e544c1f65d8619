/** Words nearer than this, on either side, are a word's neighbours; one at distance d counts 1/d. */
export const WINDOW = 5;
/** A number that 1 … WINDOW divide, so that counts of neighbours are whole and their order does not matter. */
export const WHOLE = 60;
/** Words that occur less often have no vector. */
export const LEAST_COUNT = 5;
/** Most words with a vector, the most frequent ones; two of their numbers fit into 32 bits. */
export const MOST_WORDS = 50_000;
/** Fewer words than this have too little to say about each other. */
export const LEAST_WORDS = 50;
/** Longer runs of letters are no words. */
export const LONGEST_WORD = 20;
/** Most different words counted at a time: beyond, the rarest are forgotten. */
export const MOST_DIFFERENT = 1_000_000;
/** Most running words that are remembered by their numbers, 64 MB; the texts of a larger archive are gone through again. */
export const MOST_REMEMBERED = 16_000_000;
/** Above this share of all words a word's neighbours count less, as if it were left out at random (Mikolov et al. 2013). */
export const FREQUENT = 1e-4;
/** Exponent that evens out the frequencies of neighbours (Levy, Goldberg, Dagan 2015). */
export const SMOOTHING = 0.75;
/** Exponent of the eigenvalues that the vectors are stretched by, as for the vectors that ship. */
export const STRETCH = 0.25;
/** Most pairs counted in one pass, 128 MB: those of the rarer words beyond are left to a further pass. */
export const MOST_PAIRS = 12_000_000;
/** Most pairs that the vectors are worked out from: the weakest beyond are left out. */
export const MOST_USED_PAIRS = 6_000_000;
/** Columns carried along beyond the dimensions, so that the last ones come out well. */
export const SPARE = 16;
/** Degrees of the polynomials that bring out the leading eigenvectors, one after the other. */
export const DEGREES = [4, 4] as const;
/** The share of the dimensions, largest eigenvalues first, that a polynomial must bring out. */
export const WANTED = 0.9;
/** Eigenvalues below this share of the largest are not brought out. */
export const LEAST_WANTED = 0.003;
