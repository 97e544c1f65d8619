import type { Piece, PieceKind } from './pieces.js';

/** Words of one term at most, and its length in characters. */
const WIDEST = 4;
const SHORTEST = 2;
const LONGEST = 15;

/** A term with its occurrences in one document. */
export type TermUse = {
  readonly words: readonly string[];
  readonly kinds: readonly PieceKind[];
  /** Offset of the first occurrence. */
  readonly first: number;
  count: number;
  /** Occurrences that begin, or end, where the phrase around them does. */
  begins: number;
  ends: number;
  /** What stands before and after each occurrence. */
  readonly before: string[];
  readonly after: string[];
};

/** Terms of one document: words and runs of up to four of them. */
export function termUses(pieces: readonly Piece[]): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  pieces.forEach(({ kind }, start) => {
    if (kind !== undefined) addFrom(uses, pieces, start);
  });
  return uses;
}

function addFrom(uses: Map<string, TermUse>, pieces: readonly Piece[], start: number): void {
  let term = '';
  const words: string[] = [];
  const kinds: PieceKind[] = [];
  for (let end = start; words.length < WIDEST; end++) {
    const piece = pieces[end];
    if (piece === undefined || (piece.kind === undefined && !(piece.joins && words.length > 0))) return;
    term += piece.text;
    if (term.length > LONGEST) return;
    if (piece.kind === undefined) continue;
    words.push(piece.text);
    kinds.push(piece.kind);
    if (term.length < SHORTEST) continue;
    let use = uses.get(term);
    if (!use) {
      use = { words: [...words], kinds: [...kinds], first: piecesStart(pieces, start), ...fresh() };
      uses.set(term, use);
    }
    use.count++;
    use.begins += Number(pieces[start - 1]?.kind === undefined);
    use.ends += Number(pieces[end + 1]?.kind === undefined);
    use.before.push(pieces[start - 1]?.text ?? '');
    use.after.push(pieces[end + 1]?.text ?? '');
  }
}

function piecesStart(pieces: readonly Piece[], index: number): number {
  return pieces[index]?.start ?? 0;
}

function fresh() {
  return { count: 0, begins: 0, ends: 0, before: [], after: [] };
}
