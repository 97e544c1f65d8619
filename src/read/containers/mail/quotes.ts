import type { Paragraph, Part } from '../../format.js';
import { forwardMark, quotedFields, quoteMarks, signatureLine } from './marks.js';

/** What of a mail its sender wrote, and how many lines of it were quoted. */
export type Own = { readonly parts: readonly Part[]; readonly quoted: number };

/**
 * A mail without the message that it answers, lines that begin with > and what the program adds. A message that is passed
 * on, or that has nothing above it, is there to be read, and only its header is left out. Lines keep their numbers.
 */
export function ownParts(parts: readonly Part[]): Own {
  const lines = parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : []));
  const passedOn = lines.findIndex(({ text }) => forwardMark.test(text));
  const start = lines.slice(0, passedOn < 0 ? undefined : passedOn).findIndex((_, index) => isQuote(lines, index));
  const answers = start >= 0 && lines.slice(0, start).some(isOwn);
  const end = answers ? start : lines.length;
  const headers = new Set(answers ? [] : headersIn(lines));
  const only = start < 0 && !lines.some(isOwn) ? isWritten : isOwn;
  const kept = new Set(lines.slice(0, end).filter((line) => only(line) && !headers.has(line)));
  const cut = answers ? lines[start] : undefined;
  const until = cut
    ? parts.findIndex((part) => part.kind === 'text' && part.paragraphs.includes(cut)) + 1
    : parts.length;
  const quoted = lines.filter((line) => isWritten(line) && !kept.has(line) && !headers.has(line) && !isAdded(line));
  return { parts: parts.slice(0, until).flatMap((part) => keptOf(part, kept)), quoted: quoted.length };
}

const isWritten = ({ text }: Paragraph): boolean => /\S/u.test(text);
const isAdded = ({ text }: Paragraph): boolean => signatureLine.test(text);
const isOwn = (line: Paragraph): boolean => isWritten(line) && !isAdded(line) && !/^\s*[>＞]/u.test(line.text);

function isQuote(lines: readonly Paragraph[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (quoteMarks.some((mark) => mark.test(text))) return true;
  return quotedFields.first.test(text) && quotedFields.others.test(lines[index + 1]?.text ?? '');
}

/** The lines that announce a message which is passed on, and its fields right below. */
function headersIn(lines: readonly Paragraph[]): Paragraph[] {
  let inside = false;
  return lines.filter((line, index) => {
    const mark = forwardMark.test(line.text) || isQuote(lines, index);
    inside = mark || (inside && quotedFields.others.test(line.text));
    return inside;
  });
}

/** The part with its other lines blank, none of them at the end; nothing when no line is left. */
function keptOf(part: Part, kept: ReadonlySet<Paragraph>): readonly Part[] {
  if (part.kind !== 'text') return [part];
  const end = part.paragraphs.findLastIndex((line) => kept.has(line)) + 1;
  const paragraphs = part.paragraphs.slice(0, end).map((line) => (kept.has(line) ? line : { ...line, text: '' }));
  return end === 0 ? [] : [{ ...part, paragraphs }];
}
