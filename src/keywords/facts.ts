import type { KeywordContext } from './algorithm.js';
import { COLUMNS, type KeywordModel } from './model.js';
import { isAddress } from './persons.js';
import { CLASSES, NAMING_ENDS, POSITIONS, PREFIXES, PROCESSES, type WordClass } from './word-classes.js';

/** What a word of a term is, and so how likely the term is to end with it; a number may only begin one. */
export type PieceKind = 'noun' | 'action' | 'verb' | 'adjective' | 'other' | 'number';

/** What is known of a word wherever it stands. */
export type WordFacts = {
  /** Its number among the words that were looked up. */
  readonly number: number;
  readonly pos: string;
  /** Without a kind a word ends every term. */
  readonly kind: PieceKind | undefined;
  /** Nats. */
  readonly information: number;
  readonly weak: boolean;
  readonly latin: boolean;
  readonly prefix: boolean;
  /** A title that persons bear, and a surname with one. */
  readonly title: boolean;
  readonly address: boolean;
  /** Ends as names of things do. */
  readonly naming: boolean;
  /** Its word classes, a bit each. */
  readonly classes: number;
  /** True for a word that says what is done, or that describes or counts in a way seldom met in the texts the model was learnt from. */
  readonly loose: boolean;
  /** What it adds to labels and scores, by its place; see COLUMNS. */
  readonly roles: Float64Array;
};

const HAN = /^\p{Script=Han}+$/u;
const LATIN = /[A-Za-zα-ωΑ-ΩⅠ-Ⅻ]/u;
const NUMBER = /^\d{1,2}$/u;

const KINDS: ReadonlyMap<string, PieceKind> = new Map([
  ...tagged('action', 'vn'),
  ...tagged('noun', 'n ng nz nt nl nr nrt nrfg ns an j l i eng x k s'),
  ...tagged('verb', 'v vd vi vg vq'),
  ...tagged('adjective', 'a ad ag b z zg'),
  ...tagged('other', 'd f m t tg h g q'),
]);

/** Tags of single characters that name nothing by themselves, but may stand in a term. */
const BARE: ReadonlySet<string> = new Set(['q', 'f', 't', 'tg', 'm']);
/** Tags of function words: particles, prepositions, conjunctions, pronouns, interjections. */
const FUNCTIONS = /^[upcyer]/u;

/** Characters of an idiom, which is no term. */
const IDIOM = 4;

const NONE: ReadonlySet<string> = new Set();

const BITS = new Map<string, number>();
CLASSES.forEach(([, words], at) => {
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | (1 << at));
});

/** The bits of some word classes. */
export function bitsOf(...classes: readonly WordClass[]): number {
  return classes.reduce((bits, name) => bits | (1 << CLASSES.findIndex(([known]) => known === name)), 0);
}

/** Looks facts of words up, remembering them. */
export function wordFacts(context: KeywordContext): (text: string, pos: string) => WordFacts {
  const known = new Map<string, Map<string, WordFacts>>();
  let number = 0;
  return (text, pos) => {
    const words = known.get(pos) ?? new Map<string, WordFacts>();
    const before = words.get(text);
    if (before) return before;
    const facts = factsOf(text, pos, number++, context);
    known.set(pos, words.set(text, facts));
    return facts;
  };
}

function factsOf(
  text: string,
  pos: string,
  number: number,
  { weak, information, stopwords, model, titles = NONE, surnames = NONE }: KeywordContext,
): WordFacts {
  const prefix = PREFIXES.has(text);
  const kind = prefix ? 'other' : stopwords.has(text) ? undefined : kindOf(text, pos);
  const named = prefix || kind === 'noun' || kind === 'action';
  return {
    number,
    pos,
    kind,
    loose: !named && (kind === 'verb' || !model.rows.word.has(text)),
    information: information(text),
    weak: weak.has(text),
    latin: LATIN.test(text),
    prefix,
    naming: NAMING_ENDS.has(text.slice(-1)) || NAMING_ENDS.has(text.slice(-2)),
    classes: BITS.get(text) ?? 0,
    roles: rolesOf(text, pos, model),
    title: titles.has(text),
    address: titles.size > 0 && isAddress(text, titles, surnames),
  };
}

function rolesOf(text: string, pos: string, { rows }: KeywordModel): Float64Array {
  const roles = new Float64Array(COLUMNS);
  const found = [
    rows.word.get(text),
    rows.tag.get(pos),
    rows.beginning.get(text.slice(0, 1)),
    rows.beginning2.get(text.slice(0, 2)),
    rows.ending.get(text.slice(-1)),
    rows.ending2.get(text.slice(-2)),
  ];
  for (const row of found) {
    if (row === undefined) continue;
    for (let column = 0; column < COLUMNS; column++) roles[column] = (roles[column] ?? 0) + (row[column] ?? 0);
  }
  return roles;
}

function kindOf(text: string, pos: string): PieceKind | undefined {
  if (pos === 'unit') return undefined;
  if (HAN.test(text)) {
    if (pos === 'i' && text.length === IDIOM) return undefined;
    const kind = KINDS.get(pos) ?? (FUNCTIONS.test(pos) ? undefined : 'other');
    if (text.length === 1 && (BARE.has(pos) || POSITIONS.has(text))) return kind === undefined ? undefined : 'other';
    return kind === 'verb' && PROCESSES.has(text) ? 'action' : kind;
  }
  if (NUMBER.test(text)) return 'number';
  return pos === 'eng' && LATIN.test(text) ? 'noun' : undefined;
}

function tagged(kind: PieceKind, tags: string): [string, PieceKind][] {
  return tags.split(' ').map((tag) => [tag, kind]);
}
