import { type Span, trimSpan } from '../../core/span.js';
import type { Template } from '../../core/template.js';
import type { Draft } from '../draft.js';
import { kinds, UNKNOWN_KIND } from './index.js';
import { type Kind, weights } from './kind.js';

/** The kind of a document, how sure, and the words that tell it; without evidence when the kind is unknown. */
export type KindJudgement = {
  readonly name: string;
  readonly certain: boolean;
  readonly secondHand: readonly ('fact' | 'intent')[];
  readonly evidence?: Span;
};

/** True when a document is of a kind that the template is not for. */
export function isOtherKind({ name, evidence }: KindJudgement, { kinds: wanted }: Template): boolean {
  return wanted !== undefined && evidence !== undefined && !wanted.includes(name);
}

type Clue = { readonly weight: number; readonly span: Span };
type Line = { readonly span: Span; readonly text: string };

const OPENING_LINES = 8;
const ENDING_LINES = 6;
const TITLE_LENGTH = 60;
/** A whole document may stand on one line; only its beginning is looked at. */
const LINE_LENGTH = 160;
/** Notes after a title that hide its last word: 范文、（草案）、2009年、三篇. */
const EDITION =
  /(?:范文|模板|精选|最新|草案|初稿|送审稿|讨论稿|征求意见稿|[（(【][^）)】]*[）)】]|[\d一二三四五六七八九十]+篇|\d{4}年?度?|\s)+$/u;

/** Judges what kind of document a draft is from its title, opening, ending and wording. */
export function judgeKind(draft: Draft): KindJudgement {
  const lines = linesOf(draft.text);
  const titles = titlesOf(draft, lines);
  const ranked = kinds.all
    .map((kind) => ({ kind, clues: cluesOf(draft, kind, lines, titles) }))
    .map(({ kind, clues }) => ({ kind, clues, score: clues.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const [clue] = best?.clues ?? [];
  if (!best || !clue || best.score < weights.likely) return { name: UNKNOWN_KIND, certain: false, secondHand: [] };
  return {
    name: best.kind.name,
    certain: best.score >= weights.certain,
    secondHand: best.kind.secondHand ?? [],
    evidence: clue.span,
  };
}

function cluesOf(draft: Draft, kind: Kind, lines: readonly Line[], titles: readonly Line[]): readonly Clue[] {
  return [
    ...first(titles, kind.title, weights.title),
    ...first(lines.slice(0, OPENING_LINES), kind.opening, weights.opening),
    ...first(lines.slice(-ENDING_LINES), kind.ending, weights.ending),
    ...bodyClue(draft, kind),
  ];
}

function first(lines: readonly Line[], patterns: readonly RegExp[] | undefined, weight: number): Clue[] {
  const line = lines.find(({ text }) => patterns?.some((pattern) => pattern.test(text)));
  return line ? [{ weight, span: line.span }] : [];
}

function bodyClue({ sentences }: Draft, { body }: Kind): Clue[] {
  if (!body) return [];
  const matching = sentences.filter(({ text }) => body.pattern.test(text));
  const [one] = matching;
  return one && matching.length >= 3 && matching.length / sentences.length >= body.share
    ? [{ weight: weights.body, span: one.span }]
    : [];
}

/** The lines that may be the title: short, before the first numbered heading, no sentence; without notes of edition. */
function titlesOf(draft: Draft, lines: readonly Line[]): Line[] {
  const stop = draft.headings.find(({ marker }) => marker)?.span.start ?? draft.text.length;
  return lines
    .slice(0, OPENING_LINES)
    .filter(({ span, text }) => span.start < stop && text.length <= TITLE_LENGTH && !/[。；;：:，,！!]$/u.test(text))
    .map(({ span, text }) => ({ span, text: text.replace(EDITION, '').replace(/[》」”]$/u, '') }));
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((match) => {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    const end = Math.min(span.end, span.start + LINE_LENGTH);
    return end > span.start ? [{ span: { start: span.start, end }, text: text.slice(span.start, end) }] : [];
  });
}
