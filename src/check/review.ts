import type { Document } from '../core/document.js';
import type { OnProgress } from '../core/progress.js';
import { readingDocument } from '../core/reading.js';
import type { CheckResult } from '../core/results.js';
import type { Span } from '../core/span.js';
import type { Template } from '../core/template.js';
import { withoutDirectives } from './directives.js';
import { type Draft, draftOf, hanLength, type Sentence } from './draft.js';
import { findingsOf, type Prepared } from './findings.js';
import { indicatorsOf } from './indicators/index.js';
import { isOtherKind, judgeKind, type KindJudgement } from './kinds/judge.js';
import type { CheckLexicon } from './lexicon/index.js';
import { type Match, matchTemplate } from './match/index.js';
import { type Place, positionOf } from './position.js';
import { type ActiveRule, ruleThresholds } from './selection.js';
import { AUTO, noTemplate, templateFor } from './templates/auto.js';

type Review = CheckResult['documents'][number];

type Findings = Review['findings'];

type Quoted = Pick<Sentence, 'span' | 'text'>;

const MOST_EVIDENCE = 3;

const ruleNames: ReadonlySet<string> = new Set(ruleThresholds.keys());

/** What a run goes by. */
export type ReviewSettings = {
  /** 'auto' gives every draft the template of its own kind, or one that asks for nothing. */
  readonly template: Template | typeof AUTO;
  readonly rules: readonly ActiveRule[];
  readonly lexicon: CheckLexicon;
  readonly onProgress?: OnProgress | undefined;
};

/** Reads drafts the way a reviewer does: of each its kind, then its parts, then its faults, those it shares with others too. */
export function reviewAll(
  documents: readonly Document[],
  { template, rules, lexicon, onProgress }: ReviewSettings,
): readonly Review[] {
  const drafts = documents.map((document, index) => {
    onProgress?.('检查', index, documents.length);
    return prepared(document, template, lexicon);
  });
  const findings = findingsOf(drafts, rules);
  return drafts.map((draft, index) => reviewOf(draft, findings[index] ?? []));
}

function prepared(document: Document, wanted: Template | typeof AUTO, lexicon: CheckLexicon): Prepared {
  const { document: directed, silences } = withoutDirectives(document, ruleNames);
  const { document: read, originalOf } = readingDocument(directed);
  const draft = draftOf({ ...read, blocks: read.blocks.filter(({ span }) => span.end > span.start) });
  const kind = judgeKind(draft);
  const template = wanted === AUTO ? (templateFor(kind.name) ?? noTemplate) : wanted;
  const matches = matchTemplate(draft, template).map((match) => firstHand(match, kind, template));
  const place: Place = (offset) => positionOf(document, originalOf({ start: offset, end: offset + 1 }).start);
  const where = (offset: number) => `第${place(offset).line}${unitOf(document) === 'line' ? '行' : '段'}`;
  return { subject: { draft, kind, template, matches, lexicon, where }, place, originalOf, silences };
}

function reviewOf({ subject, place }: Prepared, findings: Findings): Review {
  const { draft, kind, template, matches } = subject;
  return {
    file: draft.document.source.file,
    unit: unitOf(draft.document),
    length: hanLength(draft.text),
    notices: [],
    kind: kind.name,
    kindEvidence: kind.evidence ? quotations([quoted(draft, kind.evidence)], place) : [],
    template: template.name,
    requirements: matches.map((match) => requirementOf(draft, match, place)),
    findings,
    indicators: indicatorsOf(subject).map(({ evidence, ...rest }) => ({
      ...rest,
      evidence: quotations(evidence, place),
    })),
  };
}

function unitOf({ blocks }: Document): Review['unit'] {
  return blocks[0]?.source.line === undefined ? 'paragraph' : 'line';
}

/** What a plan orders or a newspaper tells is a mention of the part at most. */
function firstHand(match: Match, kind: KindJudgement, template: Template): Match {
  const { tells } = match.requirement;
  const capped = isOtherKind(kind, template) && tells !== undefined && kind.secondHand.includes(tells);
  return capped && (match.verdict === 'present' || match.verdict === 'thin')
    ? { ...match, verdict: 'mentioned', reason: `稿件是${kind.name}，其中所写不能算作这一部分` }
    : match;
}

function requirementOf(
  { text }: Draft,
  { requirement, verdict, reason, passages, evidence }: Match,
  place: Place,
): Review['requirements'][number] {
  const headings = passages
    .filter(({ passage: { ground } }) => ground !== 'leadIn' && ground !== 'content')
    .map(({ passage: { opening } }) => ({
      line: place(opening.start).line,
      text: text.slice(opening.start, opening.end),
    }));
  return {
    id: requirement.id,
    level: requirement.level,
    verdict,
    reason,
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
