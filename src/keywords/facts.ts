import type { KeywordContext } from './algorithm.js';
import { isAddress } from './persons.js';
import { CLASSES, NAMING_ENDS, POSITIONS, PREFIXES, PROCESSES, type WordClass } from './word-classes.js';

/** What a word of a term is, and so how likely the term is to end with it; a number may only begin one. In the order of their numbers in a model. */
const PIECE_KINDS = ['noun', 'action', 'verb', 'adjective', 'other', 'number'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

/** What is known of a word wherever it stands. */
export type WordFacts = {
  /** Its number among the words that were looked up, and that of the first one written so, whatever its tag. */
  readonly number: number;
  readonly written: number;
  readonly pos: string;
  /** Without a kind a word ends every term. */
  readonly kind: PieceKind | undefined;
  /** The number of its kind in a model; 0 without one. */
  readonly kindNumber: number;
  /** The number of its tag in a model; see Rows. */
  readonly tag: number;
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
};

const HAN = /^\p{Script=Han}+$/u;
/** All assigned since Unicode 13. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9ffc];
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
  const known = new Map<string, WordFacts[]>();
  let number = 0;
  return (text, pos) => {
    const same = known.get(text);
    if (same !== undefined) for (const facts of same) if (facts.pos === pos) return facts;
    const facts = factsOf(text, pos, { number, written: same?.[0]?.number ?? number }, context);
    number++;
    if (same === undefined) known.set(text, [facts]);
    else same.push(facts);
    return facts;
  };
}

function factsOf(
  text: string,
  pos: string,
  { number, written }: Pick<WordFacts, 'number' | 'written'>,
  { weak, information, stopwords, model, matters = NONE, titles = NONE, surnames = NONE }: KeywordContext,
): WordFacts {
  const prefix = PREFIXES.has(text);
  const han = isHan(text);
  const usual = prefix ? 'other' : stopwords.has(text) ? undefined : kindOf(text, pos, han);
  const kind = usual !== 'noun' && matters.has(text) ? 'action' : usual;
  const named = prefix || kind === 'noun' || kind === 'action';
  return {
    number,
    written,
    pos,
    kind,
    kindNumber: kind === undefined ? 0 : PIECE_KINDS.indexOf(kind),
    tag: model.rows.tags.get(pos) ?? 0,
    loose: !named && (kind === 'verb' || !model.rows.starts.word.has(text)),
    information: information(text),
    weak: weak.has(text),
    latin: !han && LATIN.test(text),
    prefix,
    naming: NAMING_ENDS.has(text.slice(-1)) || NAMING_ENDS.has(text.slice(-2)),
    classes: BITS.get(text) ?? 0,
    title: titles.has(text),
    address: titles.size > 0 && isAddress(text, titles, surnames),
  };
}

/** True for Chinese characters alone; nearly all of them are of one block. */
function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN) return HAN.test(text);
  }
  return text !== '';
}

function kindOf(text: string, pos: string, han: boolean): PieceKind | undefined {
  if (pos === 'unit') return undefined;
  if (han) {
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
