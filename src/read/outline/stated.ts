import type { Line } from './lines.js';
import { shapeOf } from './shape.js';
import { STATED_LENGTH } from './wording.js';

/**
 * The lines that the format itself calls headings, and where each ends: with a line that runs on after a short clause,
 * there. Long text with a heading's style is text.
 */
export function statedHeadings(text: string, lines: readonly Line[]): ReadonlyMap<Line, number> {
  const ends = new Map<Line, number>();
  for (const line of lines) {
    if (line.level === undefined) continue;
    const { form, end } = shapeOf(text, line);
    if (form === 'running') ends.set(line, end);
    else if (line.end - line.start <= STATED_LENGTH) ends.set(line, line.end);
  }
  return ends;
}

/** Level 0, and a first line that alone has the highest level while others below it have theirs: `# 标题` above `## 一、`. */
export function statedTitles(lines: readonly Line[]): ReadonlySet<Line> {
  const [first] = lines;
  const stated = lines.filter(({ level }) => level !== undefined);
  const titles = new Set(stated.filter(({ level }) => level === 0));
  const below = stated.slice(1).map(({ level }) => level ?? 0);
  if (
    first?.level !== undefined &&
    !first.enumerator &&
    below.length > 0 &&
    below.every((level) => level > (first.level ?? 0))
  )
    titles.add(first);
  return titles;
}
