import { saysOwn } from '../../core/saying.js';
import { sectionLabelAt } from './labels.js';
import type { Line } from './lines.js';
import { endsInNoun } from './nouns.js';
import { BARE_LENGTH } from './wording.js';

/**
 * Headings without an enumerator, and where each ends: a short line of its own with text under it that is called like a
 * section, 「存在的问题」 「【原因分析】」, and labels with the text after them, 「存在问题：…」, where a text has several. In a
 * text with 一、 those are the sections, unless several of these stand around them and the first of all is one.
 */
export function bareHeadings(text: string, lines: readonly Line[]): ReadonlyMap<Line, number> {
  const found = [
    ...lines
      .filter((line, index) => standsAlone(text, line, lines[index + 1]))
      .map((line) => ({ line, end: line.end })),
    ...labelled(text, lines),
  ];
  const numbered = lines.find(({ enumerator }) => enumerator?.kind === 'chinese');
  const outer = numbered === undefined || (found.length >= 2 && found.some(({ line }) => line.start < numbered.start));
  return new Map(outer ? found.map(({ line, end }) => [line, end]) : []);
}

function labelled(text: string, lines: readonly Line[]): { readonly line: Line; readonly end: number }[] {
  const labels = lines.flatMap((line) => {
    const label = line.enumerator ? undefined : sectionLabelAt(text, line.start);
    return label ? [{ line, ...label }] : [];
  });
  return new Set(labels.map(({ words }) => words)).size >= 2 ? labels : [];
}

function standsAlone(text: string, line: Line, next: Line | undefined): boolean {
  if (line.enumerator || line.glued || line.end - line.start > BARE_LENGTH || !next || next.glued) return false;
  const words = text.slice(line.start, line.end);
  if (/[，。；！？,;!?\t]/u.test(words) || !endsInNoun(words) || saysOwn(words)) return false;
  return next.enumerator !== undefined || next.end - next.start > line.end - line.start;
}
