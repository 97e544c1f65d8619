import type { Token } from '../../core/token.js';
import type { NameWords } from './words.js';

type PersonWords = Pick<NameWords, 'surnames' | 'titles'>;

/** Letters that stand for a hidden name after a surname. */
const HIDDEN = /^(?:某+|[*＊×xX]+)$/u;

/** Whether a token is, or is part of, the name of a person: tagged so, or a surname with its title or with 某. */
export function namesPerson(tokens: readonly Token[], place: number, words: PersonWords): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (token.pos.startsWith('nr') || isTitledSurname(token.text, words)) return true;
  const next = tokens[place + 1]?.text ?? '';
  return words.surnames.has(token.text) && (words.titles.has(next) || HIDDEN.test(next));
}

/** Whether one token is a surname with its title or with 某: 张老师, 王某. */
export function isTitledSurname(text: string, { surnames, titles }: PersonWords): boolean {
  if (titles.has(text)) return false;
  return [1, 2].some((length) => {
    const rest = text.slice(length);
    return surnames.has(text.slice(0, length)) && (titles.has(rest) || HIDDEN.test(rest));
  });
}
