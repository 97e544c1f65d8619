import type { Token } from '../../core/token.js';
import { classOf, LONGEST, SHAPES, SHORTEST, type Shape, type TokenClass } from './patterns.js';

/** A phrase as it stands in a text. */
export type Candidate = {
  readonly text: string;
  readonly words: readonly string[];
  readonly shape: Shape;
  /** False where it is cut out of a longer phrase: 推动产业 in 推动产业升级. */
  readonly complete: boolean;
};

export type NameWords = {
  readonly stopwords: ReadonlySet<string>;
  /** Words too general to tell a theme. */
  readonly weak: ReadonlySet<string>;
  /** Phrases that may not be a name. */
  readonly stopPhrases: ReadonlySet<string>;
  /** Verbs that can head a name, and words that can close one. */
  readonly actions: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
};

/** Words of a candidate at most. */
const WIDEST = 5;
const HAN = /^\p{Script=Han}+$/u;
/** Parts of speech that end a clause: punctuation and particles other than 的. */
const CLAUSE_END = /^(?:x|w|y|ul|e)$/u;
/** Punctuation that joins what follows to it. */
const JOINS = /^[、/·“「《（(]$/u;
/** Adverbs that a predicate needs although they are stop words elsewhere: 价格太高. */
const DEGREE: ReadonlySet<string> = new Set(['不', '太', '过', '偏', '较', '没', '难']);

/** The phrases of one item that have the shape of a name: 4–12 characters, without stop words inside. */
export function candidates(tokens: readonly Token[], words: NameWords): Candidate[] {
  const classes = tokens.map((token) => tokenClass(token, words));
  const found: Candidate[] = [];
  for (let start = 0; start < tokens.length; start++)
    for (let end = start + 1; end <= Math.min(tokens.length, start + WIDEST) && classes[end - 1] !== '-'; end++) {
      const parts = tokens.slice(start, end).map((token) => token.text);
      const text = parts.join('');
      if (text.length > LONGEST) break;
      const shape = shapeOf(classes.slice(start, end));
      if (shape !== undefined && text.length >= SHORTEST)
        found.push({ text, words: parts, shape, complete: isComplete(tokens, classes, start, end) });
    }
  return found;
}

/** A phrase is complete when its clause ends after it, and no noun stands before a noun at its beginning. */
function isComplete(tokens: readonly Token[], classes: readonly TokenClass[], start: number, end: number): boolean {
  const next = tokens[end];
  const ends = next === undefined || ((CLAUSE_END.test(next.pos) || !HAN.test(next.text)) && !JOINS.test(next.text));
  const beganBefore = classes[start] === 'N' && classes[start - 1] === 'N';
  return ends && !beganBefore;
}

function tokenClass({ text, pos }: Token, { stopwords, stopPhrases, actions, predicates }: NameWords): TokenClass {
  if (DEGREE.has(text)) return 'D';
  if (stopPhrases.has(text)) return '-';
  if (!HAN.test(text) || (stopwords.has(text) && !actions.has(text) && !predicates.has(text))) return '-';
  if (predicates.has(text)) return 'P';
  if (actions.has(text) && pos !== 'vn') return 'C';
  return text.length === 1 ? '-' : classOf(pos);
}

function shapeOf(classes: readonly TokenClass[]): Shape | undefined {
  const pattern = classes.join('');
  return SHAPES.find((shape) => shape.pattern.test(pattern));
}
