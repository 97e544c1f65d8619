import { levelOfKind } from './enumerators.js';
import type { Line } from './lines.js';
import { endsInNoun } from './nouns.js';
import { type Shape, shapeOf } from './shape.js';
import { OPINION_SHARE, OPINION_WINDOW, OPINION_WORDS } from './wording.js';

/** An enumerated line among those it stands with. */
type Entry = { readonly line: Line; readonly shape: Shape; hasBody: boolean };

/** Entries of one kind that follow one another: 1. 2. 3. under one （一）. */
type Group = Entry[];

/** The enumerated lines that are headings rather than entries of a list, and how each looks. */
export function enumeratedHeadings(text: string, lines: readonly Line[]): ReadonlyMap<Line, Shape> {
  const headings = new Map<Line, Shape>();
  for (const group of groups(text, lines)) {
    const opinions = share(group, ({ line }) => isOpinion(text, line)) >= OPINION_SHARE;
    const listed = isList(group);
    const carries = (entry: Entry): boolean => (entry.hasBody && !listed) || (!opinions && runsOn(entry));
    const carrying = share(group, carries);
    for (const entry of group)
      if (carrying > 0 && isHeading(text, entry, carries(entry), carrying)) headings.set(entry.line, entry.shape);
    if (carrying === 0)
      for (const entry of group)
        if (entry.shape.form === 'phrase' && isHigh(entry) && named(text, entry.line))
          headings.set(entry.line, entry.shape);
  }
  return headings;
}

const share = (group: Group, test: (entry: Entry) => boolean): number => group.filter(test).length / group.length;

/** Sentences without anything between them; what stands below the last one follows the list. */
const isList = (group: Group): boolean =>
  group.length > 1 &&
  group.at(-1)?.shape.form === 'sentence' &&
  group.slice(0, -1).every(({ hasBody, shape }) => !hasBody && shape.form !== 'phrase' && shape.form !== 'running');

const isHigh = ({ line }: Entry): boolean => line.enumerator !== undefined && levelOfKind(line.enumerator.kind) <= 2;

/** A short clause with its text behind it; among 1. 2. 3. only when the text is the longer part, or goes on below; never after 第一， 第二，. */
const runsOn = (entry: Entry): boolean =>
  entry.shape.form === 'running' &&
  entry.line.enumerator?.kind !== 'ordinal' &&
  (isHigh(entry) || entry.shape.rest >= entry.shape.end - entry.line.start || entry.hasBody);

/**
 * Sentences with nothing between them are a list; what has text under it, as most of those it stands with do, is a
 * heading, and so is what is called like a section or stands high among such.
 */
function isHeading(text: string, entry: Entry, carries: boolean, carrying: number): boolean {
  switch (entry.shape.form) {
    case 'phrase':
      return isHigh(entry) || (carrying >= 0.5 && (carries || named(text, entry.line)));
    case 'sentence':
    case 'running':
      return carrying >= 0.5 && carries;
    case 'empty':
    case 'text':
      return false;
  }
}

/** Looks at the beginning only: lines may be of any length. */
const isOpinion = (text: string, { start, end }: Line): boolean =>
  OPINION_WORDS.test(text.slice(start, Math.min(end, start + OPINION_WINDOW)));

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
