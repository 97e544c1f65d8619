import type { Requirement, Template, Verdict } from '../../core/template.js';
import type { Draft, Sentence } from '../draft.js';
import { anyOf } from '../wording.js';
import { assess, compareVerdicts } from './assess.js';
import { contentPassages } from './content.js';
import { namedHeadings } from './headings.js';
import { leadInPassages } from './lead-ins.js';
import type { Assessment } from './passage.js';
import { headingPassages, sectionsOf } from './sections.js';

/** What a draft has for one part: every passage that may be it, the best verdict, and sentences of the draft that show it. */
export type Match = {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  readonly passages: readonly Assessment[];
  readonly evidence: readonly Sentence[];
};

/** Finds the passages of a draft that fulfil the parts of a template, one match a part in the template's order. */
export function matchTemplate(draft: Draft, template: Template): readonly Match[] {
  const sections = sectionsOf(namedHeadings(draft, template), draft.text.length);
  const leadIns = leadInPassages(draft, template, sections);
  const contents = contentPassages(draft, template, sections);
  return template.requirements.map((requirement) => {
    const { id } = requirement;
    const candidates = [...headingPassages(sections, id), ...(leadIns.get(id) ?? []), ...(contents.get(id) ?? [])];
    const passages = candidates
      .map((passage) => assess(draft, passage, requirement))
      .sort((a, b) => compareVerdicts(a.verdict, b.verdict) || a.passage.opening.start - b.passage.opening.start);
    const [best] = passages;
    const mentions = mentionsOf(draft, requirement);
    const verdict = best?.verdict ?? (mentions.length > 0 ? 'mentioned' : 'missing');
    return { requirement, verdict, passages, evidence: best?.own.length ? best.own : mentions };
  });
}

function mentionsOf({ sentences }: Draft, { id, headings, leadIns }: Requirement): readonly Sentence[] {
  const pattern = anyOf([...headings, ...(leadIns ?? [])]);
  const mentions = pattern ? sentences.filter(({ text }) => pattern.test(text)) : [];
  const literal = ({ text }: Sentence) => (text.includes(id) ? 0 : 1);
  return mentions.sort((a, b) => literal(a) - literal(b) || a.span.start - b.span.start);
}
