import type { Requirement, Verdict } from '../../core/template.js';
import { type Draft, hanLength, type Sentence, sentencesIn } from '../draft.js';
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
  const inside = sentencesIn(draft, passage.body).filter(
    ({ span }) => !passage.without.some((other) => within(span, other)),
  );
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
  if (isMostlyForeign(inside, own)) return 'mentioned';
  const hasHeading = ground === 'exact' || ground === 'loose' || ground === 'shared';
  if (length(own) < thresholds.substance) return hasHeading ? 'thin' : 'mentioned';
  if (!signs || ground === 'exact' || isSigned(own, signs, ground)) return 'present';
  return ground === 'shared' ? 'thin' : 'mentioned';
}

function isMostlyForeign(inside: readonly Sentence[], own: readonly Sentence[]): boolean {
  const foreign = inside.length - own.length;
  return length(inside) >= thresholds.substance && foreign / inside.length >= thresholds.foreignShare;
}

/**
 * Whether the signs of a part are there: one half of a combined heading needs two sentences with a sign or one that is full
 * of them; after a lead-in the sentences with a sign must be substance by themselves; any other passage needs one.
 */
function isSigned(own: readonly Sentence[], signs: readonly string[], ground: Exclude<Ground, 'exact'>): boolean {
  const pattern = anyOf(signs, 'gu') ?? /$^/gu;
  const signed = own.filter(({ text }) => text.match(pattern));
  switch (ground) {
    case 'shared':
      return (
        signed.length >= thresholds.signedSentences ||
        signed.some(({ text }) => new Set(text.match(pattern)).size >= thresholds.signsInOne)
      );
    case 'leadIn':
      return length(signed) >= thresholds.substance;
    case 'loose':
    case 'content':
      return signed.length > 0;
  }
}

/** A bare sub-heading and a note that the part is still to be written carry nothing. */
function carries({ text, heading }: Sentence): boolean {
  if (phrases.unwritten.test(text) || phrases.contents.test(text)) return false;
  return !heading || /[，,。；;！!：:]/u.test(text);
}

function length(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + hanLength(text), 0);
}
