/** How a cell stands out: green, yellow, red, or by its place in the middle only. */
export type Tone = 'good' | 'fair' | 'poor' | 'plain';

/** How cells stand out, row by row in the order of the columns; undefined for those that do not. */
export type Tones = readonly (readonly (Tone | undefined)[])[];
