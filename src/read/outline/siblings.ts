import { levelOfKind } from './enumerators.js';
import type { Line } from './lines.js';
import { endsInNoun } from './nouns.js';
import { type Shape, shapeOf } from './shape.js';

/** An enumerated line among those it stands with. */
type Entry = { readonly line: Line; readonly shape: Shape; hasBody: boolean };

/** Entries of one kind that follow one another: 1. 2. 3. under one （一）. */
type Group = Entry[];

/** The enumerated lines that are headings rather than entries of a list, and how each looks. */
export function enumeratedHeadings(text: string, lines: readonly Line[]): ReadonlyMap<Line, Shape> {
  const headings = new Map<Line, Shape>();
  for (const group of groups(text, lines)) {
    const bodied = group.filter(({ shape, hasBody }) => hasBody || shape.form === 'running').length;
    for (const entry of group) if (isHeading(text, entry, bodied / group.length)) headings.set(entry.line, entry.shape);
  }
  return headings;
}

/** A list of sentences with nothing between them is a list; what has text under it, or is called like a section, is a heading. */
function isHeading(text: string, { line, shape, hasBody }: Entry, bodied: number): boolean {
  const isHigh = line.enumerator !== undefined && levelOfKind(line.enumerator.kind) <= 2;
  switch (shape.form) {
    case 'phrase':
      return isHigh ? bodied > 0 || named(text, line) : (hasBody && bodied >= 0.5) || (bodied > 0 && named(text, line));
    case 'sentence':
      return hasBody && bodied >= 0.5;
    case 'running':
      return bodied >= 0.5 && (isHigh || shape.rest >= shape.end - line.start || hasBody);
    case 'empty':
    case 'text':
      return false;
  }
}

const named = (text: string, line: Line): boolean => endsInNoun(text.slice(line.start, line.end));

function groups(text: string, lines: readonly Line[]): Group[] {
  const all: Group[] = [];
  const open: Group[] = [];
  let last: Entry | undefined;
  for (const line of lines) {
    const kind = line.enumerator?.kind;
    if (kind === undefined) {
      if (last) last.hasBody = true;
      continue;
    }
    const known = open.findLastIndex((group) => group[0]?.line.enumerator?.kind === kind);
    const level = levelOfKind(kind);
    if (known < 0 && last) last.hasBody ||= level > levelOfKind(last.line.enumerator?.kind ?? kind);
    const entry = { line, shape: shapeOf(text, line), hasBody: false };
    if (known < 0)
      while (open.length > 0 && levelOfKind(open.at(-1)?.[0]?.line.enumerator?.kind ?? kind) > level) open.pop();
    else open.length = known + 1;
    const group = known < 0 ? undefined : open.at(-1);
    const restarts = group && line.enumerator?.value === 1 && (group.at(-1)?.line.enumerator?.value ?? 0) >= 1;
    if (group && !restarts) group.push(entry);
    else {
      if (restarts) open.pop();
      open.push([entry]);
      all.push(open.at(-1) ?? []);
    }
    last = entry;
  }
  return all;
}
