import { corpusLines } from './files.js';
import { once } from './once.js';

/** Function words and administrative filler that carry no matter of their own. */
export const stopwords = once(() => new Set(corpusLines('stopwords.txt')));

/** Words that occur everywhere in submissions and so tell no theme from another. */
export const weakWords = once(() => new Set(corpusLines('weak-words.txt')));

/** Terms of schools and offices, each as `term<TAB>part of speech`. */
export const domainTerms = once(() =>
  corpusLines('domain-terms.txt').map((line) => {
    const [word = '', pos = 'n'] = line.split('\t');
    return { word, pos };
  }),
);

/** Words of schools, offices and local services that are names of the same thing, a list each, the usual word first. */
export const synonyms = once(() => corpusLines('synonyms.txt').map((line) => line.split('\t')));

/** Whole texts that say nothing to act on, normalized. */
export const nonAnswers = once(() => new Set(corpusLines('non-answers.txt')));

/** Anchored patterns of texts that say nothing to act on. */
export const nonAnswerPatterns = once(() =>
  corpusLines('non-answer-patterns.txt').map((line) => new RegExp(line, 'u')),
);

/** Verbs that can head a theme's name. */
export const nameActions = once(() => new Set(corpusLines('name-actions.txt')));

/** Words that name a matter by themselves, whatever the dictionary takes them for. */
export const matters = once(() => new Set(corpusLines('matters.txt')));

/** What tells whether a word of a text carries matter, beside its part of speech. */
export const contentWords = once(() => ({ stopwords: stopwords(), matters: matters() }));

/** Words that can close a theme's name after its subject. */
export const namePredicates = once(() => new Set(corpusLines('name-predicates.txt')));

/** Verbs of what is done wrong, which can head a theme's name or close it. */
export const nameFaults = once(() => new Set(corpusLines('name-faults.txt')));

/** Words by which a text proposes something. */
export const nameWishes = once(() => new Set(corpusLines('name-wishes.txt')));

/** Words by which a text says that something is wrong. */
export const nameComplaints = once(() => new Set(corpusLines('name-complaints.txt')));

/** Words for who acts, not what it is about, which tell no theme: 学生. */
export const nameRoles = once(() => new Set(corpusLines('name-roles.txt')));

/** Matters that stand in every theme, good in a phrase but not alone: 收费. */
export const nameGeneral = once(() => new Set(corpusLines('name-general.txt')));

/** What words do in the build of a name: degree, filler, tail, closer or greeting. */
export const nameGrammar = once(() => new Map(corpusLines('name-grammar.txt').map(pairOf)));

/** Phrases that may not name a theme. */
export const nameStopPhrases = once(() => new Set(corpusLines('name-stop.txt')));

/** Single and compound surnames. */
export const surnames = once(() => new Set(corpusLines('surnames.txt')));

/** Titles that follow a surname or a name: 书记、校长. */
export const titles = once(() => new Set(corpusLines('titles.txt')));

/** Set phrases of official papers, each a phrase or a line of choices (see corpus/README.md). */
export const setPhrases = once(() => corpusLines('set-phrases.txt'));

/** Names and slogans that everybody quotes in the same words, written like the set phrases. */
export const officialNames = once(() => corpusLines('official-names.txt'));

/** Words of rewriting programs as `spun<TAB>usual<TAB>pattern`. */
export const spunWords = once(() => corpusLines('spun-words.txt'));

function pairOf(line: string): [string, string] {
  const [word = '', kind = ''] = line.split('\t');
  return [word, kind];
}
