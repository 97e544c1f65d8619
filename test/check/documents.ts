import type { Document } from '../../src/core/document.js';
import type { Submissions } from '../../src/core/submissions.js';
import { outline } from '../../src/read/outline/index.js';

/** A text file as the reader gives it. */
export function documentOf(text: string, file = '稿件.txt'): Document {
  let start = 0;
  const lines = text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length, source: { file, line: index + 1 } };
    start = span.end + 1;
    return span;
  });
  const written = lines.filter((line) => text.slice(line.start, line.end).trim() !== '');
  return { id: file, source: { file }, form: 'text', text, blocks: outline(text, written), meta: {} };
}

export function submissionsOf(...documents: readonly Document[]): Submissions {
  return { files: documents.map(({ source }) => source.file), documents, unreadable: [], notices: [] };
}
