import type { Token } from '../../core/token.js';
import { clausesOf } from './clauses.js';
import { type Phrase, phrasesOf } from './phrases.js';
import type { NameWords } from './words.js';

/** A phrase with how a group uses it. */
export type Candidate = Phrase & {
  /** Members that use it, each weighed by where it stands in it; and their number. */
  readonly uses: number;
  readonly users: number;
  /** Mean wholeness and share of uses in which something was left out between its words, 0–1. */
  readonly whole: number;
  readonly joined: number;
};

/** The phrases of a group's members, each once, and the members of each word. */
export type GroupPhrases = {
  readonly candidates: readonly Candidate[];
  /** The content words of the members, each with its members, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly texts: readonly string[];
};

type Sum = { readonly phrase: Phrase; uses: number; users: number; whole: number; joined: number; last: number };

export function groupPhrases(members: readonly (readonly Token[])[], words: NameWords): GroupPhrases {
  const sums = new Map<string, Sum>();
  const postings = new Map<string, number[]>();
  members.forEach((tokens, member) => {
    for (const { text, pos } of tokens) {
      if (!isContent(text, pos, words)) continue;
      const own = postings.get(text);
      if (!own) postings.set(text, [member]);
      else if (own.at(-1) !== member) own.push(member);
    }
    for (const clause of clausesOf(tokens, words))
      for (const { phrase, whole, joined } of phrasesOf(clause, words)) {
        const sum = sums.get(phrase.text) ?? { phrase, uses: 0, users: 0, whole: 0, joined: 0, last: -1 };
        sums.set(phrase.text, sum);
        if (sum.last === member) continue;
        sum.last = member;
        sum.users++;
        sum.uses += clause.weight;
        sum.whole += clause.weight * whole;
        sum.joined += clause.weight * Number(joined);
      }
  });
  const candidates = [...sums.values()].map(({ phrase, uses, users, whole, joined }) => ({
    ...phrase,
    uses,
    users,
    whole: whole / uses,
    joined: joined / uses,
  }));
  return { candidates, postings, texts: members.map((tokens) => tokens.map(({ text }) => text).join('')) };
}

function isContent(text: string, pos: string, { stopwords, weak }: NameWords): boolean {
  return text.length > 1 && /^[nvalj]/u.test(pos) && !stopwords.has(text) && !weak.has(text);
}
