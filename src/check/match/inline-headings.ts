import type { Span } from '../../core/span.js';
import type { Requirement } from '../../core/template.js';
import { type Draft, type Heading, markerOf } from '../draft.js';
import { phrases, thresholds } from '../phrases.js';
import { anySource } from '../wording.js';
import { isContents } from './contents.js';
import type { NamedHeading } from './named-heading.js';
import { namesOf } from './names.js';

const MARKER = '(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．][ \\u3000]?)';
const SENTENCE_END = '[\\n。．.！？；：!?;:％%”’）)》】]';
const LABEL = new RegExp(
  `(?<=^|${SENTENCE_END}|[ \\u3000])(?<marker>${MARKER}?)(?<words>[^。．.！？；;：:\\n，,、（）()\\s]{2,24})(?<close>[：:]|[。.．](?!\\d)|[ \\u3000]*(?=\\n|$))`,
  'gu',
);
/** A label without number is no longer than this. */
const SHORT = 12;

/**
 * Headings that the outline cannot see because they are glued into running text: the template's own wordings before a colon
 * anywhere, and numbered or short labels at the start of a line or after a sentence that name a part.
 */
export function inlineHeadings(draft: Draft, requirements: readonly Requirement[]): readonly NamedHeading[] {
  const found = new Map<number, NamedHeading>();
  const candidates = candidatesOf(draft.text, requirements);
  const places = new Map<string, Set<number>>();
  for (const { span, words } of candidates) places.set(words, (places.get(words) ?? new Set()).add(span.start));
  for (const { span, words } of candidates) {
    const heading = headingAt(draft, { span, words, again: (places.get(words)?.size ?? 0) > 1 }, requirements);
    if (heading.names.length > 0 && !isContents(draft.text, span) && !isSubject(draft.text, span))
      found.set(span.start, heading);
  }
  return [...found.values()];
}

function isSubject(text: string, { start }: Span): boolean {
  return phrases.subjectLine.test(text.slice(start, start + 80));
}

/** In the order of the text; of two that begin at one place the template's own wording comes last and wins. */
function candidatesOf(text: string, requirements: readonly Requirement[]): readonly Candidate[] {
  return [...labels(text), ...literals(text, requirements)]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, thresholds.most);
}

type Candidate = { readonly span: Span; readonly words: string };

function labels(text: string): Candidate[] {
  return [...text.matchAll(LABEL)].flatMap((match) => {
    const { marker = '', words = '', close = '' } = match.groups ?? {};
    const labelled = marker !== '' || (/[：:]/u.test(close) && words.length <= SHORT);
    return labelled ? [{ span: { start: match.index, end: match.index + match[0].length }, words }] : [];
  });
}

const literalPatterns = new WeakMap<readonly Requirement[], RegExp>();

function literalPattern(requirements: readonly Requirement[]): RegExp | undefined {
  const known = literalPatterns.get(requirements);
  if (known) return known;
  const literal = requirements.flatMap(({ headings }) => headings).filter((wording) => !wording.includes('…'));
  if (literal.length === 0) return undefined;
  const words = anySource(literal);
  const opened = `(?<=^|${SENTENCE_END}|[ \\u3000\\t]|[，,\\p{Script=Han}](?=(?:${words})[：:]))`;
  const bracketed = `${MARKER}?[【〔\\[「](${words})[】〕\\]」][：:]?`;
  const labelled = `${opened}${MARKER}?[*#]*(${words})\\**(?:[：:]|[ \\u3000]*(?=\\n|$))`;
  const pattern = new RegExp(`${bracketed}|${labelled}`, 'gu');
  literalPatterns.set(requirements, pattern);
  return pattern;
}

function literals(text: string, requirements: readonly Requirement[]): Candidate[] {
  const pattern = literalPattern(requirements);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const [, bracket, label = ''] = match;
    return bracket || opensHere(text, span, label) ? [{ span, words: bracket ?? label }] : [];
  });
}

/**
 * With a colon a wording is a heading after any sentence, a long one even in mid-sentence; without it only at the start of
 * its line or right after a sentence.
 */
function opensHere(text: string, { start, end }: Span, words: string): boolean {
  const before = text.charAt(start - 1);
  const glued = /[，,\p{Script=Han}]/u.test(before);
  if (/[：:]$/u.test(text.slice(start, end))) return !glued || (words.length >= 4 && before !== '的');
  return /(?:^|[\n。！？!?])[ \u3000\t]*$/u.test(text.slice(Math.max(0, start - 20), start));
}

/** A label without number that comes `again`, once an item (整改措施：), stands below the item's number. */
function headingAt(
  draft: Draft,
  { span, words, again }: Candidate & { readonly again: boolean },
  requirements: readonly Requirement[],
): NamedHeading {
  const outlined = draft.headings.find((heading) => heading.span.start === span.start);
  const marker = outlined?.marker || markerOf(draft.text.slice(span.start, span.end));
  const item = again && !marker ? lastBefore(draft, span.start, ({ marker: number }) => number !== '') : undefined;
  const level = item
    ? item.level + 1
    : outlined?.level || levelOf(marker) || (lastBefore(draft, span.start)?.level ?? 0) + 1;
  return { span, text: words, level, marker, names: namesOf(words, requirements), inline: true };
}

function levelOf(marker: string): number {
  if (!marker) return 0;
  if (/^[（(]\d/u.test(marker)) return 4;
  if (/^\d/u.test(marker)) return 3;
  return /^[（(]/u.test(marker) ? 2 : 1;
}

function lastBefore({ headings }: Draft, offset: number, wanted = (_: Heading) => true): Heading | undefined {
  return headings.findLast((heading) => heading.span.end <= offset && wanted(heading));
}
