import type { Document, Source } from '../../core/document.js';
import type { Paragraph } from '../format.js';
import { type OutlineLine, outline } from '../outline/index.js';
import { attributeLine, isDate, isUnit, unitOfTitle } from './attributes.js';

/** Lines at the beginning and at the end of a text that may state its attributes. */
const HEAD = 12;
const TAIL = 3;

type Line = OutlineLine & { readonly text: string };

/**
 * The running text of a file as one document. Lines that state attributes (单位：…, the signature and its date) become
 * `meta` and no blocks; `meta` holds what is known of the file otherwise. Undefined when there is no text.
 */
export function textDocument(
  paragraphs: readonly Paragraph[],
  file: string,
  meta: Readonly<Record<string, string>>,
  sheet?: string,
): Document | undefined {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const lines = linesOf(paragraphs, file);
  const [first] = lines;
  if (!first) return undefined;
  const unit = unitOfTitle(first.text);
  const found = { ...(unit && { 单位: unit }), ...signature(lines).meta, ...stated(lines).meta };
  const left = new Set([...signature(lines).lines, ...stated(lines).lines]);
  const rest = lines.filter((line) => !left.has(line));
  const blocks = outline(
    text,
    rest.map(({ text: _, ...line }) => line),
  );
  const source: Source = { file, ...(sheet !== undefined && { sheet }) };
  const id = sheet === undefined ? file : `${file}#${sheet}`;
  return { id, source, form: 'text', text, blocks, meta: { ...meta, ...found } };
}

/** The lines that say something, with their places in the text. */
function linesOf(paragraphs: readonly Paragraph[], file: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { text, level, ...place } of paragraphs) {
    const end = start + text.length;
    const source: Source = { file, ...place };
    if (/\S/u.test(text)) lines.push({ start, end, text, source, ...(level !== undefined && { level }) });
    start = end + 1;
  }
  return lines;
}

type Found = { readonly lines: readonly Line[]; readonly meta: Readonly<Record<string, string>> };

function stated(lines: readonly Line[]): Found {
  const head = lines.slice(0, HEAD);
  const tail = lines.slice(Math.max(HEAD, lines.length - TAIL));
  const found = [...head, ...tail].flatMap((line) => {
    const meta = attributeLine(line.text);
    return meta ? [{ line, meta }] : [];
  });
  return {
    lines: found.map(({ line }) => line),
    meta: Object.fromEntries(found.flatMap(({ meta }) => Object.entries(meta)).reverse()),
  };
}

/** A date as the last line, or last but one, and the unit above or below it. */
function signature(lines: readonly Line[]): Found {
  if (lines.length <= TAIL) return { lines: [], meta: {} };
  const tail = lines.slice(-2);
  const dated = tail.find(({ text }) => isDate(text));
  const signed = tail.find(({ text }) => isUnit(text));
  if (!dated) return { lines: [], meta: {} };
  const unit = signed?.text.replace(/\s+/gu, '');
  return {
    lines: signed ? [dated, signed] : [dated],
    meta: { 时间: dated.text.trim(), ...(unit !== undefined && { 单位: unit }) },
  };
}
