import type { WordFacts } from './facts.js';

/** Characters of a person's name at most: a compound surname and two more. */
const NAME = 4;
const GIVEN = 2;
/** Tags that an engine gives to names, and to words it does not know. */
const NAME_TAGS = /^(?:nr|x$)/u;

type Word = { readonly text: string; readonly facts: WordFacts };

/** Indexes of the words that belong to a person named with a title (李书记, 王明老师), here or elsewhere in the text. */
export function personWords(words: readonly Word[], surnames: ReadonlySet<string>): ReadonlySet<number> {
  const persons = new Set<number>();
  const names = new Set<string>();
  words.forEach(({ facts }, at) => {
    if (facts.address) persons.add(at);
    if (!facts.title) return;
    const from = nameBefore(words, at, surnames);
    for (let index = from; from < at && index <= at; index++) persons.add(index);
    if (from === at - 1) names.add(words[from]?.text ?? '');
  });
  words.forEach(({ text }, at) => {
    if (text.length > 1 && names.has(text)) persons.add(at);
  });
  return persons;
}

/** True for one word of a surname and a title: 李书记. */
export function isAddress(text: string, titles: ReadonlySet<string>, surnames: ReadonlySet<string>): boolean {
  if (text.length < 3) return false;
  const single = titles.has(text.slice(1)) && surnames.has(text.charAt(0));
  return single || (titles.has(text.slice(2)) && surnames.has(text.slice(0, 2)));
}

/** Where the name before a title begins; the title itself where there is none. */
function nameBefore(words: readonly Word[], title: number, surnames: ReadonlySet<string>): number {
  let name = '';
  let found = title;
  for (let at = title - 1; at >= 0; at--) {
    const { text = '', facts } = words[at] ?? {};
    name = text + name;
    if (text === '' || name.length > NAME) break;
    if (isName(name, surnames) && (text.length === 1 || NAME_TAGS.test(facts?.pos ?? ''))) found = at;
  }
  return found;
}

function isName(text: string, surnames: ReadonlySet<string>): boolean {
  if (surnames.has(text.slice(0, 2))) return text.length <= 2 + GIVEN;
  return surnames.has(text.charAt(0)) && text.length <= 1 + GIVEN;
}
