import type { Span } from '../../core/span.js';
import type { Draft } from '../draft.js';
import { listedPoints } from './entries.js';
import { contentPairs } from './likeness.js';
import { topics } from './topics.js';
import type { Written } from './written.js';

/** A point as it is compared with others: its first sentence, its pairs of characters, the matters it touches. */
export type Compared = {
  readonly span: Span;
  readonly head: Span;
  readonly pairs: ReadonlySet<string>;
  /** Names of the topics that the first sentence touches, and the whole. */
  readonly headTopics: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
};

/** So many points of each part are compared, and so many characters of each. */
const MOST_POINTS = 100;
const MOST_CHARACTERS = 600;

/** The points that a part lists, ready to compare. */
export function comparedPoints(draft: Draft, written: Written): readonly Compared[] {
  const spans = listedPoints(draft, written).map(({ span }) => span);
  return compared(draft, spans);
}

/** The sentences of a part, ready to compare. */
export function comparedSentences(draft: Draft, { sentences }: Written): readonly Compared[] {
  const spans = sentences.filter(({ heading }) => !heading).map(({ span }) => span);
  return compared(draft, spans);
}

function compared({ text }: Draft, spans: readonly Span[]): readonly Compared[] {
  return spans.slice(0, MOST_POINTS).map((span) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + MOST_CHARACTERS));
    const start = span.start + words.length - words.trimStart().length;
    const first = /^[^\n。；;！!]*[。；;！!]?/u.exec(words.trimStart())?.[0] ?? '';
    const head = { start, end: start + first.length };
    return { span, head, pairs: contentPairs(words), headTopics: topicsOf(first), topics: topicsOf(words) };
  });
}

function topicsOf(words: string): ReadonlySet<string> {
  return new Set(topics.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name));
}
