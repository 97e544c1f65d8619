import type { WordFacts } from './facts.js';
import type { Piece } from './pieces.js';
import { addRow, COLUMNS, type Rows } from './rows.js';

/** What the words of a document add to labels and scores, by their place. */
export type Roles = {
  /** COLUMNS numbers a word, for all words of all documents so far. */
  readonly values: Float64Array;
  /** Where those of a piece begin, for the piece at `BESIDE + at`; so many edges stand on each side. */
  readonly starts: Int32Array;
};

/** Pieces beyond the first and the last that may be asked for. */
export const BESIDE = 2;

/** Gives the roles of the words of documents, remembering words by their numbers. */
export function rolesKeeper(rows: Rows, edge: WordFacts): (pieces: readonly Piece[]) => Roles {
  let values = new Float64Array(1 << 18);
  let known = new Uint8Array(values.length / COLUMNS);
  const startOf = ({ facts, text }: Pick<Piece, 'facts' | 'text'>): number => {
    const { number } = facts;
    if (number >= known.length) {
      values = grown(values, new Float64Array(values.length * 2));
      known = grown(known, new Uint8Array(values.length / COLUMNS));
    }
    if (known[number] === 0) {
      addRoles(rows, text, facts.pos, values, number * COLUMNS);
      known[number] = 1;
    }
    return number * COLUMNS;
  };
  return (pieces) => {
    const starts = new Int32Array(pieces.length + 2 * BESIDE).fill(startOf({ facts: edge, text: edge.pos }));
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece !== undefined) starts[at + BESIDE] = startOf(piece);
    }
    return { values, starts };
  };
}

function addRoles(rows: Rows, text: string, pos: string, out: Float64Array, at: number): void {
  const { starts } = rows;
  addRow(rows, starts.word, text, out, at);
  addRow(rows, starts.tag, pos, out, at);
  addRow(rows, starts.beginning, text.slice(0, 1), out, at);
  addRow(rows, starts.beginning2, text.slice(0, 2), out, at);
  addRow(rows, starts.ending, text.slice(-1), out, at);
  addRow(rows, starts.ending2, text.slice(-2), out, at);
}

function grown<T extends Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
