import type { Requirement, Template } from '../../core/template.js';
import { type Draft, hanLength, type Sentence } from '../draft.js';
import { phrases, thresholds } from '../phrases.js';
import { senses } from '../senses.js';
import { anyOf } from '../wording.js';
import { isForeign } from './foreign.js';
import type { Passage } from './passage.js';
import type { Section } from './sections.js';

/** Characters at the end of a paragraph that tell whether it goes on. */
const PARAGRAPH_END = 40;
/** So many characters are substance whatever their marks. */
const LONG = 400;

type LeadIn = {
  readonly id: string;
  readonly sentence: Sentence;
  readonly at: number;
  readonly announced: boolean;
};

/** The passages of running text that a lead-in opens, by part; each runs to the next lead-in or heading of another part. */
export function leadInPassages(
  draft: Draft,
  { requirements }: Template,
  sections: readonly Section[],
): ReadonlyMap<string, readonly Passage[]> {
  const leadIns = requirements
    .flatMap((requirement) => find(draft, requirement))
    .sort((a, b) => a.at - b.at)
    .slice(0, thresholds.most);
  return new Map(
    requirements.map(({ id }) => {
      const own = leadIns.filter((leadIn) => leadIn.id === id);
      return [id, apart(own.map((leadIn) => passage(draft, leadIn, leadIns, sections)))];
    }),
  );
}

/** Without the passages that open inside an earlier one. */
function apart(passages: readonly Passage[]): readonly Passage[] {
  let end = 0;
  return passages.filter(({ opening, body }) => {
    const outside = opening.start >= end;
    if (outside) end = body.end;
    return outside;
  });
}

function find({ sentences }: Draft, requirement: Requirement): LeadIn[] {
  const pattern = anyOf(requirement.leadIns);
  const all = anyOf(requirement.leadIns, 'gu');
  const decoyed = anyOf(requirement.decoys);
  if (!pattern || !all) return [];
  return sentences.flatMap((sentence) => {
    const shaped = announced(sentence, requirement);
    const match = pattern.exec(sentence.text) ?? shaped;
    if (!match || (sentence.heading && !shaped) || decoyed?.test(match[0]) || phrases.announcing.test(sentence.text))
      return [];
    if (isForeign(sentence.text.replace(all, ''), requirement)) return [];
    return [{ id: requirement.id, sentence, at: sentence.span.start + match.index, announced: shaped !== undefined }];
  });
}

/** The opening of a cause or a direction by its shape; of the other senses a shape opens a zone at most. */
function announced(
  { text, heading }: Sentence,
  { sense }: Requirement,
): { readonly 0: string; readonly index: number } | undefined {
  if (sense !== 'cause' && (sense !== 'direction' || heading)) return undefined;
  if (phrases.promising.test(text)) return undefined;
  for (const cue of senses[sense].cues) {
    const [first] = text.matchAll(cue);
    if (first) return first;
  }
  return undefined;
}

function passage(draft: Draft, leadIn: LeadIn, leadIns: readonly LeadIn[], sections: readonly Section[]): Passage {
  const { sentence, at } = leadIn;
  const paragraph = draft.document.blocks.find(({ span }) => span.start <= at && at < span.end)?.span ?? sentence.span;
  const limit = limitOf(draft, leadIn, leadIns, sections);
  const open =
    sentence.heading ||
    phrases.continuing.some((pattern) =>
      pattern.test(draft.text.slice(Math.max(at, paragraph.end - PARAGRAPH_END), paragraph.end)),
    );
  const end = Math.max(sentence.span.end, open ? limit : Math.min(limit, paragraph.end));
  const sumsUp = hanLength(draft.text.slice(sentence.span.start, Math.min(end, at + LONG))) < thresholds.substance;
  const body = sumsUp ? paragraph : { start: sentence.span.start, end };
  return { ground: 'leadIn', opening: sentence.span, body, without: [], announced: leadIn.announced };
}

/** Where the next lead-in or heading of another part begins. */
function limitOf(
  draft: Draft,
  { id, sentence, at }: LeadIn,
  leadIns: readonly LeadIn[],
  sections: readonly Section[],
): number {
  const other = leadIns.find((candidate) => candidate.id !== id && candidate.at > sentence.span.end);
  const around = sections.findLast(({ heading, body }) => heading.span.end <= at && at <= body.end);
  const ending = sections.find(({ heading }) => heading.span.start > at && endsPassage(heading, id, around));
  return Math.min(
    draft.text.length,
    other?.sentence.span.start ?? draft.text.length,
    ending?.heading.span.start ?? draft.text.length,
  );
}

/** A heading ends the passage when it names another part or is not below the heading that the lead-in stands under. */
function endsPassage({ names, level }: Section['heading'], id: string, around: Section | undefined): boolean {
  if (names.length > 0 && !names.some((name) => name.id === id)) return true;
  return around !== undefined && level <= around.heading.level;
}
