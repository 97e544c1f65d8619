import { parseVectors, VECTOR_FILES } from '../core/vector-files.js';
import type { WordVectors } from '../core/vectors.js';
import { corpusFile } from './files.js';
import { once } from './once.js';

/** The word vectors that ship in `corpus/vectors/` (see its words.json for the method and the sources). */
export const wordVectors = once((): WordVectors => {
  const shipped = (file: keyof typeof VECTOR_FILES) => corpusFile(`vectors/${VECTOR_FILES[file]}`);
  return parseVectors(
    { words: shipped('words'), values: shipped('values'), facts: shipped('facts') },
    'corpus/vectors',
  );
});
