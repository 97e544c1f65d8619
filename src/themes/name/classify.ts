import type { Token } from '../../core/token.js';
import { classOf, type WordClass } from './patterns.js';
import { isTitledSurname, namesPerson } from './persons.js';
import type { NameWords } from './words.js';

/** What a word is, wherever it stands. */
export type Kind = {
  readonly kind: WordClass;
  /** It ends a clause, and a sentence. */
  readonly ends: boolean;
  readonly stops: boolean;
  readonly greets: boolean;
  /** It proposes something; it says that something is wrong. */
  readonly wishes: boolean;
  readonly complains: boolean;
  /** It may be a person together with the next word. */
  readonly surname: boolean;
};

export type Classify = (tokens: readonly Token[], place: number) => Kind;

const HAN = /^\p{Script=Han}+$/u;
const CLAUSE_END = /^[，。！？；：,.!?;:…\s]+$/u;
const SENTENCE_END = /[。！？!?；;\n]/u;
/** What follows belongs to what stands before. */
const JOINS = /^[、/·“「『《〈（(—-]$/u;
/** 县县: a slip of the pen. */
const REPEATED = /^(.)\1$/u;

const NOTHING: Kind = {
  kind: '-',
  ends: true,
  stops: true,
  greets: false,
  wishes: false,
  complains: false,
  surname: false,
};

/** Tells what words are; a word is worked out anew only where its part of speech changes. */
export function classifier(words: NameWords): Classify {
  const known = new Map<string, { readonly pos: string; readonly kind: Kind }>();
  return (tokens, place) => {
    const token = tokens[place];
    if (!token) return NOTHING;
    let own = known.get(token.text);
    if (own?.pos !== token.pos) {
      own = { pos: token.pos, kind: kindOf(token, words) };
      known.set(token.text, own);
    }
    return own.kind.surname && namesPerson(tokens, place, words) ? { ...own.kind, kind: '+' } : own.kind;
  };
}

function kindOf(token: Pick<Token, 'text' | 'pos'>, words: NameWords): Kind {
  const { text } = token;
  const ends = CLAUSE_END.test(text);
  const { complaints, faults, predicates } = words;
  return {
    kind: isPerson(token, words) ? '+' : classOfWord(token, words),
    ends,
    stops: ends && SENTENCE_END.test(text),
    greets: words.grammar.get(text) === 'greeting',
    wishes: words.wishes.has(text),
    complains: complaints.has(text) || faults.has(text) || (text.length > 1 && predicates.has(text)),
    surname: words.surnames.has(text),
  };
}

function isPerson({ text, pos }: Pick<Token, 'text' | 'pos'>, words: NameWords): boolean {
  return (pos.startsWith('nr') && !words.matters.has(text)) || isTitledSurname(text, words);
}

function classOfWord({ text, pos }: Pick<Token, 'text' | 'pos'>, words: NameWords): WordClass {
  const grammar = words.grammar.get(text);
  if (text === '的') return 'd';
  if (grammar === 'degree') return 'D';
  if (JOINS.test(text)) return '+';
  if (words.stopPhrases.has(text)) return grammar === 'closer' ? '-' : '+';
  if (!HAN.test(text)) return /^[\p{L}\p{N}]+$/u.test(text) ? '+' : '-';
  if (words.matters.has(text)) return 'N';
  if (words.faults.has(text)) return 'F';
  if (words.predicates.has(text)) return text.length === 1 ? 'p' : 'P';
  if (words.actions.has(text) && pos !== 'vn' && pos !== 'n') return 'C';
  if (grammar === 'filler' || (words.stopwords.has(text) && /^(?:d|ad|a|m)$/u.test(pos))) return 's';
  if (words.stopwords.has(text)) return /^[nvalji]/u.test(pos) ? '+' : '-';
  if (REPEATED.test(text)) return '+';
  if (text.length === 1) return grammar === 'tail' ? 'n' : '+';
  if (pos === 'vn' && text.length > 3) return 'N';
  return words.actions.has(text) ? 'G' : classOf(pos);
}
