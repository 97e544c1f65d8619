import { type Covers, contrast, covered } from './coverage.js';
import { saysWho } from './form.js';
import type { Candidate, Ground } from './measures.js';
import type { Sighted } from './score.js';
import { LEAST_SUPPORT, LENGTH, MIXED, SCORED } from './settings.js';
import type { GroupPhrases } from './uses.js';

/** A noun or a noun phrase as half of a name. */
type Part = Pick<Candidate, 'text' | 'words' | 'told'>;

/**
 * Candidates of two parts, 物业与停车: any two of the nouns that tell a group best and of its noun phrases, but for two who act; the
 * commoner first. Where they cover too little of the group the name says that there is more: 小区与电梯等.
 */
export function pairs(sighted: readonly Sighted[], phrases: GroupPhrases, ground: Ground): Candidate[] {
  const { covers } = ground;
  const held = ({ told }: Part) => Math.min(...told.map((word) => covers(word).inside));
  const parts = partsOf(sighted, phrases, ground)
    .map((part) => ({ part, held: held(part) }))
    .sort((a, b) => b.held - a.held || (a.part.text < b.part.text ? -1 : 1))
    .map(({ part }) => part);
  const isWho = ({ words: own }: Part) => own.every((word) => saysWho(word, ground.words.roles));
  return parts.flatMap((first, place) =>
    parts.slice(place + 1).flatMap((second) => (isWho(first) && isWho(second) ? [] : joined(first, second, covers))),
  );
}

function joined(first: Part, second: Part, covers: Covers): Candidate[] {
  const parts = [first.told, second.told] as const;
  const share = covered(parts, covers);
  const text = `${first.text}与${second.text}${share < MIXED ? '等' : ''}`;
  if (text.length > LENGTH.longestPair || sharesText(first.text, second.text)) return [];
  return [
    {
      text,
      words: [...first.words, ...second.words],
      told: [...first.told, ...second.told],
      parts,
      covered: share,
      used: 0,
    },
  ];
}

/** Whether two characters of one follow one another in the other, 职称评审 and 职称指标, or all of one do with gaps, 中学 and 中小学. */
export function sharesText(first: string, second: string): boolean {
  const isShared = Array.from({ length: first.length - 1 }, (_, i) => first.slice(i, i + 2)).some((pair) =>
    second.includes(pair),
  );
  return isShared || isWithin(first, second) || isWithin(second, first);
}

/** Whether the characters of a text stand in another one in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (character === text[at]) at++;
  return at === text.length;
}

function partsOf(sighted: readonly Sighted[], phrases: GroupPhrases, ground: Ground): Part[] {
  const { roles, grammar } = ground.words;
  const nounPhrases = sighted.filter(({ text, shape, words: own, users, whole }) => {
    const last = own.at(-1) ?? '';
    const isPhrase = own.length > 1 && shape.part === true && text.length <= LENGTH.longestPart && whole > 0.5;
    return isPhrase && users >= LEAST_SUPPORT && !roles.has(last) && !namesBody(last, grammar);
  });
  return [...nounsOf(phrases, ground), ...nounPhrases.slice(0, SCORED.parts)];
}

/** The nouns that tell a group best, by how many members hold them and how near they lie. */
function nounsOf({ candidates, matters, open }: GroupPhrases, { positions, covers, words }: Ground): Part[] {
  const common = new Set(matters);
  const told = candidates
    .filter(({ words: own, shape, text }) => own.length === 1 && shape.part === true && common.has(text))
    .filter(({ text }) => text.length > 1 && !open.has(text) && !words.stopPhrases.has(text) && !words.weak.has(text))
    .map(({ text, words: own }) => {
      const { inside, outside } = covers(text);
      return { part: { text, words: own, told: own }, worth: inside * contrast(inside, outside) };
    });
  return told
    .sort(byWorth)
    .slice(0, SCORED.likelyNouns)
    .map(({ part, worth }) => ({ part, worth: worth * positions.near(part.told) }))
    .filter(({ worth }) => worth > 0)
    .sort(byWorth)
    .slice(0, SCORED.nouns)
    .map(({ part }) => part);
}

type Weighed = { readonly part: Part; readonly worth: number };

function byWorth(a: Weighed, b: Weighed): number {
  return b.worth - a.worth || (a.part.text < b.part.text ? -1 : 1);
}

/** A word that ends in a syllable for an office or a body: 教育局. */
function namesBody(word: string, grammar: ReadonlyMap<string, string>): boolean {
  return word.length > 2 && grammar.get(word.slice(-1)) === 'body';
}
