import type { Dropped } from '../../core/document.js';
import { type CleaningRule, isBlank, type TextLine, wholeLine } from './rule.js';
import { watermarks } from './watermarks.js';

const LONGEST = 40;
/** A line that stands so often beside a page's edge heads or foots the pages. */
const FEWEST = 3;
/** Share of the places of such a line that are beside a page's edge. */
const AT_EDGE = 0.6;

/** Lines that every page repeats, beside a page number or page break; and watermarks, which are known by their words. */
export function runningHeads(pageNumbers: readonly Dropped[]): CleaningRule {
  const numbered = new Set(pageNumbers.map(({ span }) => span.start));
  return (lines) => {
    const filled = lines.filter((line) => !isBlank(line) && line.source.row === undefined);
    const edge = filled.map(({ start, text }) => numbered.has(start) || text.includes('\f'));
    const places = new Map<string, number[]>();
    for (const [index, { start, text }] of filled.entries()) {
      const words = text.trim();
      if (words.length > LONGEST || numbered.has(start)) continue;
      const known = places.get(words);
      if (known) known.push(index);
      else places.set(words, [index]);
    }
    return [...places].flatMap(([words, at]): Dropped[] => {
      const reason = reasonFor(words, at, edge);
      return reason === undefined ? [] : at.flatMap((index) => droppedAt(filled[index], index, reason));
    });
  };
}

const HEAD = '页眉页脚';

function reasonFor(words: string, at: readonly number[], edge: readonly boolean[]): string | undefined {
  if (watermarks.some(({ pattern, fewest }) => at.length >= fewest && pattern.test(words))) return '水印';
  if (at.length < FEWEST) return undefined;
  const beside = at.filter((index) => edge[index - 1] || edge[index + 1] || edge[index]).length;
  return beside >= at.length * AT_EDGE ? HEAD : undefined;
}

/** The first line of a text is its title, also when the pages repeat it. */
function droppedAt(line: TextLine | undefined, index: number, reason: string): Dropped[] {
  return line && !(index === 0 && reason === HEAD) ? [wholeLine(line, reason)] : [];
}
