import type { Phrase } from './phrases.js';
import type { ReadText } from './read.js';
import { LEAST_SUPPORT, LONE_AMONG, SMALL } from './settings.js';

/** A phrase with how a group uses it. */
export type UsedPhrase = Phrase & {
  /** Members that use it, each weighed by where it stands in it; and their number. */
  readonly uses: number;
  readonly users: number;
  /** Mean wholeness and share of uses in which something was left out between its words, 0–1. */
  readonly whole: number;
  readonly joined: number;
};

/** The phrases of a group's members, each once, and the members of each word. */
export type GroupPhrases = {
  readonly candidates: readonly UsedPhrase[];
  /** The words of the members, each with its members, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Those of them that can stand for a matter, most members first. */
  readonly matters: readonly string[];
  /** Words that most of their members use as a part of a longer one. */
  readonly open: ReadonlySet<string>;
  /** How many members were read. */
  readonly size: number;
};

export function groupPhrases(texts: readonly ReadText[]): GroupPhrases {
  const postings = postingsOf(texts);
  const held = holdersIn(postings);
  return {
    candidates: candidatesOf(texts, held),
    postings,
    open: openWords(texts, held),
    matters: [...new Set(texts.flatMap(({ matters }) => matters))]
      .filter((word) => held(word) >= leastHolders(texts.length))
      .sort((a, b) => held(b) - held(a) || (a < b ? -1 : 1)),
    size: texts.length,
  };
}

/** How many members hold a word. */
export function holdersIn(postings: GroupPhrases['postings'] | undefined): (word: string) => number {
  return (word) => postings?.get(word)?.length ?? 0;
}

/** Members that a word or a noun phrase needs to be looked at: in a small group people rarely use the same words, so one is enough. */
export function leastHolders(members: number): number {
  return members <= SMALL.members ? 1 : LEAST_SUPPORT;
}

function openWords(texts: readonly ReadText[], held: (word: string) => number): Set<string> {
  const counts = new Map<string, number>();
  for (const { open } of texts) for (const word of open) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([word, count]) => count * 2 > held(word)).map(([word]) => word));
}

function postingsOf(texts: readonly ReadText[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  texts.forEach(({ words }, member) => {
    for (const word of words) {
      const own = postings.get(word);
      if (own) own.push(member);
      else postings.set(word, [member]);
    }
  });
  return postings;
}

type Sum = { uses: number; users: number; whole: number; joined: number };

/**
 * Phrases that several members use; where there are few, also those of one member whose words stand together, and each in others too;
 * in a small group any short noun phrase whose words stand together.
 */
function candidatesOf(texts: readonly ReadText[], held: (word: string) => number): UsedPhrase[] {
  const sums = new Map<Phrase, Sum>();
  for (const { phrases } of texts)
    for (const { phrase, weight, whole, joined } of phrases) {
      const sum = sums.get(phrase) ?? { uses: 0, users: 0, whole: 0, joined: 0 };
      sums.set(phrase, sum);
      sum.users++;
      sum.uses += weight;
      sum.whole += weight * whole;
      sum.joined += weight * Number(joined);
    }
  const few = sums.size <= LONE_AMONG;
  const least = leastHolders(texts.length);
  const isShared = ({ words }: Phrase) => few && words.every((word) => held(word) >= LEAST_SUPPORT);
  const isShortNoun = ({ words, shape }: Phrase) => shape.isNoun === true && words.length <= SMALL.words;
  const candidates: UsedPhrase[] = [];
  for (const [phrase, { uses, users, whole, joined }] of sums) {
    const isLone = joined === 0 && ((users >= least && isShortNoun(phrase)) || isShared(phrase));
    if (users < LEAST_SUPPORT && !isLone) continue;
    candidates.push({ ...phrase, uses, users, whole: whole / uses, joined: joined / uses });
  }
  return candidates;
}
