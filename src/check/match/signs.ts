import type { Span } from '../../core/span.js';
import type { Requirement, Template } from '../../core/template.js';
import type { Draft, Sentence } from '../draft.js';
import { phrases } from '../phrases.js';
import { senses } from '../senses.js';
import { mannerOf } from './foreign.js';
import { type Hit, scannerOf } from './scanner.js';

/** The signs of each part in one draft, found once for all questions about them. */
export type Signs = {
  /** The different signs of a part that begin inside a span. */
  readonly within: (id: string, span: Span) => ReadonlySet<string>;
  /** True when one of a part's lead-ins begins inside a span. */
  readonly leadsIn: (id: string, span: Span) => boolean;
  /** True when a span has one of the words that a part's headings have. */
  readonly headed: (id: string, span: Span) => boolean;
  /** True when a sentence can write the part: it neither orders, promises, narrates nor speaks about the task. */
  readonly writes: (sentence: Sentence, requirement: Requirement) => boolean;
};

const NONE: ReadonlySet<string> = new Set();
const scanners = new WeakMap<Template, ReturnType<typeof scannerOf>>();

/** Reads the signs of a draft for a template. */
export function signsOf({ text }: Draft, template: Template): Signs {
  const scan = scanners.get(template) ?? scannerOf(listsOf(template), phrases.neverSigns);
  scanners.set(template, scan);
  const hits = withShapes(text, template, scan(text));
  const judged = new Map<string, boolean>();
  return {
    within: (id, span) => {
      const found = hits.get(id);
      return found ? wordingsIn(found, span) : NONE;
    },
    leadsIn: (id, span) => wordingsIn(hits.get(leadInsOf(id)) ?? [], span).size > 0,
    headed: (id, span) => wordingsIn(hits.get(headingsOf(id)) ?? [], span).size > 0,
    writes: (sentence, requirement) => {
      const key = `${requirement.tells ?? ''}\n${sentence.text}`;
      const known = judged.get(key) ?? mannerOf(sentence.text, requirement) === undefined;
      judged.set(key, known);
      return known;
    },
  };
}

/** The wordings found, and the shapes of sentences that the senses of the parts have. */
function withShapes(text: string, { requirements }: Template, found: ReadonlyMap<string, Hit[]>): Map<string, Hit[]> {
  const hits = new Map(found);
  for (const { id, sense } of requirements) {
    if (!sense) continue;
    for (const [list, shapes] of [
      [id, senses[sense].signs],
      [leadInsOf(id), senses[sense].cues],
    ] as const)
      hits.set(list, [...(hits.get(list) ?? []), ...shapes.flatMap((shape) => shapesIn(text, shape))].sort(inOrder));
  }
  return hits;
}

function shapesIn(text: string, shape: RegExp): Hit[] {
  const wording = shape.source;
  return [...text.matchAll(shape)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, wording }));
}

function inOrder(a: Hit, b: Hit): number {
  return a.start - b.start;
}

function listsOf({ requirements }: Template): ReadonlyMap<string, readonly string[]> {
  return new Map(
    requirements.flatMap(({ id, signs = [], leadIns = [], headings, decoys = [] }) => [
      [id, signs],
      [leadInsOf(id), leadIns],
      [headingsOf(id), headings.filter((wording) => !decoys.includes(wording))],
    ]),
  );
}

function leadInsOf(id: string): string {
  return `${id}\nleadIns`;
}

function headingsOf(id: string): string {
  return `${id}\nheadings`;
}

function wordingsIn(hits: readonly Hit[], { start, end }: Span): ReadonlySet<string> {
  const wordings = new Set<string>();
  for (let index = firstFrom(hits, start); index < hits.length; index++) {
    const hit = hits[index];
    if (!hit || hit.start >= end) break;
    wordings.add(hit.wording);
  }
  return wordings;
}

function firstFrom(hits: readonly Hit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
