import type { Document } from '../core/document.js';
import { readingDocument } from '../core/reading.js';
import type { CheckResult } from '../core/results.js';
import type { Span } from '../core/span.js';
import type { Template, Verdict } from '../core/template.js';
import { type Draft, draftOf, hanLength, type Sentence } from './draft.js';
import { isOtherKind, judgeKind, type KindJudgement } from './kinds/judge.js';
import { type Match, matchTemplate } from './match/index.js';
import { positionOf } from './position.js';
import { rules } from './rules/index.js';
import type { Subject } from './rules/rule.js';

type Review = CheckResult['documents'][number];

/** Where an offset in the reading of a draft stands in the draft itself. */
type Place = (offset: number) => ReturnType<typeof positionOf>;

type Quoted = Pick<Sentence, 'span' | 'text'>;

const MOST_EVIDENCE = 3;

const REASONS: Readonly<Record<Verdict, string>> = {
  present: '有专门的段落，内容写实',
  thin: '有标题，下面没有写出相应内容',
  mentioned: '只是提到，没有专门的段落',
  missing: '全文没有提到',
};

/** Reads one draft the way a reviewer does: its kind, then its parts, then its faults. */
export function review(document: Document, template: Template): Review {
  const { document: read, originalOf } = readingDocument(document);
  const place: Place = (offset) => positionOf(document, originalOf({ start: offset, end: offset + 1 }).start);
  const draft = draftOf(read);
  const kind = judgeKind(draft);
  const matches = matchTemplate(draft, template).map((match) => firstHand(match, kind, template));
  const subject = { draft, kind, template, matches };
  return {
    file: document.source.file,
    unit: document.blocks[0]?.source.line === undefined ? 'paragraph' : 'line',
    length: hanLength(draft.text),
    notices: [],
    kind: kind.name,
    kindEvidence: kind.evidence ? quotations([quoted(draft, kind.evidence)], place) : [],
    template: template.name,
    requirements: matches.map((match) => requirementOf(draft, match, place)),
    findings: findingsOf(subject, place, originalOf),
    indicators: [],
  };
}

/** What a plan orders or a newspaper tells is a mention of the part at most. */
function firstHand(match: Match, kind: KindJudgement, template: Template): Match {
  const { tells } = match.requirement;
  const capped = isOtherKind(kind, template) && tells !== undefined && kind.secondHand.includes(tells);
  return capped && (match.verdict === 'present' || match.verdict === 'thin')
    ? { ...match, verdict: 'mentioned' }
    : match;
}

function requirementOf(
  { text }: Draft,
  { requirement, verdict, passages, evidence }: Match,
  place: Place,
): Review['requirements'][number] {
  const headings = passages
    .filter(({ passage: { ground } }) => ground === 'exact' || ground === 'loose' || ground === 'shared')
    .map(({ passage: { opening } }) => ({
      line: place(opening.start).line,
      text: text.slice(opening.start, opening.end),
    }));
  return {
    id: requirement.id,
    level: requirement.level,
    verdict,
    reason: REASONS[verdict],
    headings,
    evidence: quotations(evidence, place),
  };
}

function quoted({ text }: Draft, span: Span): Quoted {
  return { span, text: text.slice(span.start, span.end) };
}

function quotations(sentences: readonly Quoted[], place: Place): Review['requirements'][number]['evidence'] {
  return sentences.slice(0, MOST_EVIDENCE).map(({ span, text }) => ({ line: place(span.start).line, text }));
}

function findingsOf(subject: Subject, place: Place, originalOf: (span: Span) => Span): Review['findings'] {
  const { text } = subject.draft;
  return rules.all.flatMap((rule) =>
    [...rule.check(subject, rule.thresholds ?? {})].map(({ span, message, advice, severity = rule.severity }) => ({
      rule: rule.name,
      severity,
      ...place(span.start),
      span: originalOf(span),
      message,
      evidence: text.slice(span.start, span.end),
      advice,
    })),
  );
}
