import type { Name, Taken } from './choose.js';
import { saysWho } from './form.js';
import { sharesText } from './lists.js';
import type { ReadText } from './read.js';
import { LENGTH } from './settings.js';
import type { NameWords } from './words.js';

/** A word with how near it lies to the centre of a group, and one of the members that hold it. */
type Matter = { readonly word: string; readonly near: number; readonly member: number };

/**
 * A name for a group whose members share no telling word: two matters of two of them, 图书室与厕所等, those that lie nearest to its
 * centre; undefined where there are no two. It tells what is there and not what is common, so it is vague.
 */
export function listing(
  members: readonly ReadText[],
  near: (word: string) => number,
  taken: Taken,
  words: NameWords,
): Name | undefined {
  const matters = mattersOf(members, near, words);
  const first = matters.find(({ word }) => taken.every(({ told }) => !told.includes(word)));
  const second = matters.find(({ word, member }) => {
    const isFree = first && member !== first.member && !sharesText(first.word, word);
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
  { roles, general, weak, stopPhrases }: NameWords,
): Matter[] {
  const holders = new Map<string, number>();
  members.forEach(({ phrases }, member) => {
    for (const { phrase } of phrases) {
      const isNoun = phrase.words.length === 1 && phrase.shape.isNoun === true && phrase.text.length > 1;
      if (isNoun && !holders.has(phrase.text)) holders.set(phrase.text, member);
    }
  });
  return [...holders]
    .filter(([word]) => word.length <= LENGTH.longestPart && !general.has(word) && !weak.has(word))
    .filter(([word]) => !stopPhrases.has(word) && !saysWho(word, roles))
    .map(([word, member]) => ({ word, near: near(word), member }))
    .sort((a, b) => b.near - a.near || (a.word < b.word ? -1 : 1));
}
