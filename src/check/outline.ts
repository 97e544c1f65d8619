import type { Document } from '../core/document.js';
import type { Outline, OutlineEntry } from '../core/outline.js';
import { readingDocument } from '../core/reading.js';
import type { Template } from '../core/template.js';
import { draftOf, type Heading, hanLength } from './draft.js';
import { judgeKind } from './kinds/judge.js';
import { namedHeadings } from './match/headings.js';
import { type Match, matchTemplate } from './match/index.js';
import { sectionsOf } from './match/sections.js';
import { positionOf } from './position.js';
import { AUTO, noTemplate, templateFor } from './templates/auto.js';

type Entry = { readonly heading: Heading; readonly end: number };

/** The headings of a draft with their places in the file, the length of each section, and what it was taken for. */
export function outlineOf(document: Document, wanted: Template | typeof AUTO): Outline {
  const { document: read, originalOf } = readingDocument(document);
  const draft = draftOf(read);
  const kind = judgeKind(draft).name;
  const template = wanted === AUTO ? (templateFor(kind) ?? noTemplate) : wanted;
  const sections = sectionsOf(namedHeadings(draft, template), draft.text.length);
  const titles = draft.headings.filter(({ level }) => level === 0);
  const entries: readonly Entry[] = [
    ...titles.map((heading) => ({ heading, end: draft.text.length })),
    ...sections.map(({ heading, body }) => ({ heading, end: body.end })),
  ];
  const parts = partsAt(
    matchTemplate(draft, template),
    sections.map(({ heading }) => heading.span.start),
  );
  const lineOf = (offset: number) => positionOf(document, originalOf({ start: offset, end: offset + 1 }).start).line;
  return {
    file: document.source.file,
    kind,
    template: template.name,
    unit: document.blocks[0]?.source.line === undefined ? 'paragraph' : 'line',
    entries: [...entries]
      .sort((a, b) => a.heading.span.start - b.heading.span.start)
      .map((entry) => entryOf(entry, draft.text, lineOf, parts)),
  };
}

function entryOf(
  { heading, end }: Entry,
  text: string,
  lineOf: (offset: number) => number,
  parts: ReadonlyMap<number, readonly string[]>,
): OutlineEntry {
  return {
    level: heading.level,
    marker: heading.marker.trim(),
    text: heading.text,
    line: lineOf(heading.span.start),
    length: hanLength(text.slice(heading.span.end, end)),
    parts: parts.get(heading.span.start) ?? [],
  };
}

/** By where a section starts, the parts of which a passage opens at its heading or before the next one. */
function partsAt(matches: readonly Match[], starts: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const parts = new Map<number, string[]>();
  for (const { requirement, passages } of matches)
    for (const { passage, verdict } of passages) {
      if (verdict !== 'present') continue;
      const start = starts.findLast((candidate) => candidate <= passage.opening.start);
      const listed = start === undefined ? undefined : (parts.get(start) ?? []);
      if (start !== undefined && listed && !listed.includes(requirement.id))
        parts.set(start, [...listed, requirement.id]);
    }
  return parts;
}
