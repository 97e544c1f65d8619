import { contrast, support } from './coverage.js';
import { saysWho } from './form.js';
import type { Ground, Part } from './measures.js';
import type { Sighted } from './score.js';
import { LEAST_SUPPORT, LEAST_WHOLE, LENGTH, SCORED } from './settings.js';
import { type GroupPhrases, leastHolders } from './uses.js';

/** The nouns and phrases of which the lists of a group are made, each once, the commoner first. */
export function partsOf(sighted: readonly Sighted[], phrases: GroupPhrases, ground: Ground): Part[] {
  /** Members that hold all its words, and beyond that near synonyms. */
  const held = ({ words, told }: Part) =>
    support(words, phrases) + Math.min(...told.map((word) => ground.covers(word).inside));
  const parts = [...nounsOf(phrases, ground), ...phrasesOf(sighted, phrases.size, ground)];
  const distinct = new Map(parts.map((part) => [part.text, part]));
  return [...distinct.values()]
    .map((part) => ({ part, worth: held(part) }))
    .sort(byWorth)
    .map(({ part }) => part);
}

/** Short phrases, best at first sight: 教育资源, 噪音扰民. */
function phrasesOf(sighted: readonly Sighted[], members: number, { words: { roles, grammar } }: Ground): Part[] {
  const fitting = sighted.filter(({ text, shape, words: own, users, whole }) => {
    const last = own.at(-1) ?? '';
    const isShort = own.length > 1 && own.length < 4 && last.length > 1 && text.length <= LENGTH.longestPart;
    const isUsed = shape.part && users >= (shape.isNoun ? leastHolders(members) : LEAST_SUPPORT) && whole > LEAST_WHOLE;
    return isShort && isUsed && !roles.has(last) && !namesBody(last, grammar);
  });
  return fitting.slice(0, SCORED.phrases).map(({ text, words, told }) => ({ text, words, told }));
}

/** The nouns that tell a group best: of those best at first sight, by how many members hold them and how near they lie. */
function nounsOf(
  { candidates, matters, open }: GroupPhrases,
  { held, sight, positions, covers, words }: Ground,
): Part[] {
  const common = new Set(matters);
  const nouns = candidates
    .filter(({ words: own, shape, text }) => own.length === 1 && shape.isNoun && common.has(text))
    .filter(({ text }) => text.length > 1 && !open.has(text) && standsAlone(text, words))
    .filter(({ text }) => held(text) >= LEAST_SUPPORT || !saysWho(text, words.roles))
    .map(({ text, words: own }) => ({ part: { text, words: own, told: own }, worth: sight(text) }));
  return nouns
    .sort(byWorth)
    .slice(0, SCORED.likelyNouns)
    .map(({ part }) => {
      const { inside, outside } = covers(part.text);
      return { part, worth: inside * contrast(inside, outside) * positions.near(part.told) };
    })
    .filter(({ worth }) => worth > 0)
    .sort(byWorth)
    .slice(0, SCORED.nouns)
    .map(({ part }) => part);
}

/** A guessed word with what belongs to the next one: 检查和（迎检）. */
const MISCUT = /^.{2,}[和与及的了在]$/u;

/** Whether a word tells a matter without another one: neither 优质 nor 整治 nor 教育局 does. */
function standsAlone(text: string, { stopPhrases, weak, actions, grammar }: Ground['words']): boolean {
  if (MISCUT.test(text)) return false;
  const isEmpty = stopPhrases.has(text) || weak.has(text) || actions.has(text) || grammar.get(text) === 'adjunct';
  return !isEmpty && !namesBody(text, grammar);
}

type Weighed = { readonly part: Part; readonly worth: number };

function byWorth(a: Weighed, b: Weighed): number {
  return b.worth - a.worth || (a.part.text < b.part.text ? -1 : 1);
}

/** A word that ends in one for an office or a body: 教育局, 县政府. */
function namesBody(word: string, grammar: ReadonlyMap<string, string>): boolean {
  return word.length > 2 && [1, 2].some((length) => grammar.get(word.slice(-length)) === 'body');
}
