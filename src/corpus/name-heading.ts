import { corpusFile } from './files.js';
import { once } from './once.js';

/** A direction in the space of the shipped word vectors, and where along it the mean word lies. */
export type Direction = { readonly direction: readonly number[]; readonly offset: number };

/** Along which words are like the headings of official papers; see `about` in corpus/names/heading.json for how it was found. */
export const nameHeading = once((): Direction => {
  const { direction, offset }: Direction = JSON.parse(corpusFile('names/heading.json').toString('utf8'));
  return { direction, offset };
});
