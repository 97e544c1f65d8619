import type { Dropped } from '../../core/document.js';
import { type CleaningRule, isBlank, type TextLine, wholeLine } from './rule.js';

const REASON = '页码';
/** 「- 3 -」 「—3—」 「第3页」 「第 3 页 共 10 页」 「3/10页」 「Page 3 of 10」 「共10页」. */
const MARKED =
  /^(?:[-–—－─·.]{1,3}\s*\d{1,4}\s*[-–—－─·.]{1,3}|第\s*[\d一二三四五六七八九十百]{1,4}\s*页[\s,，/／、(（]*(?:共|总)?\s*[\d一二三四五六七八九十百]{0,4}\s*页?[)）]?|\d{1,4}\s*[/／]\s*(?:共\s*)?\d{1,4}\s*页|共\s*\d{1,4}\s*页|[Pp](?:age|AGE)?\.?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)$/u;
const LONGEST = 60;
const BARE = /^\d{1,4}$/u;
/** So many bare numbers, each one more than the last, with so many other lines between on average, number the pages. */
const FEWEST = 3;
const APART = 8;

/** Page numbers on lines of their own: marked as such, or bare numbers that count up through the text. */
export const pageNumbers: CleaningRule = (lines) => {
  const marked = lines.filter((line) => MARKED.test(normal(line)) && !inTable(line));
  return [...marked, ...bare(lines)].map((line): Dropped => wholeLine(line, REASON));
};

function bare(lines: readonly TextLine[]): readonly TextLine[] {
  const filled = lines.filter((line) => !isBlank(line));
  const numbers = filled.filter((line) => BARE.test(normal(line)) && !inTable(line));
  const counting = numbers.every((line, index) => index === 0 || value(line) === value(numbers[index - 1] ?? line) + 1);
  return counting && numbers.length >= FEWEST && filled.length >= numbers.length * APART ? numbers : [];
}

const normal = ({ text }: TextLine): string => (text.length > LONGEST ? '' : text.normalize('NFKC').trim());
const value = (line: TextLine): number => Number(normal(line));
const inTable = ({ source, text }: TextLine): boolean => source.row !== undefined || text.startsWith('\t');
