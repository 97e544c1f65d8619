import type { Document, TextBlock } from '../core/document.js';
import { type Span, trimSpan } from '../core/span.js';

/** A heading of a draft; `span` covers marker and words, `text` is the words alone. */
export type Heading = {
  readonly span: Span;
  readonly text: string;
  readonly level: number;
  readonly marker: string;
};

/** A sentence of a draft with its closing mark; `heading` tells that it is a heading's wording. */
export type Sentence = { readonly span: Span; readonly text: string; readonly heading: boolean };

/** A document as a reviewer sees it: headings and sentences, all pointing into the unchanged text. */
export type Draft = {
  readonly document: Document;
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
};

/** An ASCII full stop ends a sentence only between Han characters; elsewhere it belongs to a number. */
const SENTENCE = /(?:[^。！？；!?;\n.]|(?<!\p{Script=Han})\.|\.(?!\p{Script=Han}))+(?:[。！？；!?;.]+[」』”’）)]*)?/gu;
const MARKER =
  /^(?:第[一二三四五六七八九十\d]+(?:部分|章|节|条)|[（(〔][一二三四五六七八九十\d]+[）)〕]|[㈠-㈩①-⑳⑴-⒇]|[一二三四五六七八九十]+[、.．,，]|\d+(?:\.\d+)*(?:[、.．)）](?!\d)))\s*/u;

const MARKDOWN = /^#{1,6}[ \t]+/u;

/** The enumerator at the start of a line, such as 「（一）」 with the blanks after it, or ''. */
export function markerOf(line: string): string {
  return MARKER.exec(line)?.[0] ?? '';
}

/** Reads a document's blocks as a draft. */
export function draftOf(document: Document): Draft {
  const { text, blocks } = document;
  const headings = blocks.filter((block) => block.kind === 'heading').map((block) => headingOf(text, block));
  return { document, text, headings, sentences: blocks.flatMap((block) => sentencesOf(text, block)) };
}

function headingOf(text: string, block: TextBlock): Heading {
  const span = trimSpan(text, block.span);
  const raw = text.slice(span.start, span.end).replace(MARKDOWN, '');
  const stated = block.marker && raw.startsWith(block.marker) ? block.marker : markerOf(raw);
  return {
    span,
    text: raw.slice(stated.length).trim(),
    level: block.level ?? 1,
    marker: stated || (block.marker ?? ''),
  };
}

function sentencesOf(text: string, block: TextBlock): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.slice(block.span.start, block.span.end).matchAll(SENTENCE)) {
    const start = block.span.start + match.index;
    const span = trimSpan(text, { start, end: start + match[0].length });
    if (span.end > span.start)
      sentences.push({ span, text: text.slice(span.start, span.end), heading: block.kind === 'heading' });
  }
  return sentences;
}

/** The sentences within a span, cut at its ends. */
export function sentencesIn({ sentences }: Draft, { start, end }: Span): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let index = firstAfter(sentences, start); index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.span.start >= end) break;
    const span = { start: Math.max(sentence.span.start, start), end: Math.min(sentence.span.end, end) };
    const from = span.start - sentence.span.start;
    found.push({ ...sentence, span, text: sentence.text.slice(from, from + span.end - span.start) });
  }
  return found;
}

/** Index of the first sentence that ends after an offset, by halving. */
function firstAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const HAN = /\p{Script=Han}/u;

/** Number of Han characters, the measure of length a writer counts in. */
export function hanLength(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2e80 && HAN.test(character))) length++;
  }
  return length;
}

/** Number of Han characters and digits, the measure of substance: 「办班36期、演出82场」 says as much as with 三十六 and 八十二. */
export function substance(text: string): number {
  return hanLength(text) + (text.match(/[\d０-９]/gu)?.length ?? 0);
}
