import { SECTION_NOUNS } from './wording.js';

/** Whether a heading ends in one of the nouns, by default one that sections are called by, whatever punctuation or brackets follow. */
export function endsInNoun(heading: string, nouns: readonly string[] = SECTION_NOUNS): boolean {
  const bare = heading.replace(/[（(][^（()）]{0,30}[）)]$/u, '').replace(/[\s：:。；;，,】》”"]+$/u, '');
  return nouns.some((noun) => bare.endsWith(noun));
}
