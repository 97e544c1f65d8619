import {
  matters,
  nameActions,
  nameComplaints,
  nameFaults,
  nameGeneral,
  nameGrammar,
  namePredicates,
  nameRoles,
  nameStopPhrases,
  nameWishes,
  stopwords,
  surnames,
  titles,
  weakWords,
} from './corpus/lexicon.js';
import { nameHeading } from './corpus/name-heading.js';
import { once } from './corpus/once.js';
import { wordVectors } from './corpus/vectors.js';
import { headingOf, type NameWords } from './themes/index.js';

const heading = once(() => headingOf(wordVectors(), nameHeading()));

/** What ships to make names of themes with: word lists, and how much words are like headings. */
export function nameWords(): NameWords {
  return {
    stopwords: stopwords(),
    weak: weakWords(),
    stopPhrases: nameStopPhrases(),
    actions: nameActions(),
    matters: matters(),
    predicates: namePredicates(),
    faults: nameFaults(),
    roles: nameRoles(),
    general: nameGeneral(),
    grammar: nameGrammar(),
    wishes: nameWishes(),
    complaints: nameComplaints(),
    heading: (word) => heading()(word),
    surnames: surnames(),
    titles: titles(),
  };
}
