import type { Keyword } from '../../core/keyword.js';
import type { KeywordAlgorithm } from '../algorithm.js';
import { wordFacts } from '../facts.js';
import { type Piece, pieceCutter } from '../pieces.js';

/** Words at most this far apart are connected. */
const WINDOW = 4;
const DAMPING = 0.85;
const ROUNDS = 30;
/** Words of one phrase at most. */
const WIDEST = 4;

/** A word's neighbours, each with how often the two stand near each other. */
type Graph = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Nouns and adjectives ranked by PageRank over which stand near each other, the best third joined to phrases where they adjoin
 * (TextRank, Mihalcea & Tarau 2004, "TextRank: Bringing Order into Texts"). A phrase scores the sum of its words.
 */
export const textrank: KeywordAlgorithm = {
  name: 'textrank',
  summary: '词语相邻关系图上的 TextRank，只看一份文本自身',
  load: async () => (documents, context) => {
    const cut = pieceCutter(context, wordFacts(context));
    return documents.map((tokens) => keywordsOf(cut(tokens)));
  },
};

function keywordsOf(cut: readonly Piece[]): Keyword[] {
  const pieces = cut.map((piece) => (isVertex(piece) ? piece : undefined));
  const ranks = ranked(graphOf(pieces));
  const kept = bestThird(ranks);
  const uses = new Map<string, Keyword>();
  let run: Piece[] = [];
  for (const piece of [...pieces, undefined]) {
    if (piece && kept.has(piece.text) && run.length < WIDEST) {
      run.push(piece);
      continue;
    }
    addPhrase(uses, run, ranks);
    run = piece && kept.has(piece.text) ? [piece] : [];
  }
  return [...uses.values()].sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

function isVertex({ text, kind }: Piece): boolean {
  return text.length > 1 && (kind === 'noun' || kind === 'action' || kind === 'adjective');
}

function graphOf(pieces: readonly (Piece | undefined)[]): Graph {
  const graph = new Map<string, Map<string, number>>();
  const connect = (from: string, to: string): void => {
    const neighbours = graph.get(from) ?? new Map<string, number>();
    neighbours.set(to, (neighbours.get(to) ?? 0) + 1);
    graph.set(from, neighbours);
  };
  pieces.forEach((piece, index) => {
    if (!piece) return;
    if (!graph.has(piece.text)) graph.set(piece.text, new Map());
    for (const other of pieces.slice(index + 1, index + WINDOW)) {
      if (!other || other.text === piece.text) continue;
      connect(piece.text, other.text);
      connect(other.text, piece.text);
    }
  });
  return graph;
}

function ranked(graph: Graph): Map<string, number> {
  const degrees = new Map(
    [...graph].map(([word, neighbours]) => [word, [...neighbours.values()].reduce((a, b) => a + b, 0)]),
  );
  let ranks = new Map([...graph.keys()].map((word) => [word, 1]));
  for (let round = 0; round < ROUNDS; round++) {
    const last = ranks;
    ranks = new Map();
    for (const [word, neighbours] of graph) {
      let sum = 0;
      for (const [other, weight] of neighbours) sum += ((last.get(other) ?? 0) * weight) / (degrees.get(other) ?? 1);
      ranks.set(word, 1 - DAMPING + DAMPING * sum);
    }
  }
  return ranks;
}

function bestThird(ranks: ReadonlyMap<string, number>): Set<string> {
  const best = [...ranks].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(best.slice(0, Math.max(1, Math.ceil(best.length / 3))).map(([word]) => word));
}

function addPhrase(uses: Map<string, Keyword>, run: readonly Piece[], ranks: ReadonlyMap<string, number>): void {
  if (run.length === 0 || run.every(({ kind }) => kind === 'adjective')) return;
  const term = run.map(({ text }) => text).join('');
  const score = run.reduce((sum, { text }) => sum + (ranks.get(text) ?? 0), 0);
  uses.set(term, { term, score, count: (uses.get(term)?.count ?? 0) + 1 });
}
