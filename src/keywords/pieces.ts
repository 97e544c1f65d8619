import type { Token } from '../core/token.js';
import type { KeywordContext } from './algorithm.js';

/** What a word of a term is, and so how likely the term is to end with it. */
export type PieceKind = 'noun' | 'action' | 'verb' | 'adjective' | 'other';

/** A word as terms are made of them; without a kind it ends every term, unless it joins two words as the hyphen of TNF-α does. */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly kind: PieceKind | undefined;
  readonly joins: boolean;
};

const WORD = /^(?:\p{Script=Han}+|[A-Za-zα-ωΑ-Ω][A-Za-zα-ω0-9.+-]*)$/u;
const LATIN_END = /[A-Za-z0-9α-ω]$/u;
const LATIN_BEGIN = /^[A-Za-zα-ω]/u;
/** Characters that an engine glues to unknown words, though they are words of their own. */
const GLUED = /^([对以为而由将与和在被从使]?)(\p{Script=Han}{2,}?)([对以为而由将与和在被从使受中]?)$/u;
/** Words that begin terms (非线性、多目标) whatever their part of speech. */
const PREFIX = /^(?:非|自|无|多|超|双|单|总|二|三)$/u;

const KINDS: ReadonlyMap<string, PieceKind> = new Map([
  ...tagged('action', 'vn'),
  ...tagged('noun', 'n ng nz nt nl nr nrt nrfg ns an j l i eng x k s'),
  ...tagged('verb', 'v vd vi vg vq'),
  ...tagged('adjective', 'a ad ag b z zg'),
  ...tagged('other', 'd f m t tg h g q'),
]);

/** The words of one document that may stand in terms, with what separates them. */
export function piecesOf(tokens: readonly Token[], { stopwords }: KeywordContext): Piece[] {
  const cut = tokens.flatMap(unglued);
  return cut.map(({ text, pos, start }, index) => ({
    text,
    start,
    kind: PREFIX.test(text) ? 'other' : WORD.test(text) && !stopwords.has(text) ? KINDS.get(pos) : undefined,
    joins: joins(text, cut[index - 1]?.text ?? '', cut[index + 1]?.text ?? ''),
  }));
}

function unglued(token: Token): readonly Token[] {
  if (token.pos !== 'x' || token.text.length < 3) return [token];
  const [, before = '', word = '', after = ''] = GLUED.exec(token.text) ?? [];
  if (before === '' && after === '') return [token];
  const start = token.start + before.length;
  const end = start + word.length;
  return [
    { text: before, pos: 'p', start: token.start, end: start },
    { text: word, pos: 'x', start, end },
    { text: after, pos: 'p', start: end, end: token.end },
  ].filter(({ text }) => text !== '');
}

function joins(text: string, before: string, after: string): boolean {
  if (text === '-' || text === '·') return true;
  return text === '/' && (LATIN_END.test(before) || LATIN_BEGIN.test(after));
}

function tagged(kind: PieceKind, tags: string): [string, PieceKind][] {
  return tags.split(' ').map((tag) => [tag, kind]);
}
