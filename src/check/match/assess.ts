import type { Requirement, Verdict } from '../../core/template.js';
import { clip, type Draft, hanLength, type Sentence } from '../draft.js';
import { phrases, thresholds } from '../phrases.js';
import { anyOf } from '../wording.js';
import { isForeign, isPromise } from './foreign.js';
import { type Assessment, type Ground, type Passage, within } from './passage.js';

const ORDER: readonly Verdict[] = ['missing', 'mentioned', 'thin', 'present'];

/** Negative when the first verdict is the better one. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return ORDER.indexOf(b) - ORDER.indexOf(a);
}

/** Reads a passage and judges how far it writes the part. */
export function assess(draft: Draft, passage: Passage, requirement: Requirement): Assessment {
  const inside = draft.sentences
    .flatMap((sentence) => clip(sentence, passage.body))
    .filter(({ span }) => !passage.without.some((other) => within(span, other)));
  const own = inside.filter(
    (sentence) => !isForeign(sentence.text, requirement) && !isPromise(sentence) && carries(sentence),
  );
  return { passage, own, verdict: verdictOf(passage, inside, own, requirement) };
}

function verdictOf(
  { ground }: Passage,
  inside: readonly Sentence[],
  own: readonly Sentence[],
  { signs }: Requirement,
): Verdict {
  const byHeading = ground === 'exact' || ground === 'loose' || ground === 'shared';
  const foreign = inside.length - own.length;
  if (inside.length > 0 && foreign / inside.length >= thresholds.foreignShare && length(inside) >= thresholds.substance)
    return 'mentioned';
  if (length(own) < (byHeading ? thresholds.substance : thresholds.leadInSubstance))
    return byHeading ? 'thin' : 'mentioned';
  if (!signs || ground === 'exact') return 'present';
  if (isSigned(own, signs ?? [], ground)) return 'present';
  return ground === 'shared' ? 'thin' : 'mentioned';
}

/** One half of a combined heading needs two sentences with a sign, or one that is full of them. */
function isSigned(own: readonly Sentence[], signs: readonly string[], ground: Ground): boolean {
  const pattern = anyOf(signs, 'gu') ?? /$^/gu;
  const counts = own.map(({ text }) => new Set(text.match(pattern)).size).filter((count) => count > 0);
  const least = ground === 'shared' ? thresholds.signedSentences : 1;
  return counts.length >= least || counts.some((count) => count >= thresholds.signsInOne);
}

/** A bare sub-heading and a note that the part is still to be written carry nothing. */
function carries({ text, heading }: Sentence): boolean {
  if (phrases.unwritten.test(text) || phrases.contents.test(text)) return false;
  return !heading || /[，,。；;！!：:]/u.test(text);
}

function length(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + hanLength(text), 0);
}
