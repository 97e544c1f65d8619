import type { Token } from '../../core/token.js';
import { classOf, type WordClass } from './patterns.js';
import { namesPerson } from './persons.js';
import { CLAUSE_WEIGHTS, LONG_TEXT } from './settings.js';
import type { NameWords } from './words.js';

export type Word = {
  readonly text: string;
  readonly kind: WordClass;
  /** Something was left out before it: 的 in 上下班的拥堵. */
  readonly joined: boolean;
};

/** A stretch of a text without punctuation that ends a thought; its words in order, function words between them left out. */
export type Clause = { readonly words: readonly Word[]; readonly weight: number };

const HAN = /^\p{Script=Han}+$/u;
const CLAUSE_END = /^[，。！？；：,.!?;:…\s]+$/u;
const SENTENCE_END = /[。！？!?；;\n]/u;
/** Opens a heading: 一、 1. （一） 案由： */
const ENUMERATOR = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳㈠-㈩])$/u;
/** What follows belongs to what stands before. */
const JOINS = /^[、/·“「『《〈（(—-]$/u;
/** Words for a submission itself, after which a phrase is over: 关于增设校车的建议. */
export const CLOSERS: ReadonlySet<string> = new Set([
  '建议',
  '提案',
  '提议',
  '意见',
  '要求',
  '请求',
  '希望',
  '反映',
  '咨询',
]);
/** 县县: a slip of the pen. */
const REPEATED = /^(.)\1$/u;
/** Greetings are no matter. */
const GREETING = /^(?:您好|你好|尊敬|此致|敬礼)$/u;
/** Adverbs that a predicate needs: 价格太高. */
const DEGREE: ReadonlySet<string> = new Set(['不', '太', '过', '偏', '较', '没', '过于']);
/** Between a verb and its object, or before a predicate, these may be left out. */
const AFTER_VERB: ReadonlySet<string> = new Set(['对', '对于', '了', '好', '一下', '一些', '各种', '所有']);
/** Tails that make a noun of the word before them. */
const TAILS: ReadonlySet<string> = new Set([...'费证金率站点员路桥厂店房车卡票款税区权案量水']);

/** The clauses of one text; in a long one, those at its head, headings and wishes weigh more, for there the matter is said. */
export function clausesOf(tokens: readonly Token[], words: NameWords): Clause[] {
  const long = tokens.length > LONG_TEXT;
  const clauses: Clause[] = [];
  let start = 0;
  let head = true;
  for (let end = 0; end <= tokens.length; end++) {
    const token = tokens[end];
    if (token && !CLAUSE_END.test(token.text)) continue;
    const own = tokens.slice(start, end);
    const weight = long ? weightOf(own, { head, heading: isHeading(tokens, start), wishes: words.wishes }) : 1;
    if (own.length > 1 && !own.some(({ text }) => GREETING.test(text)))
      clauses.push({ words: normalized(classified(own, words)), weight });
    if (own.length > 0 && token && SENTENCE_END.test(token.text)) head = false;
    start = end + 1;
  }
  return clauses;
}

type Position = { readonly head: boolean; readonly heading: boolean; readonly wishes: ReadonlySet<string> };

function weightOf(tokens: readonly Token[], { head, heading, wishes }: Position): number {
  if (head) return CLAUSE_WEIGHTS.title;
  if (heading) return CLAUSE_WEIGHTS.heading;
  return tokens.some(({ text }) => wishes.has(text)) ? CLAUSE_WEIGHTS.wish : CLAUSE_WEIGHTS.other;
}

function isHeading(tokens: readonly Token[], start: number): boolean {
  return [start, start - 2].some((place) => ENUMERATOR.test(tokens[place]?.text ?? ''));
}

function classified(tokens: readonly Token[], words: NameWords): { text: string; kind: WordClass }[] {
  return tokens.map((token, place) => ({
    text: token.text,
    kind: namesPerson(tokens, place, words) ? '+' : classOfToken(token, words),
  }));
}

function classOfToken({ text, pos }: Token, words: NameWords): WordClass {
  if (text === '的') return 'd';
  if (DEGREE.has(text)) return 'D';
  if (JOINS.test(text)) return '+';
  if (words.stopPhrases.has(text)) return CLOSERS.has(text) ? '-' : '+';
  if (!HAN.test(text)) return /^[\p{L}\p{N}]+$/u.test(text) ? '+' : '-';
  if (words.faults.has(text)) return 'F';
  if (words.predicates.has(text)) return text.length === 1 ? 'p' : 'P';
  if (words.actions.has(text) && pos !== 'vn' && pos !== 'n') return 'C';
  if (AFTER_VERB.has(text) || (words.stopwords.has(text) && /^(?:d|ad|a|m)$/u.test(pos))) return 's';
  if (words.stopwords.has(text)) return /^[nvalji]/u.test(pos) ? '+' : '-';
  if (REPEATED.test(text)) return '+';
  if (text.length === 1) return TAILS.has(text) ? 'n' : '+';
  if (pos === 'vn' && text.length > 3) return 'N';
  return words.actions.has(text) ? 'G' : classOf(pos);
}

/** Leaves out 的 between nouns, and what stands between a verb and its object or a subject and its predicate. */
function normalized(tokens: readonly { text: string; kind: WordClass }[]): Word[] {
  const words: Word[] = [];
  let joined = false;
  tokens.forEach(({ text, kind }, place) => {
    const before = words.at(-1)?.kind ?? '-';
    const next = tokens.slice(place + 1).find((token) => token.kind !== 's')?.kind ?? '-';
    if (kind === 'd' && /[NGSnAPFVp]/u.test(before) && /[NGAS]/u.test(next)) joined = true;
    else if (
      kind === 's' &&
      ((before === 'C' && AFTER_VERB.has(text)) || (/[NGn]/u.test(before) && /[PpDF]/u.test(next)))
    )
      joined = true;
    else {
      words.push({
        text,
        kind: kind === 's' || (kind === 'd' && next === '-') ? '-' : kind === 'd' ? '+' : kind,
        joined,
      });
      joined = false;
    }
  });
  return words;
}
