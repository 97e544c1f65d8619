import type { Token } from '../../core/token.js';
import { classifier } from './classify.js';
import { clausesOf } from './clauses.js';
import { type Phrase, phraseOf, phrasesOf } from './phrases.js';
import type { NameWords } from './words.js';

/** A phrase as one text uses it: how much its place in the text counts, and the rest as in a `Use`. */
export type TextPhrase = {
  readonly phrase: Phrase;
  readonly weight: number;
  readonly whole: number;
  readonly joined: boolean;
};

/** What one text says, for a name. */
export type ReadText = {
  /** Its words, each once, and those of them that can stand for a matter. */
  readonly words: readonly string[];
  readonly matters: readonly string[];
  /** Those of its words after which a noun of one character follows. */
  readonly open: readonly string[];
  /** Its phrases, each once. */
  readonly phrases: readonly TextPhrase[];
  /** How many of its words propose, and how many complain. */
  readonly wishes: number;
  readonly complaints: number;
};

/** Reads the words of one text for names. */
export type ReadForNames = (tokens: readonly Token[]) => ReadText;

/** Classes of words that can stand for a matter. */
const MATTERS = 'NGPF';

/** Reads texts for names; what is known of words and phrases is kept from one text to the next. */
export function nameReader(lists: NameWords): ReadForNames {
  const classify = classifier(lists);
  const known = new Map<string, Phrase>();
  return (tokens) => {
    const { clauses, ...stances } = clausesOf(tokens, classify, lists);
    const words = new Set<string>();
    const matters = new Set<string>();
    const open = new Set<string>();
    const phrases = new Map<Phrase, TextPhrase>();
    for (const clause of clauses) {
      for (const { text, kind, open: isOpen } of clause.words) {
        words.add(text);
        if (isOpen) open.add(text);
        if (text.length > 1 && MATTERS.includes(kind) && !lists.weak.has(text)) matters.add(text);
      }
      for (const use of phrasesOf(clause, lists)) {
        let text = '';
        for (const word of use.words) text += word.text;
        const phrase = known.get(text) ?? phraseOf(use, text, lists);
        known.set(text, phrase);
        if (!phrases.has(phrase))
          phrases.set(phrase, { phrase, weight: clause.weight, whole: use.whole, joined: use.joined });
      }
    }
    return { words: [...words], matters: [...matters], open: [...open], phrases: [...phrases.values()], ...stances };
  };
}
