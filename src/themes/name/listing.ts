import type { Name, Taken } from './choose.js';
import { saysWho } from './form.js';
import { sharesText } from './lists.js';
import type { ReadText } from './read.js';
import { LENGTH } from './settings.js';
import type { NameWords } from './words.js';

/** A word with how near it lies to the centre of a group, and the members that hold it. */
type Matter = { readonly word: string; readonly near: number; readonly members: readonly number[] };

/** How near a word lies to the centre of a group, and whether two words mean the same. */
type Nearness = {
  readonly near: (word: string) => number;
  readonly isSame: (word: string, other: string) => boolean;
};

/**
 * A name for a group that no phrase or pair tells: two matters of two members, 图书室与厕所等, those that most of them hold, then those
 * that lie nearest to its centre; undefined where there are no two. It tells what is there and not what is common, so it is vague.
 */
export function listing(
  members: readonly ReadText[],
  { near, isSame }: Nearness,
  taken: Taken,
  words: NameWords,
): Name | undefined {
  const matters = mattersOf(members, near, words);
  const first = matters.find(({ word }) => taken.every(({ told }) => !told.includes(word)));
  const second = matters.find(({ word, members: own }) => {
    const isFree =
      first &&
      !isSame(first.word, word) &&
      own.some((member) => !first.members.includes(member)) &&
      !sharesText(first.word, word);
    return isFree && `${first.word}与${word}等`.length <= LENGTH.longestList;
  });
  if (!first || !second) return undefined;
  const told = [first.word, second.word];
  const text = `${first.word}与${second.word}${members.length > told.length ? '等' : ''}`;
  return taken.some((other) => other.text === text) ? undefined : { text, words: told, told, isVague: true };
}

function mattersOf(
  members: readonly ReadText[],
  near: (word: string) => number,
  { roles, general, weak, stopPhrases, grammar }: NameWords,
): Matter[] {
  const holders = new Map<string, number[]>();
  members.forEach(({ phrases }, member) => {
    for (const { phrase } of phrases) {
      const isNoun = phrase.words.length === 1 && phrase.shape.isNoun === true && phrase.text.length > 1;
      if (!isNoun) continue;
      const own = holders.get(phrase.text);
      if (own) own.push(member);
      else holders.set(phrase.text, [member]);
    }
  });
  return [...holders]
    .filter(([word]) => word.length <= LENGTH.longestPart && !general.has(word) && !weak.has(word))
    .filter(([word]) => !stopPhrases.has(word) && grammar.get(word) !== 'adjunct' && !saysWho(word, roles))
    .map(([word, own]) => ({ word, near: near(word), members: own }))
    .sort((a, b) => b.members.length - a.members.length || b.near - a.near || (a.word < b.word ? -1 : 1));
}
