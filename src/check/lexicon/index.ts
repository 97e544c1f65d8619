import { type PhraseIndex, phraseIndex } from './phrase-index.js';
import { type SpunWord, spunWords } from './spun-words.js';

/** The lines of the word lists that rules look words up in, as they ship. */
export type CheckWordLists = {
  readonly setPhrases: readonly string[];
  readonly officialNames: readonly string[];
  readonly spunWords: readonly string[];
};

/** The word lists, ready for use; `common` are the set phrases and what everybody quotes. */
export type CheckLexicon = {
  readonly setPhrases: PhraseIndex;
  readonly common: PhraseIndex;
  readonly spunWords: readonly SpunWord[];
};

/** Makes the word lists ready for use, once a run. Throws an Error for a malformed line. */
export function checkLexicon({ setPhrases, officialNames, spunWords: words }: CheckWordLists): CheckLexicon {
  return {
    setPhrases: phraseIndex(setPhrases),
    common: phraseIndex([...setPhrases, ...officialNames]),
    spunWords: spunWords(words),
  };
}
