import { once } from '../once.js';
import { type Covers, contrast, covered, coversOf, heldTogether, support } from './coverage.js';
import { reading, tellingWords } from './form.js';
import { listsOf } from './lists.js';
import { type Candidate, type Ground, MEASURES } from './measures.js';
import { FLOOR, LEAST_SUPPORT, LENGTH, SCORED } from './settings.js';
import type { Stances } from './stance.js';
import { type NameTarget, type Positions, positionsIn } from './target.js';
import { type GroupPhrases, holdersIn, type UsedPhrase } from './uses.js';
import { CLARITY, MEASURE_NAMES, WEIGHTS } from './weights.js';
import type { NameWords } from './words.js';

/** A candidate with its points: 0 for a bad name, 3 for an excellent one, and a constant that is the same for all of a group. */
export type Scored = Candidate & {
  readonly score: number;
  /** How likely readers find it good, as log odds. */
  readonly clear: number;
};

/** A phrase of a group with the words that tell something, and its worth at first sight. */
export type Sighted = UsedPhrase & { readonly told: readonly string[]; readonly worth: number };

/** The candidates for the name of a group, best first, ties by text: its phrases, and lists of them and of its nouns. */
export function rank(phrases: GroupPhrases, target: NameTarget, stances: Stances, words: NameWords): Scored[] {
  const covers = coversOf(phrases, target);
  const positions = positionsIn(target);
  const held = holdersIn(phrases.postings);
  const sight = sightOf(held, phrases.size, target, positions);
  const ground = { held, sight, covers, positions, words };
  const sighted = sightedPhrases(phrases, stances, ground);
  const scored = (candidate: Candidate) => scoredIn(ground, candidate);
  const lists = listsOf(sighted, phrases, ground);
  const pairs = lists.pairs().map(scored).sort(byScore);
  const triples = lists.triples(pairs.slice(0, SCORED.widened)).map(scored);
  return [...phraseCandidates(sighted, phrases, covers).map(scored), ...pairs, ...triples]
    .sort(byScore)
    .slice(0, SCORED.kept);
}

const BESIDE_NEAR = MEASURE_NAMES.filter((name) => name !== 'near').map((name) => ({
  weight: WEIGHTS[name],
  measure: MEASURES[name],
}));

function scoredIn(ground: Ground, candidate: Candidate): Scored {
  const near = MEASURES.near(candidate, ground);
  let score = WEIGHTS.near * near;
  for (const { weight, measure } of BESIDE_NEAR) score += weight * measure(candidate, ground);
  return { ...candidate, score, clear: CLARITY.points * score + CLARITY.near * near + CLARITY.base };
}

/** How much more of the group than of others holds a word, and how near it lies. */
function sightOf(held: Ground['held'], members: number, { outside }: NameTarget, { near }: Positions): Ground['sight'] {
  return once((word) => {
    const inside = held(word) / members;
    const more = inside * contrast(inside, outside(word));
    return more === 0 ? 0 : more * Math.max(FLOOR, near([word]));
  });
}

/** Phrases by their form and use, and by the sight of their words; best first. */
function sightedPhrases(phrases: GroupPhrases, stances: Stances, { sight, words }: Ground): Sighted[] {
  return phrases.candidates
    .filter(({ text }) => !words.stopPhrases.has(text))
    .map((phrase) => {
      const told = tellingWords(phrase.words, words);
      const worth = reading(phrase, told, stances, words) * told.reduce((sum, word) => sum + sight(word), 0);
      return { ...phrase, told, worth };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1));
}

function phraseCandidates(sighted: readonly Sighted[], phrases: GroupPhrases, covers: Covers): Candidate[] {
  return sighted
    .filter(({ text, words }) => text.length >= LENGTH.shortest && !phrases.open.has(words.at(-1) ?? ''))
    .slice(0, SCORED.candidates)
    .filter(({ users, words }) => users >= LEAST_SUPPORT || support(words, phrases) >= LEAST_SUPPORT)
    .map(({ text, words, told, stance, uses }) => ({
      text,
      words,
      told,
      used: uses / phrases.size,
      covered: covered([heldTogether(told, covers)]),
      ...(stance ? { stance } : {}),
    }));
}

export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.text < b.text ? -1 : 1);
}
