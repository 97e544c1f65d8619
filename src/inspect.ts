import type { Document, TextBlock } from './core/document.js';
import type { ReadResult } from './core/read-result.js';
import { readingOf } from './core/reading.js';
import { RESULT_VERSION } from './core/results.js';
import type { Submissions } from './core/submissions.js';

type DocumentResult = ReadResult['documents'][number];
type BlockResult = DocumentResult['blocks'][number];

/** What was read as it was understood: of each document its blocks, levels and attributes, and what was dropped and why. */
export function inspectSubmissions({ files, documents, opened, unreadable, notices }: Submissions): ReadResult {
  const notRead = new Set(unreadable.map(({ file }) => file));
  const read = files.filter((file) => !notRead.has(file));
  const owner = (notice: string): string | undefined =>
    read.find(
      (file) => notice.startsWith(`${file}：`) || notice.startsWith(`${file} · `) || notice.startsWith(`${file}:`),
    );
  const owned = new Map(read.map((file): [string, string[]] => [file, []]));
  const others = notices.filter((notice) => {
    const file = owner(notice);
    if (file !== undefined) owned.get(file)?.push(notice.slice(file.length).replace(/^(?:：| · )/u, ''));
    return file === undefined;
  });
  return {
    version: RESULT_VERSION,
    files: read.map((file) => ({ file, ...opened?.get(file), notices: owned.get(file) ?? [] })),
    documents: documents.map(documentResult),
    unreadable,
    notices: others,
  };
}

function documentResult(document: Document): DocumentResult {
  const { id, source, form, text, meta, blocks, dropped = [] } = document;
  return {
    id,
    source,
    form,
    meta,
    characters: [...readingOf(document).text.replace(/\s+/gu, '')].length,
    blocks: blocks.map((block, index) => blockResult(document, block, blocks[index - 1])),
    dropped: dropped.map(({ reason, source: place, span }) => ({
      reason,
      ...(place && { source: place }),
      span,
      text: text.slice(span.start, span.end),
    })),
  };
}

function blockResult(document: Document, block: TextBlock, before: TextBlock | undefined): BlockResult {
  const { text } = readingOf(document, block.span);
  const cells = text.includes('\t') ? cellsOf(document, block, before, text) : undefined;
  return { ...block, text, ...(cells && { cells }) };
}

/** The cells of a row of a table; empty ones at its beginning stand before the block, where each tab is one more. */
function cellsOf({ text }: Document, { span }: TextBlock, before: TextBlock | undefined, row: string): string[] {
  const lead = text.slice(before?.span.end ?? 0, span.start).match(/\t/gu)?.length ?? 0;
  const begun = /\n\t/u.test(text.slice(span.start, span.end)) ? 1 : 0;
  return [...Array<string>(Math.max(0, lead - begun)).fill(''), ...row.split('\t').map((cell) => cell.trim())];
}
