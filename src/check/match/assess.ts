import type { Span } from '../../core/span.js';
import type { Requirement, Verdict } from '../../core/template.js';
import { type Draft, hanLength, type Sentence, sentencesIn, substance } from '../draft.js';
import { phrases, thresholds } from '../phrases.js';
import { shapesIn } from '../senses.js';
import { type Assessment, type Ground, type Passage, within } from './passage.js';
import type { Signs } from './signs.js';

const ORDER: readonly Verdict[] = ['missing', 'mentioned', 'thin', 'present'];

/** Negative when the first verdict is the better one. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return ORDER.indexOf(b) - ORDER.indexOf(a);
}

/** Reads a passage and judges how far it writes the part. */
export function assess(draft: Draft, passage: Passage, requirement: Requirement, signs: Signs): Assessment {
  const inside = sentencesIn(draft, passage.body).filter(
    ({ span }) => !passage.without.some((other) => within(span, other)),
  );
  const own = inside.filter((sentence) => signs.writes(sentence, requirement) && carries(sentence, requirement, signs));
  return { passage, own, verdict: verdictOf(passage, inside, own, requirement, signs) };
}

function verdictOf(
  { ground, astray, announced }: Passage,
  inside: readonly Sentence[],
  own: readonly Sentence[],
  { id, signs, brief, sense }: Requirement,
  found: Signs,
): Verdict {
  if (isMostlyForeign(inside, own)) return 'mentioned';
  const hasHeading = ground === 'exact' || ground === 'loose' || ground === 'shared';
  const signsIn = (span: Span) => found.within(id, span).size;
  if (brief && hasHeading) return characters(own) >= thresholds.label ? 'present' : 'thin';
  const enough = ground === 'exact' ? thresholds.exactSubstance : thresholds.substance;
  if (length(own) < enough && !(hasHeading && isBrief(own, signsIn))) return hasHeading ? 'thin' : 'mentioned';
  if (ground === 'leadIn' && isRival(own, sense)) return 'mentioned';
  if (announced && sense === 'cause' && length(own) >= thresholds.announced) return 'present';
  if (astray && length(own) < thresholds.astray) return 'mentioned';
  if (!signs || ground === 'exact' || ground === 'loose' || isSigned(own, signsIn, ground)) return 'present';
  return ground === 'shared' ? 'thin' : 'mentioned';
}

/** A line of work announced as measures, or measures as a line of work: 今后 opens both. */
function isRival(own: readonly Sentence[], sense: Requirement['sense']): boolean {
  if (sense !== 'direction' && sense !== 'measure') return false;
  const text = own.map((sentence) => sentence.text).join('');
  const direction = shapesIn(text, 'direction');
  const measure = shapesIn(text, 'measure');
  return sense === 'measure' ? measure <= 1 && direction >= 2 : direction <= 1 && measure >= 2;
}

/** Short, and plainly the part. */
function isBrief(own: readonly Sentence[], signsIn: (span: Span) => number): boolean {
  return (
    length(own) >= thresholds.briefSubstance &&
    own.reduce((sum, { span }) => sum + signsIn(span), 0) >= thresholds.signedSentences
  );
}

/** Headings are neither foreign nor the part's own. */
function isMostlyForeign(inside: readonly Sentence[], own: readonly Sentence[]): boolean {
  const written = inside.filter(({ heading }) => !heading);
  const foreign = written.length - own.filter(({ heading }) => !heading).length;
  return length(inside) >= thresholds.substance && foreign / written.length >= thresholds.foreignShare;
}

/**
 * Whether the signs of a part are there: one half of a combined heading needs two sentences with a sign or one that is full
 * of them; after a lead-in the sentences with a sign must be substance by themselves; any other passage needs one.
 */
function isSigned(
  own: readonly Sentence[],
  signsIn: (span: Span) => number,
  ground: Exclude<Ground, 'exact' | 'loose'>,
): boolean {
  const signed = own.filter(({ span }) => signsIn(span) > 0);
  switch (ground) {
    case 'shared':
      return (
        signed.length >= thresholds.signedSentences || signed.some(({ span }) => signsIn(span) >= thresholds.signsInOne)
      );
    case 'leadIn':
      return length(signed) >= thresholds.substance || isListed(own);
    case 'column':
    case 'content':
      return signed.length > 0;
  }
}

/** An enumeration inside the passage, its later items counted. */
function isListed(own: readonly Sentence[]): boolean {
  return own.filter(({ text }) => phrases.goingOn.test(text)).length >= thresholds.listed;
}

/** A bare sub-heading and a note that the part is still to be written carry nothing; one that states a fact of the part does. */
function carries({ text, heading, span }: Sentence, { id, tells }: Requirement, signs: Signs): boolean {
  if (phrases.unwritten.test(text) || phrases.contents.test(text)) return false;
  if (!heading || /[，,。；;！!：:]/u.test(text)) return true;
  return tells === 'fact' && hanLength(text) >= thresholds.statement && signs.within(id, span).size > 0;
}

function characters(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

function length(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + substance(text), 0);
}

/** True when passages that are each too short for the part write it together. */
export function isScattered(assessed: readonly Assessment[]): boolean {
  const short = assessed.filter(({ verdict, own }) => verdict === 'mentioned' && own.length > 0);
  return (
    short.length >= thresholds.scattered &&
    short.reduce((sum, { own }) => sum + length(own), 0) >= thresholds.scatteredLength
  );
}
