import type { Span } from '../../core/span.js';
import type { NamedHeading } from './named-heading.js';
import { type Passage, within } from './passage.js';

/** A heading and all that stands under it, its sub-headings included. */
export type Section = { readonly heading: NamedHeading; readonly body: Span };

/** The sections of a draft, one a heading, in order; a section lies inside another or apart from it. */
export function sectionsOf(headings: readonly NamedHeading[], end: number): readonly Section[] {
  return headings.map((heading, index) => ({
    heading,
    body: { start: heading.span.end, end: headings[endIndex(headings, index)]?.span.start ?? end },
  }));
}

/** The passages that the sections give for one part; a loosely worded heading inside another part's section is not one. */
export function headingPassages(sections: readonly Section[], id: string): readonly Passage[] {
  return sections.flatMap((section) => {
    const name = section.heading.names.find((candidate) => candidate.id === id);
    if (!name || (name.ground === 'loose' && insideAnother(sections, section, id))) return [];
    const { heading, body } = section;
    const without = sections
      .filter((other) => other !== section && within(other.body, body) && belongsElsewhere(other, id))
      .map((other) => ({ start: other.heading.span.start, end: other.body.end }));
    return [{ ground: name.ground, opening: heading.span, body, without }];
  });
}

/** True when a passage stands under a heading that names another part, and under none that names its own. */
export function isAstray(sections: readonly Section[], { start }: Span, id: string): boolean {
  const around = sections.filter(
    ({ heading, body }) => heading.names.length > 0 && heading.span.start <= start && start < body.end,
  );
  return around.length > 0 && around.every(({ heading }) => !names(heading, id));
}

function insideAnother(sections: readonly Section[], inner: Section, id: string): boolean {
  return sections.some(
    ({ heading, body }) =>
      heading !== inner.heading && within(inner.body, body) && heading.names.length > 0 && !names(heading, id),
  );
}

function belongsElsewhere({ heading }: Section, id: string): boolean {
  return heading.names.some(({ ground }) => ground === 'exact') && !names(heading, id);
}

function names(heading: NamedHeading, id: string): boolean {
  return heading.names.some((name) => name.id === id);
}

/**
 * Index of the heading that ends a section: the next of the same or a higher level. Under a heading without number a list
 * that starts again at one belongs to it, whatever its level.
 */
function endIndex(headings: readonly NamedHeading[], index: number): number {
  const own = headings[index];
  if (!own) return index;
  let list: number | undefined;
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next];
    if (!heading) continue;
    if (!own.marker && heading.marker && heading.names.length === 0) {
      if (list === undefined && opensList(heading.marker)) list = heading.level;
      if (list !== undefined && heading.level >= list) continue;
    }
    const sibling = own.inline && heading.inline && !own.marker && !heading.marker && heading.text !== own.text;
    if (heading.level <= own.level || sibling) return next;
  }
  return headings.length;
}

function opensList(marker: string): boolean {
  return /^[（(第]?(?:一|1|１|①|㈠|⑴)(?![一二三四五六七八九十\d])/u.test(marker);
}
