import type { Requirement, Template } from '../../core/template.js';
import { type Draft, hanLength, type Sentence } from '../draft.js';
import { phrases } from '../phrases.js';
import { isContents } from './contents.js';
import type { Section } from './sections.js';
import type { Signs } from './signs.js';
import { zoneWeights as weights } from './zone-weights.js';
import type { Scored } from './zones.js';

/** What every sentence scores for the parts, in their order and none last. */
export function scoresOf(
  draft: Draft,
  { requirements }: Template,
  ids: readonly string[],
  sections: readonly Section[],
  signs: Signs,
): readonly Scored[] {
  const asked = ids.flatMap((id) => requirements.filter((requirement) => requirement.id === id));
  const around = cursor(sections);
  const paragraphs = new Set(draft.document.blocks.map(({ span }) => span.start));
  let afterHeading = false;
  let cued: readonly string[] = [];
  return draft.sentences.map((sentence, index) => {
    const place = index / draft.sentences.length;
    const opens = paragraphs.has(sentence.span.start);
    if (opens) cued = cuesOf(sentence, asked, signs);
    const section = around(sentence.span.start);
    const favoured = cued.length > 0 && !sentence.heading ? undefined : section;
    const contents = isContents(draft.text, sentence.span);
    const scores = asked.map((requirement) => {
      const done = requirement.tells === 'intent' && phrases.accomplished(sentence.text);
      const written = !contents && !done && signs.writes(sentence, requirement);
      const count = written ? signs.within(requirement.id, sentence.span).size : 0;
      const cue = cued.includes(requirement.id) ? weights.cued : 0;
      const bare = sentence.heading && count === 0 ? weights.none : 0;
      const usual = count > 0 ? usualAt(place, requirement) : 0;
      return cue + bare + usual + signScore(count) + favour(favoured, requirement, ids, signs);
    });
    const change = changeBefore(sentence, opens, afterHeading);
    afterHeading = sentence.heading;
    return { sentence, scores: [...scores, weights.none], change };
  });
}

/** How usual a part is at a place in a report, 0 its beginning and 1 its end: between the given places in proportion. */
function usualAt(place: number, { sense }: Requirement): number {
  if (!sense) return 0;
  const course = weights.usual[sense];
  const at = place * (course.length - 1);
  const before = Math.floor(at);
  const [low = 0, high = low] = course.slice(before, before + 2);
  return low + (high - low) * (at - before);
}

function signScore(count: number): number {
  return weights.signs[Math.min(count, weights.signs.length - 1)] ?? 0;
}

/** The parts that the first sentence of a paragraph announces: by a lead-in, or by a heading's word when it is short. */
function cuesOf(sentence: Sentence, asked: readonly Requirement[], signs: Signs): readonly string[] {
  const { span, text, heading } = sentence;
  if (heading) return [];
  const short = hanLength(text) <= weights.shortOpening;
  return asked
    .filter(({ id }) => signs.leadsIn(id, span) || (short && signs.headed(id, span)))
    .filter((requirement) => signs.writes(sentence, requirement))
    .map(({ id }) => id);
}

/** A section's heading speaks for the parts it names and against the others; one that names none may have a part's word. */
function favour(
  section: Section | undefined,
  { id, tells }: Requirement,
  ids: readonly string[],
  signs: Signs,
): number {
  if (!section) return 0;
  const { names, span } = section.heading;
  if (names.length > 0) return names.some((name) => name.id === id) ? weights.named : weights.otherNamed;
  if (tells === 'intent' && phrases.cameAbout.test(section.heading.text)) return weights.otherNamed;
  const hinted = ids.filter((other) => signs.headed(other, span));
  return hinted.length === 1 && hinted[0] === id ? weights.hinted : 0;
}

function changeBefore({ text, heading }: Sentence, opensParagraph: boolean, afterHeading: boolean): number {
  if (heading) return weights.changeAtHeading;
  if (afterHeading) return weights.changeInside;
  if (phrases.goingOn.test(text)) return weights.changeInList;
  return opensParagraph ? weights.changeAtParagraph : weights.changeInside;
}

/** The innermost section with a name around an offset; offsets must not fall. */
function cursor(sections: readonly Section[]): (offset: number) => Section | undefined {
  let open: readonly Section[] = [];
  let next = 0;
  return (offset) => {
    const opened: Section[] = [];
    for (let section = sections[next]; section && section.heading.span.start <= offset; section = sections[++next])
      opened.push(section);
    open = [...open, ...opened].filter(({ body }) => body.end > offset);
    return open.findLast(({ heading }) => heading.names.length > 0) ?? open.at(-1);
  };
}
