import {
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
import type { NameWords } from './themes/index.js';

/** The shipped word lists that names of themes are made with. */
export function nameWords(): NameWords {
  return {
    stopwords: stopwords(),
    weak: weakWords(),
    stopPhrases: nameStopPhrases(),
    actions: nameActions(),
    predicates: namePredicates(),
    faults: nameFaults(),
    roles: nameRoles(),
    general: nameGeneral(),
    grammar: nameGrammar(),
    wishes: nameWishes(),
    complaints: nameComplaints(),
    surnames: surnames(),
    titles: titles(),
  };
}
