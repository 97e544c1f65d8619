import type { Dropped } from '../../core/document.js';
import { type CleaningRule, isBlank, type TextLine, wholeLine } from './rule.js';

const REASON = '目录';
/** 「目录」 「目　次」 on a line of its own. */
const TITLE = /^目(?:录|次)[:：]?$/u;
/** An entry is at most this long. */
const LONGEST = 120;
/** Dots or a tab up to a page number: 「一、基本情况……3」. */
const DOTTED = /\S\s*(?:[.．·・]{3,}|…)[\s.．…·・]{0,80}[(（]?\d{1,4}[)）]?$/u;
const TABBED = /^[^\t]*\S[^\t]*\t\s*\d{1,4}$/u;
/** So many entries that only repeat headings, or stand under no 「目录」, are contents. */
const FEWEST = 2;

/**
 * The table of contents: the line 「目录」, the entries with page numbers under it, or those without that stand again below as
 * headings; without 「目录」 several entries with dots in a row. Lines that the format calls headings are none.
 */
export const contents: CleaningRule = (lines) => {
  const filled = lines.filter((line) => !isBlank(line) && line.source.row === undefined);
  const first = filled.findIndex(isTitle);
  const gone: Dropped[] = [];
  let index = 0;
  while (index < filled.length) {
    const end = contentsEnd(filled, index, index === first);
    for (const line of filled.slice(index, end)) gone.push(wholeLine(line, REASON));
    index = Math.max(end, index + 1);
  }
  return gone;
};

/** Behind the contents that begin at `from`, or `from`. Only under the first 「目录」 may entries lack their page numbers. */
function contentsEnd(lines: readonly TextLine[], from: number, first: boolean): number {
  if (!isTitle(lines[from])) return dottedTo(lines, from);
  return Math.max(numberedTo(lines, from + 1), first ? repeatedTo(lines, from + 1) : 0);
}

function numberedTo(lines: readonly TextLine[], from: number): number {
  return runTo(lines, from, (line) => DOTTED.test(line) || TABBED.test(line));
}

function dottedTo(lines: readonly TextLine[], from: number): number {
  const end = runTo(lines, from, (line) => DOTTED.test(line));
  return end - from >= FEWEST ? end : from;
}

/** Entries without page numbers, each of which stands below once more. */
function repeatedTo(lines: readonly TextLine[], from: number): number {
  const first = lines[from]?.text.trim();
  const again = lines.findIndex(({ text }, index) => index > from && text.trim() === first);
  if (again < from + FEWEST) return from;
  const below = new Set(lines.slice(again).map(({ text }) => text.trim()));
  return runTo(lines.slice(0, again), from, (line) => below.has(line)) === again ? again : from;
}

function runTo(lines: readonly TextLine[], from: number, isEntry: (line: string) => boolean): number {
  let end = from;
  for (let line = lines[end]; line && line.level === undefined; line = lines[++end])
    if (line.text.length > LONGEST || !isEntry(line.text.trim())) break;
  return end;
}

function isTitle(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST && TITLE.test(line.text.replace(/\s+/gu, ''));
}
