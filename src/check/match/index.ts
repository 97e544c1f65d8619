import type { Requirement, Template, Verdict } from '../../core/template.js';
import type { Draft, Sentence } from '../draft.js';
import { assess, compareVerdicts, isScattered } from './assess.js';
import { columnAssessments } from './columns.js';
import { namedHeadings } from './headings.js';
import { leadInPassages } from './lead-ins.js';
import type { Assessment } from './passage.js';
import { reasonOf } from './reason.js';
import { headingPassages, isAstray, sectionsOf } from './sections.js';
import { type Signs, signsOf } from './signs.js';
import { strongPassages } from './strong.js';
import { traceAssessments } from './traces.js';
import { wovenAssessments } from './woven.js';
import { zonePassages } from './zones.js';

/** What a draft has for one part: every passage that may be it, the best verdict, and sentences of the draft that show it. */
export type Match = {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  /** Why, as one Chinese clause without a full stop. */
  readonly reason: string;
  readonly passages: readonly Assessment[];
  readonly evidence: readonly Sentence[];
};

/** Finds the passages of a draft that fulfil the parts of a template, one match a part in the template's order. */
export function matchTemplate(draft: Draft, template: Template): readonly Match[] {
  const sections = sectionsOf(namedHeadings(draft, template), draft.text.length);
  const leadIns = leadInPassages(draft, template, sections);
  const signs = signsOf(draft, template);
  const zones = zonePassages(draft, template, sections, signs);
  const columns = columnAssessments(draft, template.requirements);
  return template.requirements.map((requirement) => {
    const { id } = requirement;
    const strong = strongPassages(draft, requirement, signs);
    const running = [...(leadIns.get(id) ?? []), ...(zones.get(id) ?? []), ...strong].map((passage) => ({
      ...passage,
      astray: isAstray(sections, passage.opening, id),
    }));
    const candidates = [...headingPassages(sections, id), ...running];
    const assessed = candidates.map((passage) => assess(draft, passage, requirement, signs));
    const scatteredOnes = [
      ...traceAssessments(draft, requirement, signs),
      ...wovenAssessments(draft, requirement, signs),
    ];
    const passages = [...assessed, ...(columns.get(id) ?? []), ...scatteredOnes].sort(
      (a, b) => compareVerdicts(a.verdict, b.verdict) || a.passage.opening.start - b.passage.opening.start,
    );
    const [best] = passages;
    const mentions = mentionsOf(draft, requirement, signs);
    const scattered = best?.verdict !== 'present' && isScattered(passages);
    const verdict = scattered ? 'present' : (best?.verdict ?? (mentions.length > 0 ? 'mentioned' : 'missing'));
    const reason = reasonOf({ draft, requirement, verdict, passages, mentions, scattered });
    const evidence = best?.own.length ? shown(draft, best, requirement, signs) : mentions;
    return { requirement, verdict, reason, passages, evidence };
  });
}

/** The sentences that write the part; what the words alone show, from the first sentence with a sign on, the title left out. */
function shown(
  { headings }: Draft,
  { passage: { ground }, own }: Assessment,
  { id }: Requirement,
  signs: Signs,
): readonly Sentence[] {
  const titles = new Set(headings.filter(({ level }) => level === 0).map(({ span }) => span.start));
  const tells = ({ span }: Sentence) => signs.within(id, span).size > 0 || signs.leadsIn(id, span);
  const first = own.findIndex((sentence) => !titles.has(sentence.span.start) && tells(sentence));
  return ground === 'content' && first > 0 ? own.slice(first) : own;
}

function mentionsOf({ sentences }: Draft, { id }: Requirement, signs: Signs): readonly Sentence[] {
  const mentions = sentences.filter(({ span }) => signs.headed(id, span) || signs.leadsIn(id, span));
  const literal = ({ text }: Sentence) => (text.includes(id) ? 0 : 1);
  return mentions.sort((a, b) => literal(a) - literal(b) || a.span.start - b.span.start);
}
