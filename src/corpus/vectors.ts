import type { WordVectors } from '../core/vectors.js';
import { corpusFile } from './files.js';

/** The word vectors that ship in `corpus/vectors/` (see its words.json for the method and the sources). */
export function wordVectors(): WordVectors {
  const { dimensions, tokens }: { dimensions: number; tokens: number } = JSON.parse(
    corpusFile('vectors/words.json').toString('utf8'),
  );
  const lines = corpusFile('vectors/words.tsv').toString('utf8').trimEnd().split('\n');
  const index = new Map<string, number>();
  const counts = new Float64Array(lines.length);
  lines.forEach((line, row) => {
    const tab = line.indexOf('\t');
    index.set(line.slice(0, tab), row);
    counts[row] = Number(line.slice(tab + 1));
  });
  const bytes = corpusFile('vectors/words.i8');
  return {
    dimensions,
    index,
    counts,
    total: tokens,
    values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  };
}
