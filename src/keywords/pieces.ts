import type { Token } from '../core/token.js';
import type { KeywordContext } from './algorithm.js';
import type { PieceKind, WordFacts } from './facts.js';
import { gluedTokens } from './glue.js';
import { personWords } from './persons.js';

export type { PieceKind } from './facts.js';

/** A word as terms are made of them; without a kind it ends every term, unless it joins two words as the hyphen of 固-液 does. */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly kind: PieceKind | undefined;
  readonly joins: boolean;
  readonly facts: WordFacts;
};

/** Cuts the words of documents that may stand in terms, with what separates them. */
export function pieceCutter(
  context: KeywordContext,
  factsOf: (text: string, pos: string) => WordFacts,
): (tokens: readonly Token[]) => Piece[] {
  return (tokens) => {
    const glued = gluedTokens(tokens);
    const pieces = glued.map(({ text, pos, start }, at): Piece => {
      const facts = factsOf(text, pos);
      return { text, start, facts, kind: facts.kind, joins: text.length === 1 && joins(text, glued, at) };
    });
    return withoutPersons(pieces, context);
  };
}

function withoutPersons(pieces: Piece[], { surnames }: KeywordContext): Piece[] {
  if (!surnames || !pieces.some(({ facts }) => facts.title || facts.address)) return pieces;
  const persons = personWords(pieces, surnames);
  return pieces.map((piece, at) => {
    const { text, start, facts, joins } = piece;
    return persons.has(at) ? { text, start, facts, kind: undefined, joins } : piece;
  });
}

function joins(text: string, tokens: readonly Token[], at: number): boolean {
  if (text === '-' || text === '·') return true;
  if (text !== '/' && text !== ' ') return false;
  const [before, after] = [tokens[at - 1]?.pos === 'eng', tokens[at + 1]?.pos === 'eng'];
  return text === '/' ? before || after : before && after;
}
