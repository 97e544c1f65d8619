import { enumeratorAt } from '../../outline/enumerators.js';
import type { FlowLine } from './flow.js';
import { joinLines } from './spacing.js';

/** A paragraph put together from its lines, and the page it begins on. */
export type Joined = { readonly text: string; readonly page: number };

/** A line is full when less than this, in ems, is free at its end: the next character, and a sign that may not begin a line. */
const SLACK = 2.2;
/** In narrow cells it is no more than this share of the width. */
const SLACK_SHARE = 0.2;
/** The first line of a paragraph is indented by this much, in ems, or more. */
const INDENT = 0.8;
/** A larger gap than the usual one, by this factor, parts paragraphs. */
const LOOSE = 1.35;
/** A text indents its paragraphs when this share of its lines, and not all, begin so. */
const SOME = 0.05;
/** Lines of another size, by this factor, belong to another paragraph. */
const RESIZED = 1.12;

const SENTENCE_END = /[。！？：；!?:;][”’）)」』]?$/u;

type Draft = {
  text: string;
  readonly page: number;
  readonly first: FlowLine;
  last: FlowLine;
  hanging: number | undefined;
};
type Manner = { readonly indented: boolean; readonly leading: number };

/** Joins lines that were only broken because the line was full. */
export function paragraphsOf(lines: readonly FlowLine[]): readonly Joined[] {
  const manner = { indented: isIndented(lines), leading: leadingOf(lines) };
  const drafts: Draft[] = [];
  for (const line of lines) {
    const draft = drafts.at(-1);
    if (draft && continues(draft, line, manner)) {
      draft.text = joinLines(draft.text, line.text);
      if (draft.last === draft.first && isSet(line)) draft.hanging = offset(line);
      draft.last = line;
    } else drafts.push({ text: line.text, page: line.page, first: line, last: line, hanging: undefined });
  }
  return drafts.map(({ text, page }) => ({ text, page }));
}

function continues(draft: Draft, line: FlowLine, { indented, leading }: Manner): boolean {
  const { last, first } = draft;
  if (line.text.includes('\t') || last.text.includes('\t') || !isFull(last, line)) return false;
  if (Math.max(last.size, line.size) > Math.min(last.size, line.size) * RESIZED) return false;
  if (line.gap !== undefined && line.gap > leading * LOOSE * line.size) return false;
  const open = !SENTENCE_END.test(last.text);
  const begins = enumeratorAt(line.text, 0) !== undefined;
  if (begins && !(open && indented && !isSet(line))) return false;
  if (isSet(line)) return hangs(draft, line, first, open);
  return open || indented || last !== first;
}

/** A line that begins right of the margin goes on with a list entry whose text hangs, or with one set in as a whole. */
function hangs({ hanging, last }: Draft, line: FlowLine, first: FlowLine, open: boolean): boolean {
  if (hanging !== undefined) return Math.abs(offset(line) - hanging) < INDENT * line.size;
  const further = offset(line) - offset(last) > 0.3 * line.size;
  return last === first && further && open && enumeratorAt(first.text, 0) !== undefined;
}

const offset = ({ left, from }: FlowLine): number => left - from;
const isSet = (line: FlowLine): boolean => offset(line) >= INDENT * line.size;

/** Whether what begins the next line had no room at the end of this one. */
function isFull({ right, from, to, size }: FlowLine, next: FlowLine): boolean {
  const word = /^[\w.,%/@-]+/u.exec(next.text)?.[0].length ?? 0;
  const free = Math.min(SLACK * size, Math.max(size, (to - from) * SLACK_SHARE));
  return to - right <= Math.max(free, (word * 0.6 + 0.5) * size);
}

function isIndented(lines: readonly FlowLine[]): boolean {
  const set = lines.filter(isSet).length;
  return set >= lines.length * SOME && set <= lines.length * (1 - SOME) && set > 0;
}

/** The usual distance of two lines in ems: the middle one. */
function leadingOf(lines: readonly FlowLine[]): number {
  const gaps = lines.flatMap(({ gap, size }) => (gap === undefined ? [] : gap / size)).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
