import type { Template } from '../../core/template.js';
import { type Draft, hanLength, type Sentence, sentencesIn } from '../draft.js';
import { thresholds } from '../phrases.js';
import { anyOf } from '../wording.js';
import { isForeign } from './foreign.js';
import { type Passage, within } from './passage.js';
import type { Section } from './sections.js';

/** Top sections whose heading names no part, by the part that most of their sentences show by their signs. */
export function contentPassages(
  draft: Draft,
  template: Template,
  sections: readonly Section[],
): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const section of sections.filter((candidate) => isUnnamed(candidate, sections))) {
    const id = likeliest(draft, template, section);
    if (!id) continue;
    const passage: Passage = { ground: 'content', opening: section.heading.span, body: section.body, without: [] };
    found.set(id, [...(found.get(id) ?? []), passage]);
  }
  return found;
}

function isUnnamed({ heading, body }: Section, sections: readonly Section[]): boolean {
  if (heading.names.length > 0) return false;
  return sections.every(
    (other) =>
      other.heading === heading ||
      !(within(body, other.body) || (within(other.body, body) && other.heading.names.length > 0)),
  );
}

function likeliest(draft: Draft, { requirements }: Template, { body }: Section): string | undefined {
  const sentences = sentencesIn(draft, body);
  const total = lengthOf(sentences);
  const scores = requirements.flatMap((requirement) => {
    const pattern = anyOf(requirement.signs, 'gu');
    if (!pattern || requirement.level !== 'required') return [];
    const signed = sentences.filter(({ text }) => !isForeign(text, requirement) && text.match(pattern));
    const signs = new Set(signed.flatMap(({ text }) => text.match(pattern) ?? []));
    return [{ id: requirement.id, signs: signs.size, share: lengthOf(signed) / total }];
  });
  const [best] = scores
    .filter(({ signs, share }) => signs >= thresholds.contentSigns && share >= thresholds.contentShare)
    .sort((a, b) => b.share - a.share);
  return best?.id;
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + hanLength(text), 0);
}
