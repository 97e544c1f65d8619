import { UsageError } from '../../core/errors.js';
import type { Keyword } from '../../core/keyword.js';
import type { KeywordAlgorithm } from '../algorithm.js';
import { wordFacts } from '../facts.js';
import { type Piece, pieceCutter } from '../pieces.js';

/** The package looks through all documents for each word, so their number has a bound. */
const MOST_DOCUMENTS = 20_000;
const HAN = /^\p{Script=Han}+$/u;

/** Single words by term frequency and inverse document frequency among the documents at hand (Spärck Jones 1972), from `natural`. */
export const tfidf: KeywordAlgorithm = {
  name: 'tfidf',
  summary: '单词的 TF-IDF，只看这批文本自身（natural）',
  async load() {
    const { TfIdf } = (await import('natural/lib/natural/tfidf/index.js')).default;
    return (documents, context) => {
      if (documents.length > MOST_DOCUMENTS)
        throw new UsageError(
          `tfidf 算法最多处理 ${MOST_DOCUMENTS} 份文本，这里有 ${documents.length} 份，请改用 --algorithm phrase`,
        );
      const cut = pieceCutter(context, wordFacts(context));
      const words = documents.map((tokens) => wordsOf(cut(tokens)));
      const model = new TfIdf();
      for (const list of words) model.addDocument([...list]);
      return words.map((list, index) => keywordsOf(list, model.listTerms(index)));
    };
  },
};

function wordsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ text, kind }) =>
    text.length > 1 && (kind === 'noun' || kind === 'action') && HAN.test(text) ? [text] : [],
  );
}

function keywordsOf(words: readonly string[], scored: readonly { term: string; tfidf: number }[]): Keyword[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return scored
    .map(({ term, tfidf: score }) => ({ term, score, count: counts.get(term) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}
