import type { Draft, Sentence } from '../draft.js';
import { isOtherKind } from '../kinds/judge.js';
import type { Match } from '../match/index.js';
import { type Assessment, type Passage, within } from '../match/passage.js';
import type { Subject } from '../rules/rule.js';

/** The parts that content rules speak of; a template may call them by longer names. */
export type Part = '成效' | '问题' | '原因' | '思路' | '措施' | '对策' | '共识';

/** A part as it is written: the passages that stand for it, none inside another, and their sentences in the order of the text. */
export type Written = {
  /** What the template calls it. */
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
};

const NAMES: Readonly<Record<Part, RegExp>> = {
  成效: /^(?:主要)?(?:成效|成绩)$/u,
  问题: /^(?:存在的?|主要|突出)*(?:问题|不足|差距)$/u,
  原因: /^(?:主客观)?(?:原因|成因|根源)(?:分析|剖析)?$/u,
  思路: /^(?:总体|工作|发展)?(?:思路|目标|努力方向)$/u,
  措施: /^(?:整改|改进|主要)?(?:措施|举措)$/u,
  /** What is done about the problems, by oneself or, as advice, by others. */
  对策: /措施|举措|对策|建议/u,
  共识: /^(?:形成的)?(?:共识|认识)$/u,
};
/** No draft has more passages for one part; the rest of a text made to be slow is not looked at. */
const MOST_PASSAGES = 50;

/** The match of a part by its name; undefined where the template does not ask for it or the draft is of another kind. */
export function matchOf({ matches, kind, template }: Subject, part: Part): Match | undefined {
  if (isOtherKind(kind, template)) return undefined;
  return matches.find(({ requirement: { id } }) => NAMES[part].test(id));
}

/** A part that is really there, with substance; undefined otherwise. */
export function writtenPart(subject: Subject, part: Part): Written | undefined {
  const match = matchOf(subject, part);
  return match?.verdict === 'present' ? writtenIn(subject.draft, match) : undefined;
}

/** A part of which anything is there, however short: one line under a label is a measure too. */
export function begunPart(subject: Subject, part: Part): Written | undefined {
  const match = matchOf(subject, part);
  return match?.verdict === 'present' || match?.verdict === 'thin' ? writtenIn(subject.draft, match) : undefined;
}

/** The passages of a match that are as good as its verdict, and with them the short ones under the same label. */
export function writtenIn({ text }: Draft, { passages, verdict, requirement }: Match): Written {
  const good = surest(passages.filter((one) => one.verdict === verdict));
  const labels = new Set(good.map(({ passage }) => openingWords(text, passage)));
  const best = passages
    .filter((one) => good.includes(one) || (one.verdict === 'thin' && labels.has(openingWords(text, one.passage))))
    .map(({ own, passage }) => ({ own, passage: { ...passage, body: bodyOf(passage) } }))
    .sort(({ passage: { body: a } }, { passage: { body: b } }) => a.start - b.start || b.end - a.end)
    .slice(0, MOST_PASSAGES);
  const close = best.filter(
    ({ passage }) => passage.ground !== 'shared' || !best.some((other) => isUnder(other.passage, passage)),
  );
  const sentences = new Map(
    close.flatMap(({ own, passage }) =>
      own.filter(({ span }) => span.start >= passage.body.start).map((sentence) => [sentence.span.start, sentence]),
    ),
  );
  return {
    name: requirement.id,
    passages: apart(close.map(({ passage }) => passage)),
    sentences: [...sentences.values()].sort(byPlace),
  };
}

/** What stands under a heading or a lead-in; what the words alone suggest only where there is nothing else. */
function surest(passages: readonly Assessment[]): readonly Assessment[] {
  const opened = passages.filter(({ passage }) => passage.ground !== 'content');
  return (opened.length > 0 ? opened : passages).slice(0, MOST_PASSAGES);
}

/** Without the passages that begin inside an earlier one. */
function apart(passages: readonly Passage[]): readonly Passage[] {
  let end = -1;
  return passages.filter(({ body }) => {
    const outside = body.start >= end;
    if (outside) end = body.end;
    return outside;
  });
}

/** A passage without its heading; a lead-in is part of what it opens. */
function bodyOf({ ground, opening, body }: Passage): Passage['body'] {
  return ground === 'leadIn' ? body : { start: Math.min(body.end, Math.max(body.start, opening.end)), end: body.end };
}

/** The words of a passage's heading or lead-in. */
export function openingWords(text: string, { opening }: Passage): string {
  return text.slice(opening.start, opening.end).trim();
}

/** Under a heading of several parts, a heading of the part alone tells better where it is. */
function isUnder(inner: Passage, outer: Passage): boolean {
  return inner.ground === 'exact' && inner.body.start > outer.body.start && within(inner.body, outer.body);
}

function byPlace(a: Sentence, b: Sentence): number {
  return a.span.start - b.span.start;
}
