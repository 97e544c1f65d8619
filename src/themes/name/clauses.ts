import type { Token } from '../../core/token.js';
import type { Classify, Kind } from './classify.js';
import type { WordClass } from './patterns.js';
import { CLAUSE_WEIGHTS, LONG_TEXT, MOST_READ, SHORT_TEXT } from './settings.js';
import type { NameWords } from './words.js';

export type Word = {
  readonly text: string;
  readonly kind: WordClass;
  /** Something was left out before it: 的 in 上下班的拥堵. */
  readonly joined: boolean;
  /** A noun of one character follows, with which it may be a word that the dictionary lacks: 森林 in 森林人. */
  readonly open: boolean;
};

/** A stretch of a text without punctuation that ends a thought; its words in order, function words between them left out. */
export type Clause = {
  readonly words: readonly Word[];
  readonly weight: number;
  /** Of a short text, in which few phrases stand. */
  readonly short: boolean;
};

/** The clauses of a text that are read, and how many of its words propose and complain. */
export type Clauses = { readonly clauses: readonly Clause[]; readonly wishes: number; readonly complaints: number };

/** Opens a heading: 一、 1. （一） 案由： */
const ENUMERATOR = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳㈠-㈩])$/u;

/**
 * The clauses of one text. In a long one those at its head, headings and wishes weigh more, for there the matter is said, and past its
 * beginning only they are read.
 */
export function clausesOf(all: readonly Token[], classify: Classify, { grammar }: NameWords): Clauses {
  const tokens = all.length > MOST_READ ? all.slice(0, MOST_READ) : all;
  const kinds = tokens.map((_, place) => classify(tokens, place));
  const long = tokens.length > LONG_TEXT;
  const clauses: Clause[] = [];
  let start = 0;
  let head = true;
  for (let end = 0; end <= tokens.length; end++) {
    if (end < tokens.length && !kinds[end]?.ends) continue;
    const own = kinds.slice(start, end);
    const weight = long ? weightOf(own, head, isHeading(tokens, start)) : 1;
    const isRead = !long || start < LONG_TEXT || weight > CLAUSE_WEIGHTS.other;
    if (own.length > 1 && isRead && !own.some(({ greets }) => greets))
      clauses.push({
        words: normalized(tokens.slice(start, end), own, grammar),
        weight,
        short: tokens.length <= SHORT_TEXT,
      });
    if (own.length > 0 && kinds[end]?.stops) head = false;
    start = end + 1;
  }
  return {
    clauses,
    wishes: kinds.reduce((sum, { wishes }) => sum + Number(wishes), 0),
    complaints: kinds.reduce((sum, { complains }) => sum + Number(complains), 0),
  };
}

function weightOf(kinds: readonly Kind[], head: boolean, heading: boolean): number {
  if (head) return CLAUSE_WEIGHTS.title;
  if (heading) return CLAUSE_WEIGHTS.heading;
  return kinds.some(({ wishes }) => wishes) ? CLAUSE_WEIGHTS.wish : CLAUSE_WEIGHTS.other;
}

function isHeading(tokens: readonly Token[], start: number): boolean {
  return [start, start - 2].some((place) => ENUMERATOR.test(tokens[place]?.text ?? ''));
}

/** Leaves out 的 between nouns, and what stands between a verb and its object or a subject and its predicate. */
function normalized(tokens: readonly Token[], kinds: readonly Kind[], grammar: NameWords['grammar']): Word[] {
  const words: Word[] = [];
  let joined = false;
  tokens.forEach(({ text }, place) => {
    const kind = kinds[place]?.kind ?? '-';
    const open = kinds[place + 1]?.kind === '+' && isShortNoun(tokens[place + 1]);
    if (kind !== 'd' && kind !== 's') {
      words.push({ text, kind, joined, open });
      joined = false;
      return;
    }
    const before = words.at(-1)?.kind ?? '-';
    const next = nextKind(kinds, place);
    if (isLeftOut(kind, before, next, grammar.get(text) === 'filler')) joined = true;
    else {
      words.push({ text, kind: kind === 's' || next === '-' ? '-' : '+', joined, open });
      joined = false;
    }
  });
  return words;
}

function isShortNoun(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 1 && token.pos.startsWith('n');
}

function nextKind(kinds: readonly Kind[], place: number): WordClass {
  for (let next = place + 1; next < kinds.length; next++) {
    const kind = kinds[next]?.kind;
    if (kind !== undefined && kind !== 's') return kind;
  }
  return '-';
}

function isLeftOut(kind: 'd' | 's', before: WordClass, next: WordClass, filler: boolean): boolean {
  if (kind === 'd') return 'NGSnAPFVp'.includes(before) && 'NGAS'.includes(next);
  return (before === 'C' && filler) || ('NGn'.includes(before) && 'PpDF'.includes(next));
}
