import type { Review } from '../../core/check-report.js';
import { levelWords, partAdvice, partSeverity, severityWords, verdictWords } from '../../core/check-words.js';
import type { Comment } from '../../core/comment.js';
import type { Document } from '../../core/document.js';
import { type Reading, readingOf } from '../../core/reading.js';
import type { Span } from '../../core/span.js';

type Part = Review['requirements'][number];
type Quotation = Part['evidence'][number];
type Place = (quotation: Quotation) => Span;

/**
 * What a check found in a draft, as remarks in its margin: each finding at its words, a part that is thin at its heading, one that
 * is only mentioned where that is, and all that are missing together at the title.
 */
export function draftComments({ requirements, findings }: Review, document: Document): readonly Comment[] {
  const title = titleOf(document);
  const place = placer(document, title);
  return [
    ...missingComment(requirements, title),
    ...requirements.flatMap((part) => partComment(part, place, title)),
    ...findings.map(({ span, severity, rule, message, advice }) => ({
      span: span.end > span.start ? span : title,
      lines: linesOf(`〔${severityWords[severity]}·${rule}〕${message}`, advice),
    })),
  ];
}

/** A remark, and what to do about it; a sentence each. */
function linesOf(remark: string, advice: string): readonly string[] {
  return [ended(remark), ...(advice === '' ? [] : [ended(`建议：${advice}`)])];
}

const ended = (sentence: string): string => (/[。！？…]$/u.test(sentence) ? sentence : `${sentence}。`);

function missingComment(requirements: readonly Part[], span: Span): readonly Comment[] {
  const missing = requirements.filter(({ verdict }) => verdict === 'missing');
  const lines = new Map<string, { readonly ids: string[]; readonly part: Part }>();
  for (const part of missing) {
    const key = `${part.level} ${part.reason}`;
    const line = lines.get(key) ?? { ids: [], part };
    lines.set(key, line);
    line.ids.push(`「${part.id}」`);
  }
  if (missing.length === 0) return [];
  return [
    {
      span,
      lines: [...lines.values()].map(
        ({ ids, part }) => `${labelOf(part)}缺少${ids.join('')}部分：${ended(part.reason)}${ended(partAdvice(part))}`,
      ),
    },
  ];
}

function partComment(part: Part, place: Place, title: Span): readonly Comment[] {
  const { id, verdict, reason, headings, evidence } = part;
  if (verdict === 'present' || verdict === 'missing') return [];
  const quotation = verdict === 'thin' ? (headings[0] ?? evidence[0]) : (evidence[0] ?? headings[0]);
  const remark = `${labelOf(part)}「${id}」${verdictWords[verdict]}：${ended(reason)}${ended(partAdvice(part))}`;
  return [{ span: quotation ? place(quotation) : title, lines: [remark] }];
}

function labelOf(part: Part): string {
  const severity = partSeverity(part);
  return `〔${severity ? severityWords[severity] : ''}·${levelWords[part.level]}部分〕`;
}

/** Finds a quotation at its line, or else wherever it stands, or else the line itself. */
function placer(document: Document, title: Span): Place {
  const reading = readingOf(document);
  return ({ line, text }) => {
    const block = document.blocks.find(({ source }) => (source.paragraph ?? source.line) === line);
    const from = block ? reading.spanOf(block.span).start : 0;
    return found(reading, text, from) ?? found(reading, text, 0) ?? block?.span ?? title;
  };
}

function found({ text, originalOf }: Reading, quotation: string, from: number): Span | undefined {
  const start = text.indexOf(quotation, from);
  if (start < 0 || quotation === '') return undefined;
  return originalOf({ start, end: start + quotation.length });
}

/** The title, or the first text that there is. */
function titleOf({ blocks, text }: Document): Span {
  const block = blocks.find(({ level }) => level === 0) ?? blocks[0];
  return block?.span ?? { start: 0, end: text.length };
}
