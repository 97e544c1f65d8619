import type { Template } from '../../core/template.js';
import type { Draft } from '../draft.js';
import { thresholds } from '../phrases.js';
import { isContents } from './contents.js';
import { inlineHeadings } from './inline-headings.js';
import type { NamedHeading } from './named-heading.js';
import { namesOf } from './names.js';

/** All headings of a draft in order, those glued into running text included; lines of a table of contents are left out. */
export function namedHeadings(draft: Draft, { requirements }: Template): readonly NamedHeading[] {
  const inline = inlineHeadings(draft, requirements);
  const taken = new Set(inline.map(({ span }) => span.start));
  const outlined = draft.headings
    .slice(0, thresholds.most)
    .filter((heading) => heading.level > 0 && !taken.has(heading.span.start) && !isContents(draft.text, heading.span))
    .filter(({ span }) => !inline.some((other) => other.span.start > span.start && other.span.end <= span.end))
    .map((heading) => ({ ...heading, names: namesOf(heading.text, requirements), inline: false }));
  return [...inline, ...outlined].sort((a, b) => a.span.start - b.span.start).slice(0, thresholds.most);
}
