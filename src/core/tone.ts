/** How a cell stands out: green, yellow or red. */
export type Tone = 'good' | 'fair' | 'poor';

/** Tones by the whole text of a cell. */
export type Tones = Readonly<Record<string, Tone>>;
