import type { Template } from '../../core/template.js';
import { type Draft, type Sentence, substance } from '../draft.js';
import { outrightCause } from '../senses.js';
import type { Passage } from './passage.js';
import type { Section } from './sections.js';
import type { Signs } from './signs.js';
import { scoresOf } from './zone-scores.js';
import { zoneWeights as weights } from './zone-weights.js';

type Zone = { readonly id: string; readonly sentences: Sentence[]; strength: number };

/**
 * The stretches of a draft that write a part without saying so, by their signs. Every sentence is given to one part or to
 * none, so that the signs fit best and the parts change seldom, sooner at a heading or a paragraph than inside one:
 * the best path by Viterbi's algorithm over the sentences.
 */
export function zonePassages(
  draft: Draft,
  template: Template,
  sections: readonly Section[],
  signs: Signs,
): ReadonlyMap<string, readonly Passage[]> {
  const ids = template.requirements
    .filter(({ signs: own, level, brief }) => own && level === 'required' && !brief)
    .map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const scored = scoresOf(draft, template, ids, sections, signs);
  const zones = zonesOf(scored, bestPath(scored, ids.length), ids).filter(
    (zone) => isSure(zone, signs) && isOutright(zone, template),
  );
  return new Map(
    ids.map((id) => [id, zones.filter((zone) => zone.id === id).flatMap((zone) => passageOf(zone, signs))]),
  );
}

/** A sentence with what it scores for each part, the last score being that of no part, and the cost of a change before it. */
export type Scored = { readonly sentence: Sentence; readonly scores: readonly number[]; readonly change: number };

/** For every sentence the index of its part; the number of parts stands for none. */
function bestPath(scored: readonly Scored[], none: number): readonly number[] {
  let totals: readonly number[] = new Array(none + 1).fill(0);
  const from: number[][] = [];
  for (const { scores, change } of scored) {
    const best = indexOfMost(totals);
    const before = totals.map((total, state) => ((totals[best] ?? 0) - change > total ? best : state));
    from.push(before);
    totals = before.map(
      (previous, state) => (totals[previous] ?? 0) - (previous === state ? 0 : change) + (scores[state] ?? 0),
    );
  }
  const path: number[] = [];
  let state = indexOfMost(totals);
  for (let index = scored.length - 1; index >= 0; index--) {
    path.push(state);
    state = from[index]?.[state] ?? state;
  }
  return path.reverse();
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}

function zonesOf(scored: readonly Scored[], path: readonly number[], ids: readonly string[]): readonly Zone[] {
  const zones: Zone[] = [];
  for (const [index, { sentence, scores }] of scored.entries()) {
    const state = path[index] ?? ids.length;
    const id = ids[state];
    if (id === undefined) continue;
    const gain = Math.max((scores[state] ?? 0) - (scores[ids.length] ?? 0), sentence.heading ? 0 : -weights.none);
    const last = zones.at(-1);
    if (last?.id === id && path[index - 1] === state) {
      last.sentences.push(sentence);
      last.strength += gain;
    } else zones.push({ id, sentences: [sentence], strength: gain });
  }
  return zones;
}

function isSure({ id, sentences, strength }: Zone, signs: Signs): boolean {
  const written = sentences.filter(({ heading }) => !heading);
  const different = new Set(written.flatMap(({ span }) => [...signs.within(id, span)]));
  const length = written.reduce((sum, { text }) => sum + substance(text), 0);
  return strength >= weights.sure && different.size >= weights.different && length >= weights.length;
}

/** Weak attitudes are problems as well as causes; without a word of cause they are no causes. */
function isOutright({ id, sentences }: Zone, { requirements }: Template): boolean {
  const sense = requirements.find((requirement) => requirement.id === id)?.sense;
  return sense !== 'cause' || sentences.some(({ text }) => outrightCause.test(text));
}

/** From the first sentence with a sign, or the headings right above it, to the end. */
function passageOf({ id, sentences }: Zone, signs: Signs): readonly Passage[] {
  let start = sentences.findIndex(({ span }) => signs.within(id, span).size > 0);
  while (sentences[start - 1]?.heading) start--;
  const first = sentences[start];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  const body = { start: first.span.start, end: last.span.end };
  return [{ ground: 'content', opening: first.span, body, without: [] }];
}
