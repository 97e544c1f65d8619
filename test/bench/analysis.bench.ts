import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Document } from '../../src/core/document.js';
import type { Submissions } from '../../src/core/submissions.js';
import { segmentDocuments } from '../../src/segment.js';
import { groupThemes } from '../../src/themes.js';
import { compare } from './compare.js';
import { megabytesOf, opinions } from './inputs.js';

const jieba = Jieba.withDict(dict);

function analysis(name: string, count: number, ours: (submissions: Submissions) => Promise<unknown>): void {
  const texts = opinions(count);
  const megabytes = megabytesOf(new TextEncoder().encode(texts.join('')));
  const submissions = { files: [], documents: texts.map(documentOf), unreadable: [], notices: [] };
  compare(name, megabytes, ['jieba.cut', () => texts.map((text) => jieba.cut(text, true))], () => ours(submissions));
}

function documentOf(text: string, index: number): Document {
  const source = { file: '意见.jsonl', line: index + 1 };
  const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length }, source }];
  return { id: `${index}`, source, form: 'record', text, blocks, meta: {} };
}

analysis('分词 segment', 20_000, (submissions) => segmentDocuments(submissions));
analysis('归类 themes', 2000, (submissions) => groupThemes(submissions));
