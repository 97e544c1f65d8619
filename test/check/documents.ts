import type { Document, TextBlock } from '../../src/core/document.js';
import { markerOf } from '../../src/check/draft.js';

/** A text file as the reader would give it, one block a line; run-in headings are cut at their first sentence end. */
export function documentOf(text: string, file = '稿件.txt'): Document {
  const blocks: TextBlock[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    blocks.push(...blocksOf(line, offset, { file, line: index + 1 }));
    offset += line.length + 1;
  }
  return { id: file, source: { file }, form: 'text', text, blocks, meta: {} };
}

function blocksOf(line: string, offset: number, source: TextBlock['source']): TextBlock[] {
  const start = line.length - line.trimStart().length;
  const words = line.trim();
  if (!words) return [];
  const span = { start: offset + start, end: offset + start + words.length };
  const marker = markerOf(words).trim();
  if (!marker) return [{ kind: 'paragraph', span, source }];
  const level = /^[一二三四五六七八九十第]/u.test(marker) ? 1 : /^[（(][一二三四五六七八九十]/u.test(marker) ? 2 : 3;
  const head = /^[^。；！？]{1,30}[。]/u.exec(words)?.[0];
  if (words.length <= 36 && !/[；！？]/u.test(words)) return [{ kind: 'heading', span, source, level, marker }];
  if (!head) return [{ kind: 'paragraph', span, source, marker }];
  const middle = span.start + head.length;
  return [
    { kind: 'heading', span: { start: span.start, end: middle }, source, level, marker },
    { kind: 'paragraph', span: { start: middle, end: span.end }, source },
  ];
}
